/**
 * What comes in less what goes out, of one section or of all of them: "un excédent de 375 000 €", "un besoin de financement de 215 000 €". The word
 * says which way it must go, and the sentence which section it is.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';
import { isLabel, pathWords } from '../roles/labels';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

const OUT = /^(?:depenses?|charges?|debits?|sorties?)$/u;
const IN = /^(?:recettes?|produits?|ressources?|credits?|entrees?)$/u;
const MORE = /(?<![a-z])(?:excedent\w*|benefices?|surplus|positif)(?![a-z])/u;
const LESS = /(?<![a-z])(?:deficit\w*|besoin\s+de\s+financement|negatif|pertes?)(?![a-z])/u;
const EITHER = /(?<![a-z])(?:solde|resultat|epargne|autofinancement|difference|ecart)(?![a-z])/u;

interface Section {
  /** What is left of the path when the way is taken off: "fonctionnement". */
  readonly name: string;
  readonly sum: number;
  readonly ids: readonly string[];
}

export const balance = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  if (claim.value.type !== 'amount') return undefined;
  const told = claim.value.cents / 100;
  const sentence = sentenceOf(place);
  const clause = place.lower.slice(Math.max(place.sentence.from, claim.from - 90), claim.from);
  const [more, less] = [MORE.test(clause), LESS.test(clause)];
  if ((!more && !less && !EITHER.test(clause)) || (more && less)) return undefined;
  const sections = sectionsOf(arithmeticOf(basis).quantities);
  const said = sentence.match(/[a-z]{4,}/gu) ?? [];
  const named = sections.filter(({ name }) =>
    pathWords(name).some((word) => word.length > 3 && said.some((one) => isLabel(one, word))),
  );
  const all: Section = {
    name: '',
    sum: sections.reduce((sum, one) => sum + one.sum, 0),
    ids: sections.flatMap(({ ids }) => ids),
  };
  const isAll = sections.length > 1 && (named.length === 0 || /global|ensemble|total|general/u.test(clause));
  const [only, ...others] = isAll ? [all] : named.length > 0 ? named : sections;
  if (only === undefined || others.length > 0 || Math.abs(Math.abs(only.sum) - told) > 0.005)
    return undefined;
  if ((more && only.sum < 0) || (less && only.sum > 0)) return undefined;
  return derivedOf(only.ids);
};

const sectionsOf = (quantities: readonly Quantity[]): readonly Section[] => {
  const money = quantities.filter(({ kind, percent }) => !percent && (kind === 'euro' || kind === 'count'));
  const nameOf = (id: string, way: RegExp): string | undefined => {
    const words = (id.split('.').at(-1) ?? '').toLowerCase().split('_');
    return words.some((word) => way.test(word))
      ? `${parentOf(id)}.${words.filter((word) => !way.test(word)).join('_')}`
      : undefined;
  };
  return money.flatMap((one): Section[] => {
    const [id = ''] = one.ids;
    const name = nameOf(id, IN);
    const out = money.find(({ ids: [other = ''] }) => name !== undefined && nameOf(other, OUT) === name);
    return name === undefined || out === undefined
      ? []
      : [{ name, sum: one.raw - out.raw, ids: [id, ...out.ids] }];
  });
};
