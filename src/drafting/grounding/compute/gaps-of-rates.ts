/**
 * What a change of price makes of a sum that the sentence has just proved: "la dépense sera de 23,20 €, soit 4 € de moins qu’auparavant" of a price of 2,90 € that was of 3,40 €. The sum is
 * counted again at the former price, and the words must say which way it went.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { arithmeticOf } from './results';
import { isThenAndNow } from './then-and-now';
import { isEarlier } from './relations';

const GAP = /^\s*(?:€\s*)?(?:de\s+(moins|plus)|(d'economie)|(supplementaires?))(?![a-z])/u;

export const gapOfRates = (
  claim: Claim,
  basis: Basis,
  { claims, lower, proved, sentence }: Place,
): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'amount') return undefined;
  const way = GAP.exec(lower.slice(claim.to, sentence.to));
  if (way === null) return undefined;
  const isLess = way[1] === 'moins' || way[2] !== undefined;
  const sums = claims.flatMap((one) =>
    one.value.type === 'amount' &&
    one.from >= sentence.from &&
    one.to <= claim.from &&
    proved?.has(one) === true
      ? [one.value.cents]
      : [],
  );
  const prices = arithmeticOf(basis).quantities.filter(({ kind, percent }) => kind === 'euro' && !percent);
  for (const then of prices)
    for (const now of prices) {
      const [a = '', b = ''] = [then.ids[0], now.ids[0]];
      if (then === now || !isEarlier(a, b) || !isThenAndNow(a, b) || now.value <= 0) continue;
      if (isLess !== now.value < then.value) continue;
      const fits = sums.some(
        (cents) => Math.abs(Math.abs(cents - (cents * then.value) / now.value) - value.cents) < 0.5,
      );
      if (fits) return derivedOf([a, b]);
    }
  return undefined;
};
