/**
 * Where a sentence says that a number is the most or the least of something, and the facts that such a number may be, whatever it counts. It judges no claim.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { Place } from './matcher';

const MOST =
  /(?:limite|limitee?s?\s+a|maxim\w*|plafon\w*|au\s+plus|jusqu'a|autorise\w*|plus\s+de|au-dela\s+de|dans\s+les)\s+(?:[a-z']+\s+){0,2}$/u;

const LEAST = /(?:minim\w*|au\s+moins|a\s+partir\s+de|moins\s+de|plancher)\s+(?:[a-z']+\s+){0,2}$/u;

export const saysMost = (
  { from, to }: Pick<Claim, 'from' | 'to'>,
  { lower }: Pick<Place, 'lower'>,
): boolean =>
  MOST.test(lower.slice(Math.max(0, from - 40), from)) ||
  /^[^.;,]*(?:maxim|au\s+plus)/u.test(lower.slice(to, to + 40));

/** "dans la limite de cinq" of the field "maximum_annuel", whatever it counts. */
export const isBound = ({ roles }: Evidence, { from, to }: Claim, { lower }: Place): boolean => {
  const before = lower.slice(Math.max(0, from - 40), from);
  const after = lower.slice(to, to + 40);
  return (
    (roles.some((role) => /^(?:max|maximum|maximale?|plafond|limite)$/u.test(role)) &&
      saysMost({ from, to }, { lower })) ||
    (roles.some((role) => /^(?:min|minimum|minimale?|plancher)$/u.test(role)) &&
      (LEAST.test(before) || /^[^.;,]*(?:minim|au\s+moins)/u.test(after)))
  );
};
