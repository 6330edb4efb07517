/**
 * Two numbers that make one share: "près de six foyers sur dix", "un jeudi sur deux", "encore trois places sur douze". A number that stands alone is
 * judged in `counts`.
 */
import type { Claim, NumberValue } from '../claim';
import { LEGAL_WEEK_MINUTES } from '../facts/common-knowledge';
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { Basis } from './basis';
import { accepted, grounded, type Match, type Place } from './matcher';

/** "un jeudi sur deux" of "jeudi des semaines paires". */
export const everyOther = (
  { from, value: { number } }: Claim<NumberValue>,
  { texts }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (number !== 2 || !/(?<![a-z])une?\s+[a-z]+\s+sur\s+$/u.test(lower.slice(sentence.from, from)))
    return undefined;
  const told = texts.filter(({ folded }) =>
    /semaines?\s+(?:im)?paires?|quinzaine|bimensuel|(?:toutes\s+les|une\s+semaine\s+sur)\s+(?:deux|2)/u.test(
      folded.lower,
    ),
  );
  return told.length > 0 ? accepted(...told.map(({ origin }) => origin)) : undefined;
};

/** "28 heures sur 35", "28 h / 35 h" of "28/35e": the second number is the legal week, after hours that are proved. */
export const isOfLegalWeek = ({ from, value }: Claim, { claims, lower, proved }: Place): boolean =>
  ((value.type === 'number' && value.number * 60 === LEGAL_WEEK_MINUTES) ||
    (value.type === 'duration' && value.base === 'minutes' && value.amount === LEGAL_WEEK_MINUTES)) &&
  claims.some(
    (one) =>
      ((one.value.type === 'duration' &&
        one.value.base === 'minutes' &&
        one.value.amount < LEGAL_WEEK_MINUTES) ||
        // "24 h / 35 h" are hours of work.
        one.value.type === 'time') &&
      one.to < from &&
      proved?.has(one) === true &&
      /^\s+(?:hebdomadaires\s+|par\s+semaine\s+)?sur\s+$|^\s?\/\s?$/u.test(lower.slice(one.to, from)),
  );

const ROUGHLY = /(?:pres\s+d[e'u]|environ|quelque|plus\s+d[e'u]|moins\s+d[e'u]|presque)\s*$/u;

/** "près de six foyers sur dix" of 58 %: both numbers are of one share, round when the sentence says so. */
export const matchRatio = (
  claim: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const others = claims.filter(
    ({ from, to, value }) => value.type === 'number' && from >= sentence.from && to <= sentence.to,
  );
  const isOver = (part: Claim, whole: Claim): boolean =>
    /^\s+(?:[\p{L}'-]+\s+){0,2}sur\s+$/u.test(lower.slice(part.to, whole.from));
  const after = others.find((one) => isOver(claim, one));
  const before = others.find((one) => isOver(one, claim));
  const [part, whole] = after !== undefined ? [claim, after] : [before, claim];
  if (part?.value.type !== 'number' || whole.value.type !== 'number') return undefined;
  const [few, all] = [part.value.number, whole.value.number];
  if (![2, 3, 4, 5, 10, 100].includes(all) || few >= all) return undefined;
  const within = ROUGHLY.test(lower.slice(Math.max(sentence.from, part.from - 16), part.from)) ? 0.05 : 1e-6;
  const found = basis.of('share').filter(({ value }) => Math.abs(value.ratio - few / all) <= within);
  return found.length > 0 ? grounded(found) : undefined;
};

const ONE_IN =
  /(?<![a-z])(?:(moins|plus)\s+d'|(?:pres\s+d'|environ\s+))?une?\s+[a-z-]+(?:\s+[a-z-]+)?\s+sur\s+$/u;

/** "moins d’une demande sur trois" of 22 places for 71 requests, which the text has just told: the share just beside, or near. */
export const oneIn = (
  { from, value: { number } }: Claim<NumberValue>,
  { claims, lower, near, proved, sentence }: Place,
): Match | undefined => {
  const said = ONE_IN.exec(lower.slice(Math.max(sentence.from, from - 60), from));
  if (said === null || number < 2 || number > 20) return undefined;
  const told = claims.flatMap((one) =>
    one.value.type === 'number' &&
    one.from >= (near ?? sentence).from &&
    one.to <= from &&
    proved?.has(one) === true
      ? [one.value.number]
      : [],
  );
  const isNear = (ratio: number): boolean =>
    said[1] === undefined
      ? Math.abs(ratio * number - 1) <= 0.06
      : said[1] === 'moins'
        ? ratio * number < 1 && ratio * number > 0.75
        : ratio * number > 1 && ratio * number < 1.25;
  return told.some((few) => told.some((all) => few < all && isNear(few / all)))
    ? accepted({ kind: 'derived', id: 'text' })
    : undefined;
};

/** "encore trois places sur douze" of twelve places and nine people on the roll. */
export const leftOver = (
  { to, value: { number } }: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): readonly Evidence[] => {
  const whole = claims.find(
    ({ from, value }) =>
      value.type === 'number' && from > to && /^\s+(?:[a-z'-]+\s+){1,2}sur\s+$/u.test(lower.slice(to, from)),
  );
  if (
    whole?.value.type !== 'number' ||
    !/encore|rest|libre|dispon|vacant/u.test(lower.slice(sentence.from, sentence.to))
  )
    return [];
  const all = whole.value.number;
  return basis.bare.filter(
    (one) =>
      one.value.number === all &&
      basis.bare.some(
        (taken) =>
          taken !== one &&
          parentOf(taken.origin.id) === parentOf(one.origin.id) &&
          all - taken.value.number === number,
      ),
  );
};
