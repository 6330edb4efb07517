/**
 * "avant le 1er juin", where the facts give 31 May as the last day: the same limit, told by the day after. Any other day before which something is
 * to be done is another limit.
 */
import type { Claim, ClaimValue } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from './basis';
import { daysAfter, isoOf } from './calendar';
import { derivedFrom, type Match, type Place } from './matcher';

type DateValue = Extract<ClaimValue, { readonly type: 'date' }>;

const BEFORE = /(?<![a-z])avant\s+le\s+(?:[a-z]+di\s+|dimanche\s+)?$/u;
/** A last day, as a key says it. */
const LAST =
  /(?:^|_)(?:limite|fin|echeance|cloture|expiration|butoir|dernier|jusqu|max|end|until|deadline)(?:_|$)/u;

export const dayAfterLimit = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  const told = isoOf(claim.value);
  if (told === undefined || !BEFORE.test(place.lower.slice(place.sentence.from, claim.from)))
    return undefined;
  const limit = basis.of('date').find(({ value, origin, edge }) => {
    const day = isoOf(value);
    return (
      day !== undefined && (edge === 'end' || LAST.test(lastName(origin.id))) && daysAfter(day, 1) === told
    );
  });
  return limit === undefined ? undefined : derivedFrom([limit]);
};
