/** Values that count nothing, beside a number of things: shares, prices, numbers with decimals. */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { perOf } from '../facts/per-keys';
import type { Basis } from '../match/basis';
import type { Said } from './labels';

/** Whether this number of the facts is none that the claim, a number of things, may be taken for. */
export const isUncounted = ({ origin, value }: Evidence, claim: Claim, basis: Basis): boolean =>
  claim.value.type === 'number' &&
  value.type === 'number' &&
  // "feuille_logement: 1.20" is what one is paid, and "1 106" a number of them.
  ((claim.value.number > 20 && Number.isInteger(claim.value.number) && !Number.isInteger(value.number)) ||
    // "participation_par_personne: 40" counts no people.
    (claim.value.noun !== undefined && perOf(origin.id) !== undefined) ||
    (claim.value.noun !== undefined &&
      (['share', 'amount'] as const).some((type) =>
        basis.of(type).some((one) => one.origin.id === origin.id),
      )));

/** "Trois places, pour un droit de 36 €": what a number counts before is no label of the value. */
export const uncounted = (
  claim: Claim,
  claims: readonly Claim[],
  words: readonly Said[],
  lower: string,
): readonly Said[] =>
  words.filter(
    ({ from }) =>
      !claims.some(
        (one) =>
          one !== claim &&
          one.value.type === 'number' &&
          claim.value.type !== 'number' &&
          one.to < from &&
          /^\s+$/u.test(lower.slice(one.to, from)),
      ),
  );
