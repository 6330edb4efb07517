/**
 * What something costs in all: each cost of the facts, those for one of a kind times how many the facts count ("cout_car: 640" and "entree_par_eleve: 5" of 52 pupils are 900 €). Only where the
 * sentence says that it is the whole cost; what is paid in or given is no cost.
 */
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';

const WHOLE =
  /(?<![a-z])(?:couts?|depenses?|prix|budget|facture|frais)\s+(?:[a-z]+\s+)?(?:totale?s?|globale?s?|d'ensemble)|(?<![a-z])(?:au\s+total|en\s+tout|coutera|revient|reviendra|cout\s+de\s+(?:la|l'|cette|ce))/u;
const COST =
  /(?:^|_)(?:couts?|frais|entrees?|location|transport|car|bus|repas|hebergement|materiel|fournitures|prestation|prix|tarif|depenses?|animation|honoraires?)(?:_|$)/u;
const PAID_IN =
  /(?:^|_)(?:participations?|subventions?|aides?|recettes?|dons?|cotisations?|budget|reste|total|totale|dotation|caution|remise|plafond)(?:_|$)/u;
const EACH = /_par_([a-z]+)(?:_(?:eur|euros?|ht|ttc))?$/u;

/** The fields that the whole is made of. */
export const wholeCost = (
  { value, from }: Claim,
  basis: Basis,
  { lower, sentence }: Place,
): readonly string[] | undefined => {
  if (value.type !== 'amount' || !WHOLE.test(lower.slice(sentence.from, Math.min(sentence.to, from + 60))))
    return undefined;
  const costs = basis.of('amount').filter(({ origin }) => {
    const key = lastName(origin.id);
    return origin.kind === 'fact' && COST.test(key) && !PAID_IN.test(key) && !/\.\d+\./u.test(origin.id);
  });
  const records = new Set(costs.map(({ origin }) => parentOf(origin.id)));
  if (costs.length < 2 || costs.length > 6 || records.size > 1) return undefined;
  const parts = costs.map(({ origin, value: { cents } }) => {
    const each = EACH.exec(lastName(origin.id))?.[1];
    const count = each === undefined ? { number: 1 } : countOf(each, basis);
    return count === undefined ? undefined : cents * count.number;
  });
  // A sum of plain costs is told elsewhere.
  if (!costs.some(({ origin }) => EACH.test(lastName(origin.id)))) return undefined;
  const total = parts.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0);
  return Math.abs(total - value.cents) < 1 ? costs.map(({ origin }) => origin.id) : undefined;
};

/** How many of them the facts count, in one field alone. */
const countOf = (noun: string, basis: Basis): { readonly number: number } | undefined => {
  const counts = basis.bare.filter(({ origin, value }) => {
    const key = lastName(origin.id);
    return (
      /^(?:nb|nombre|effectif)/u.test(key) &&
      !EACH.test(key) &&
      Number.isInteger(value.number) &&
      pathWords(key).some((word) => sameNoun(word, noun))
    );
  });
  const [only] = counts;
  return counts.length === 1 && only !== undefined ? { number: only.value.number } : undefined;
};
