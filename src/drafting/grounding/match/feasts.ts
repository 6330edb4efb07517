/**
 * Public holidays that no form names: "en raison de la fête du Travail" of a collection on the first of May. Known to all, where a day of the facts is that
 * holiday or stands within a week of it; a feast on another day of the year, or the feast of a place or of a person, is no common knowledge.
 */
import { compareDates } from '../../../act/dates';
import { holidaysOf } from '../../../act/holidays';
import type { Claim, NameValue } from '../claim';
import type { Basis } from './basis';
import { isoOf } from './calendar';
import type { Place } from './matcher';

/** What a text calls them, and the name by which the calendar knows them. */
const FEASTS: Readonly<Record<string, string>> = {
  travail: 'le 1er mai',
  victoire: 'le 8 mai',
  armistice: 'le 11 novembre',
  toussaint: 'la Toussaint',
  noel: 'Noël',
  assomption: 'l’Assomption',
  paques: 'le lundi de Pâques',
  ascension: 'l’Ascension',
  pentecote: 'le lundi de Pentecôte',
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
  return (
    BEFORE.test(lower.slice(sentence.from, from)) &&
    basis.of('date').some(({ origin, value: date }) => {
      const day = isoOf(date);
      const holiday = day === undefined ? undefined : holidaysOf(Number(day.slice(0, 4))).get(feast);
      return (
        origin.kind === 'fact' &&
        day !== undefined &&
        holiday !== undefined &&
        Math.abs(compareDates(day, holiday)) <= WEEK
      );
    })
  );
};

const WEEK = 7;
