/**
 * A bound that a text sets just beside a value of the facts: "plus de quatre hectares" of 4.2, "près de 800 inscrits" of 793. The way must be right.
 */
import type { Claim } from '../claim';
import type { Place } from './matcher';

/** "un peu moins de 25 m²" of 24.5, "plus de quatre hectares" of 4.2: a round figure, a tenth away at most. */
export const isJustBeyond = (
  known: number,
  told: number,
  { from }: Claim,
  { lower, sentence }: Place,
): boolean => {
  const before = lower.slice(Math.max(sentence.from, from - 20), from);
  if (/moins\s+d[e'u]\s*$/u.test(before)) return known < told && known >= told * 0.9;
  if (/plus\s+d[e'u]\s*$/u.test(before)) return known > told && known <= told * 1.1;
  return (
    /(?:pres\s+d[e'u]|environ|presque|quelque)\s*$/u.test(before) && Math.abs(known - told) <= told * 0.05
  );
};
