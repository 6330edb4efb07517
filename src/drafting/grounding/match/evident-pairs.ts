/**
 * Twos that need no fact: what has two of itself ("aux deux extrémités", "les deux parties"), and what the sentence tells one by one ("deux chèques : l’un de 80 €, l’autre de 300 €"). Nothing that
 * may be three.
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
