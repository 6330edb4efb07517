/**
 * So many of each kind at the price of its kind, in all: "nb_colis_simples: 212" at "prix_colis_simple: 24" and "nb_colis_couples: 68" at "prix_colis_couple: 36" come to 7 536 €. Each price of
 * the record has the one count whose key has its words, and all of them are summed; only where the sentence says that it is a whole.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { singular } from '../text/stems';

const WHOLE =
  /(?<![a-z])(?:tota(?:l|le|ux|les)|en\s+tout|ensemble|globale?|depenses?|recettes?|couts?|coute(?:nt|ra|ront)?|factures?|montants?|s'eleve\w*|represente\w*|atteint|atteindra|produi\w+|rapport\w+)(?![a-z])/u;
const PRICE = /(?:^|_)(?:prix|tarif|cout|loyer|redevance|droit|forfait|entree)(?:_|$)/u;
const PLAIN =
  /^(?:prix|tarif|cout|loyer|redevance|droit|forfait|entree|unitaire|eur|euro|ht|ttc|nb|nombre|quantite|effectif|par|de|du|des|d|l|la|le|les)$/u;

interface Priced {
  readonly cents: number;
  readonly ids: readonly string[];
}

/** The fields of the sum, or undefined. */
export const pricedCounts = ({ value }: Claim, basis: Basis, place: Place): readonly string[] | undefined => {
  if (value.type !== 'amount' || !WHOLE.test(sentenceOf(place))) return undefined;
  const records = new Map<string, Priced[]>();
  for (const { origin, value: price } of basis.of('amount')) {
    if (origin.kind !== 'fact' || !PRICE.test(lastName(origin.id)) || /\.\d+(?:\.|$)/u.test(origin.id))
      continue;
    const [count, ...more] = basis.bare.filter(
      (one) =>
        one.origin.id !== origin.id &&
        parentOf(one.origin.id) === parentOf(origin.id) &&
        Number.isInteger(one.value.number) &&
        !PRICE.test(lastName(one.origin.id)) &&
        thingOf(one.origin.id) === thingOf(origin.id),
    );
    // A price that nothing is counted for leaves the whole unknown.
    if (count === undefined || more.length > 0 || thingOf(origin.id) === '') continue;
    const parent = parentOf(origin.id);
    const priced = { cents: price.cents * count.value.number, ids: [origin.id, count.origin.id] };
    records.set(parent, [...(records.get(parent) ?? []), priced]);
  }
  const whole = [...records.values()].find(
    (some) =>
      some.length > 1 &&
      some.length < 7 &&
      Math.abs(some.reduce((sum, one) => sum + one.cents, 0) - value.cents) < 1,
  );
  return whole?.flatMap(({ ids }) => ids);
};

/** "colis simple" of both keys. */
const thingOf = (id: string): string =>
  pathWords(lastName(id))
    .map(singular)
    .filter((word) => !PLAIN.test(word))
    .sort()
    .join(' ');
