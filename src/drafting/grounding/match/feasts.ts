/**
 * Public holidays that no form names: "en raison de la fête du Travail" of a collection on the first of May. Known to all, where a day of the facts is that
 * holiday or stands within a week of it; a feast on another day of the year, or the feast of a place or of a person, is no common knowledge.
 */
import type { Claim, NameValue } from '../claim';
import type { Basis } from './basis';
import type { Place } from './matcher';

/** Month and day; those that Easter moves, by the first and the last day that they may fall on. */
const FEASTS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  travail: ['05-01', '05-01'],
  victoire: ['05-08', '05-08'],
  armistice: ['11-11', '11-11'],
  toussaint: ['11-01', '11-01'],
  noel: ['12-25', '12-25'],
  assomption: ['08-15', '08-15'],
  paques: ['03-22', '04-26'],
  ascension: ['04-30', '06-03'],
  pentecote: ['05-10', '06-14'],
};
/** What stands before the name of a day, and before no other name. */
const BEFORE =
  /(?<![a-z])(?:(?:raison|cause|occasion|jour|jours?\s+ferie|pont|fete|commemoration|celebration|anniversaire)\s+d[e'u]\s*(?:la\s+|l')?(?:fete\s+(?:du\s+)?)?|pour\s+(?:la\s+|l')?(?:fete\s+du\s+)?)$/u;

export const isFeastOfFacts = (
  { from, value }: Claim<NameValue>,
  basis: Basis,
  { lower, sentence }: Place,
): boolean => {
  const [word = '', ...others] = value.parts.flat();
  const feast = Object.hasOwn(FEASTS, word) ? FEASTS[word] : undefined;
  if (feast === undefined || others.length > 0 || value.civility !== undefined) return false;
  if (word === 'travail' && !/fete\s+du\s+$/u.test(lower.slice(sentence.from, from))) return false;
  const [first, last] = feast.map(dayOfYear);
  return (
    BEFORE.test(lower.slice(sentence.from, from)) &&
    first !== undefined &&
    last !== undefined &&
    basis.of('date').some(({ origin, value: { month, day } }) => {
      const at = rank(month, day);
      return origin.kind === 'fact' && at >= first - 7 && at <= last + 7;
    })
  );
};

/** Rank in a year of months of 31 days: near enough for a week. */
const rank = (month: number, day: number): number => month * 31 + day;
const dayOfYear = (monthDay: string): number => rank(Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
