/**
 * Whether all that a result is made of stands in the text before the claim, as values that something supports. It decides of no computation.
 */
import type { Claim } from '../claim';
import type { Place } from '../match/matcher';
import { numberOf } from './operands';
import type { Result } from './result';

export const areShownBefore = (
  { operands }: Pick<Result, 'operands'>,
  { from }: Claim,
  { claims, proved }: Place,
): boolean =>
  operands.every(({ raw, value }) =>
    claims.some(
      (one) =>
        one.to <= from &&
        proved?.has(one) === true &&
        numberOf(one.value).some((number) => number === value || number === raw),
    ),
  );
