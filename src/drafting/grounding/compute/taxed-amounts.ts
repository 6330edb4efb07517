/**
 * "Au taux de TVA de 20 %, la dépense s'élèverait à 206 460 € toutes taxes comprises": an amount with the tax that the sentence tells, of one that the facts give without
 * it.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import { isTaxRate } from '../match/shares-left';

const WITHOUT = /(?:^|[._])(?:ht|hors_taxes?)(?:[._]|$)/u;
const WITH = /(?<![a-z])(?:ttc|toutes\s+taxes|taxes\s+comprises)(?![a-z])/u;

export const taxedAmount = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, sentence } = place;
  const { value } = claim;
  if (value.type !== 'amount' || !WITH.test(lower.slice(sentence.from, sentence.to))) return undefined;
  const rates = claims.flatMap((one) =>
    one.value.type === 'share' &&
    one.from >= sentence.from &&
    one.to <= sentence.to &&
    isTaxRate({ ...one, value: one.value }, basis, place)
      ? [one.value.ratio]
      : [],
  );
  const base = basis
    .of('amount')
    .find(
      ({ origin, value: one }) =>
        origin.kind === 'fact' &&
        WITHOUT.test(origin.id.toLowerCase().replaceAll('_', '.')) &&
        rates.some((rate) => Math.abs(one.cents * (1 + rate) - value.cents) < 1),
    );
  return base === undefined ? undefined : derivedFrom([base]);
};
