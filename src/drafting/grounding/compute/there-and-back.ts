/**
 * A way there and back: "136 kilomètres aller et retour" of a distance of 68. It judges no other product.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { derivedFrom, sentenceOf, type Match, type Place } from '../match/matcher';
import { sameNumber } from '../text/numbers';

const BOTH_WAYS = /(?<![a-z])aller(?:s|-|\s+et\s+|\s+)?\s?retours?(?![a-z])/u;

export const thereAndBack = (
  { value: { amount, dimension } }: Claim<Extract<ClaimValue, { readonly type: 'measure' }>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const way = BOTH_WAYS.test(sentenceOf(place))
    ? basis
        .of('measure')
        .find(({ value }) => value.dimension === dimension && sameNumber(value.amount * 2, amount))
    : undefined;
  return way === undefined ? undefined : derivedFrom([way]);
};
