/**
 * Small counts that need no fact: what has two of itself ("aux deux extrémités", "les deux parties"), and what the sentence tells one by one ("deux chèques : l’un de 80 €, l’autre de 300 €"). "Entre ces deux
 * dates" counts what has just been told, and notes are out of twenty. Nothing that the facts may count otherwise.
 */
import type { Claim, NumberValue } from '../claim';
import type { Place } from './matcher';

const TWOFOLD =
  /^\s+(?:extremites?|bouts|cotes|rives|sens(?!\s+uniques)|parties(?:\s+(?:signataires|contractantes|prenantes))?|signataires|cocontractants|epoux|conjoints|parents|mains|faces|versants|tours|sexes)(?![a-z-])/u;
const DETERMINED = /(?<![a-z])(?:les|aux|des|ses|leurs|vos|nos|dans\s+les|ces|par\s+les)\s+$/u;
const ONE_AND_OTHER =
  /^\s+[a-z]+[^.]{0,60}?[:,(]\s*(?:[a-z]+\s+)?l'une?\s[^.]{2,90}?[,;]?\s+(?:et\s+)?l'autre(?![a-z])/u;

export const isEvidentPair = (
  { from, to, value: { number } }: Claim<NumberValue>,
  { lower, sentence }: Place,
): boolean => {
  if (number !== 2) return false;
  const after = lower.slice(to, sentence.to);
  return (
    (TWOFOLD.test(after) && DETERMINED.test(lower.slice(Math.max(0, from - 14), from))) ||
    ONE_AND_OTHER.test(after)
  );
};

/** What notes are out of. */
const SCALES: readonly number[] = [5, 10, 20, 100];
/** The usual one. */
const SCALE = 20;

/** "une note de 17,5 sur 20": after one that is proved, twenty or the least that holds it. */
export const isScale = (
  { from, value: { number } }: Claim<NumberValue>,
  { claims, lower, proved, sentence }: Place,
): boolean =>
  SCALES.includes(number) &&
  claims.some(
    (one) =>
      one.value.type === 'number' &&
      one.to < from &&
      one.value.number <= number &&
      [SCALE, SCALES.find((scale) => (one.value as NumberValue).number <= scale)].includes(number) &&
      proved?.has(one) === true &&
      /^\s+(?:points?\s+)?sur\s+$/u.test(lower.slice(one.to, from)) &&
      /(?<![a-z])(?:notes?|notee?s?|moyenne|score|total\s+de\s+points)(?![a-z])[^.;]*$/u.test(
        lower.slice(sentence.from, one.from),
      ),
  );

/** "Entre ces deux dates": of what has just been told, whatever it is. */
export const isNamedAgain = (
  { from, value: { noun, number } }: Claim<NumberValue>,
  { lower }: Place,
): boolean =>
  noun !== undefined && number < 5 && /(?<![a-z])ces\s+$/u.test(lower.slice(Math.max(0, from - 5), from));
