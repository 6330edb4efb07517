/**
 * A deposit told in months of rent: "égal à trois mois de loyer". It supports the number of months when an amount of the sentence is that many
 * rents of the facts; it says nothing of what a lease may ask.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { beside, derivedOf, type Match, type Place } from '../match/matcher';
import { arithmeticOf } from './results';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const RENT = /(?:^|[._])(?:loyers?|redevance)(?:_|$)/u;
const YEARLY = /(?:^|_)(?:an|annee|annuel|annuelle)$/u;

export const rents = (claim: Claim<Duration>, basis: Basis, place: Place): Match | undefined => {
  const { base, raw } = claim.value;
  if (base !== 'months' || !/^\s+de\s+(?:loyer|redevance)/u.test(place.lower.slice(claim.to, claim.to + 20)))
    return undefined;
  const shown = beside(place, claim).flatMap(({ value }) =>
    value.type === 'amount' ? [value.cents / 100] : [],
  );
  // "le dépôt correspond à deux mois de loyer": the sum is named, not told.
  const sentence = place.lower.slice(place.sentence.from, claim.from);
  if (/depot|caution|garantie/u.test(sentence))
    shown.push(
      ...arithmeticOf(basis)
        .quantities.filter(({ ids }) => /(?:^|[._])(?:depot|caution|garantie)(?:[._]|$)/u.test(ids[0] ?? ''))
        .map(({ value }) => value),
    );
  const rent = arithmeticOf(basis).quantities.find(({ kind, value, ids }) => {
    const key = (ids[0] ?? '').split('.').at(-1) ?? '';
    const monthly = YEARLY.test(key) ? value / 12 : value;
    return kind === 'euro' && RENT.test(key) && shown.some((one) => Math.abs(one - raw * monthly) < 5e-3);
  });
  return rent === undefined ? undefined : derivedOf(rent.ids);
};
