/**
 * A count that no fact holds: the others of a whole of the facts once the parts told are taken off ("les huit autres sinistres" of 41 and 33).
 */
import type { Claim, NumberValue } from '../claim';
import { parentOf } from '../facts/paths';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { derivedFrom, type Match, type Place } from './matcher';

/** "les quatre autres": what the parts that were told just before, or one part of the facts, leave of a whole of their record. */
export const othersLeft = (
  claim: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, near, proved, sentence }: Place,
): Match | undefined => {
  const { noun, number } = claim.value;
  if (
    !/(?<![a-z])les\s+$/u.test(lower.slice(Math.max(0, claim.from - 5), claim.from)) ||
    !/^\s+autres?(?![a-z])/u.test(lower.slice(claim.to, claim.to + 8))
  )
    return undefined;
  const counts = basis.bare.filter(({ origin, value }) => origin.kind === 'fact' && value.number > 0);
  const told = claims.flatMap((one) =>
    one.value.type === 'number' &&
    one.from >= (near ?? sentence).from &&
    one.to <= claim.from &&
    proved?.has(one) === true
      ? [one.value.number]
      : [],
  );
  const word = noun === undefined || /^autres?$/u.test(noun) ? nounAfter(lower.slice(claim.to)) : noun;
  for (const whole of counts) {
    const all = whole.value.number;
    const beside = counts.filter(
      (one) =>
        one !== whole && parentOf(one.origin.id) === parentOf(whole.origin.id) && one.value.number < all,
    );
    // All that was told is of the same record, and makes the whole with the others.
    const parts = told.filter((one) => one !== all && beside.some(({ value }) => value.number === one));
    if (parts.length > 1 && parts.reduce((sum, one) => sum + one, number) === all)
      return derivedFrom([whole]);
    const isNamed = word !== undefined && whole.roles.some((role) => sameNoun(role, word));
    const part = beside.find(({ value }) => value.number + number === all);
    if (isNamed && part !== undefined) return derivedFrom([whole, part]);
  }
  return undefined;
};

const nounAfter = (after: string): string | undefined => /^\s+autres?\s+([a-z]{4,})/u.exec(after)?.[1];
