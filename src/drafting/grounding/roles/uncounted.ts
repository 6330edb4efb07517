/** Values that count nothing, beside a number of things: shares, prices, numbers with decimals. */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import { perOf } from '../facts/per-keys';
import type { Basis } from '../match/basis';

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
