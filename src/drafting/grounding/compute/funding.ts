/**
 * What a plan of financing leaves to the town: the whole cost less all that others bring. Part of them is no answer.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { sentenceOf, type Match, type Place } from '../match/matcher';
import { arithmeticOf } from './results';

const COST = /^(?:couts?|montants?|depenses?|budget|total|prix)(?:_|$)/u;
const BROUGHT =
  /^(?:aides?|subventions?|drac|dsil|detr|dsid|departement|region|etat|europe|feder|feader|leader|fondation|souscription|mecenat|dons?|donateurs|caf|msa|agence|fonds|ademe|anah|ars|cnc|cnm|banque_territoires|participations?|pays|epci|communaute|metropole|fctva)(?:_|$)/u;
const LEFT =
  /(?<![a-z])(?:rest(?:e|era|ent|ant|ante)|solde|autofinanc\w+|a\s+(?:la|sa)\s+charge|part\s+communale|financ\w+\s+le\s+reste)(?![a-z])/u;

export const leftToFund = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  if (claim.value.type !== 'amount' || !LEFT.test(sentenceOf(place))) return undefined;
  const told = claim.value.cents / 100;
  const money = arithmeticOf(basis).quantities.filter(
    ({ kind, percent }) => !percent && (kind === 'euro' || kind === 'count'),
  );
  const nameOf = (id: string): string => (id.split('.').at(-1) ?? '').toLowerCase();
  for (const whole of money) {
    const [id = ''] = whole.ids;
    if (!COST.test(nameOf(id))) continue;
    const brought = money.filter(
      ({ ids: [other = ''] }) => parentOf(other) === parentOf(id) && BROUGHT.test(nameOf(other)),
    );
    const left = brought.reduce((sum, { raw }) => sum - raw, whole.raw);
    if (brought.length > 1 && Math.abs(left - told) < 0.005)
      return {
        ok: true,
        origins: [whole, ...brought].flatMap(({ ids }) =>
          ids.map((one) => ({ kind: 'derived' as const, id: one })),
        ),
      };
  }
  return undefined;
};
