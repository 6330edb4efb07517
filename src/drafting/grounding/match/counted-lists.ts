/** Lists that a number counts: all of them, those of people, those that a predicate picks. */
import type { Claim, NumberValue } from '../claim';
import type { Evidence, ListFact } from '../facts/evidence';
import { pathWords } from '../roles/labels';
import { sameNumber } from '../text/numbers';
import { sameNoun, singular } from '../text/stems';
import type { Basis } from './basis';
import { sameValue } from './same-value';
import { accepted, grounded, missing, type Match, type Place } from './matcher';

/** What stands for the things that it is of: "trois familles de produits" are as many as the products. */
export const PIECE =
  /^(?:famille|gamme|genre|cheque|tarif|montant|type|sorte|categorie|forme|niveau|mode|moyen|lieu|point|site|creneau|horaire|versement|zone|ligne|piece|groupe|tranche|espece|poste|jour|date|depot|offre|dossier|membre)$/u;

/** "la moins peuplée des", before a number that counts a list. */
export const AMONG_THEM =
  /(?:(?:plus|moins)\s+[a-z]+|(?:premier|dernier|meilleur|pire)e?|l'une?|aucune?|chacune?|seule?)\s+(?:des|de\s+ces|de\s+ses|d'entre\s+les)\s+$/u;

/** What the lines of a record are called, whatever they are: "cinq niveaux" of "effectifs: {CP, CE1…}". */
export const LINES =
  /^(?:niveau|classe|categorie|tranche|rubrique|poste|secteur|formule|groupe|section|volet|financeur|partenaire)$/u;

/** Nouns of people, singular. */
export const PEOPLE =
  /^(?:personne|habitant|blesse|victime|agent|enfant|eleve|adulte|conseiller|elu|membre|salarie|benevole|temoin|participant|spectateur|invite|convive|locataire|riverain|famille|foyer|pompier|policier|gendarme)$/u;

/** Words of keys that count no people. */
export const THINGS =
  /^(?:nuits?|nuitees?|tables?|chaises?|lots|stands?|engins?|vehicules?|salles?|repas|copies|exemplaires?|cles|clefs|etages?|scenes?|lignes?|arbres?|bancs?|bornes?|barrieres?|parcelles?|tours?|seances?|rues?|voies?)$/u;

/** "dix-neuf étaient présents" of "presents: 18": what they were is the key of a number. */
export const predicateOf = (
  { value, from, to }: Claim,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  // "quatorze sur dix-neuf étaient présents": the whole of which the first number was.
  if (/(?<![a-z])(?:sur|des|parmi\s+les)\s+$/u.test(lower.slice(Math.max(sentence.from, from - 14), from)))
    return undefined;
  const said =
    /^\s+(?:etaient|sont|seront|ont\s+ete|avaient\s+ete|etait|est|sera|restent)\s+([a-z]{5,})/u.exec(
      lower.slice(to, sentence.to),
    )?.[1];
  if (said === undefined || value.type !== 'number' || value.noun !== undefined) return undefined;
  const told = basis.bare.filter(({ origin }) => {
    const words = pathWords(origin.id.split('.').at(-1) ?? '').filter(
      (word) => !/^(?:nb|nombre|total|de|d|des)$/u.test(word),
    );
    return origin.kind === 'fact' && words.length === 1 && sameNoun(words[0] ?? '', said);
  });
  const [first] = told;
  const found = told.filter((one) => sameNumber(one.value.number, value.number));
  if (first === undefined) return undefined;
  return found.length > 0
    ? grounded(found)
    : missing(`Les données en comptent ${String(first.value.number)}.`);
};

/** The record that has so many lines, whose keys are their labels. */
export const linesOf = ({ records }: Basis, number: number): string | undefined => {
  const sizes = new Map<string, number>();
  for (const { path } of records) {
    const parent = /^(.*?)#[^#\d][^#]*$/u.exec(path)?.[1];
    if (parent !== undefined && parent !== '') sizes.set(parent, (sizes.get(parent) ?? 0) + 1);
  }
  return [...sizes].find(([, size]) => size === number)?.[0];
};

/** A list of names of people: so many persons. */
export const isOfPeople = ({ origin, size }: ListFact, { names }: Basis): boolean =>
  size > 1 &&
  Array.from({ length: size }, (_, i) => `${origin.id}.${String(i)}`).every((id) =>
    names.some((name) => name.origin.id === id && name.words.size > 1 && name.words.size < 5),
  );

/** "le carnet de dix entrées" of the field "carnet_10". */
export const packOf = (
  { value: { noun, number }, from }: Claim<NumberValue>,
  basis: Basis,
  { lower }: Place,
): readonly Evidence[] => {
  const before: readonly string[] = [
    ...(lower.slice(Math.max(0, from - 24), from).match(/[a-z]{4,}/gu) ?? []),
    ...(noun === undefined ? [] : [noun]),
  ];
  return basis.evidence.filter(
    ({ origin, roles }) =>
      new RegExp(`_${String(number)}(?:_|$)`, 'u').test(origin.id) &&
      roles.some(
        (role) => role.length > 3 && before.some((word) => word === role || singular(role) === word),
      ),
  );
};

/** "Deux concerts sont payants, à 14 € et 18 €": some lines of a list, each with a value of its own in the same sentence. */
export const toldOneByOne = (
  { to, value: { number } }: Claim<NumberValue>,
  noun: string,
  basis: Basis,
  { claims, sentence }: Place,
): ListFact | undefined => {
  const values = claims.filter((one) => one.from >= to && one.to <= sentence.to && one.value.type !== 'name');
  return basis.lists.find(({ origin, size, roles }) => {
    if (size <= number || number < 2 || !roles.some((role) => sameNoun(role, noun))) return false;
    const columns = new Map<string, Set<string>>();
    for (const { value, origin: at } of basis.evidence) {
      const [, line, field] = at.id.startsWith(`${origin.id}.`)
        ? (/^\.(\d+)\.(.+)$/u.exec(at.id.slice(origin.id.length)) ?? [])
        : [];
      if (line === undefined || field === undefined || !values.some((one) => sameValue(one.value, value)))
        continue;
      columns.set(field, (columns.get(field) ?? new Set()).add(line));
    }
    return [...columns.values()].some((lines) => lines.size === number);
  });
};

/** Proved by how long these lists are. */
export const acceptedList = (lists: readonly ListFact[]): Match =>
  accepted(...lists.map(({ origin }) => ({ kind: 'derived' as const, id: origin.id })));

/** What a sentence announces and the next one goes through, one value each. */
const AHEAD =
  /^(?:partenaire|financeur|cofinanceur|contributeur|contribution|source|ressource|poste|volet|tranche|versement|acompte|mensualite|echeance|etape|date|phase|participation|aide|subvention)$/u;

/** "financé par trois partenaires. La communauté apporte 27 600 €, le département 23 000 € et la commune 41 400 €." */
export const isGoneThrough = (
  { to, value: { number } }: Claim<NumberValue>,
  noun: string,
  basis: Basis,
  { claims, near, sentence }: Place,
): boolean => {
  if (number < 2 || !AHEAD.test(noun)) return false;
  const stretches = [
    { from: to, to: sentence.to },
    { from: sentence.to, to: (near ?? sentence).to },
  ];
  return stretches.some((stretch) =>
    ['amount', 'date'].some((type) => {
      const told = claims.filter(
        ({ from, to: end, value }) => value.type === type && from >= stretch.from && end <= stretch.to,
      );
      return (
        told.length === number &&
        told.every(({ value }) =>
          basis.evidence.some((one) => one.origin.kind === 'fact' && sameValue(one.value, value)),
        )
      );
    }),
  );
};

/** "38,96 %, 52,10 % et 14,75 %. Les deux derniers taux": of the values of one kind that the text has just told. */
export const areShownBefore = (
  { from, to, value: { number } }: Claim<NumberValue>,
  { claims, lower, near, sentence }: Place,
): boolean =>
  number > 1 &&
  number < 5 &&
  /^\s+(?:autres|derniere?s?|premiere?s?)(?![a-z])/u.test(lower.slice(to, to + 12)) &&
  ['share', 'amount', 'date', 'measure'].some(
    (type) =>
      claims.filter((one) => one.value.type === type && one.from >= (near ?? sentence).from && one.to <= from)
        .length > number,
  );

/**
 * "1,10 € le matin et 2,20 € le soir, soit 3,30 € pour les deux": as many values of the facts, of one kind, as the sentence has just told. An amount for all of them
 * is their sum.
 */
export const areBoth = (
  { from, value: { noun, number } }: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): boolean =>
  noun === undefined &&
  number > 1 &&
  number < 5 &&
  ['amount', 'date', 'time', 'share', 'measure', 'duration', 'name'].some((type) => {
    const before = claims.filter(
      (one) => one.value.type === type && one.from >= sentence.from && one.to <= from,
    );
    const told = before.filter(
      (one) =>
        type === 'name' ||
        basis.evidence.some(({ origin, value }) => origin.kind === 'fact' && sameValue(one.value, value)),
    );
    const all = before.findLast((one) => !told.includes(one));
    return (
      told.length === number &&
      (all === undefined ||
        !/^\s+pour\s+(?:une\s+journee\s+compren\w+\s+)?les\s+$/u.test(lower.slice(all.to, from)) ||
        Math.abs(told.reduce((sum, { value }) => sum + centsOf(value), 0) - centsOf(all.value)) < 1)
    );
  });
const centsOf = (value: Claim['value']): number => (value.type === 'amount' ? value.cents : 0);

/** Who answers a call for bids, and what they hand in: as many as each other. */
const BIDS =
  /^(?:offre|devis?|proposition|candidature|candidat|fournisseur|entreprise|soumissionnaire|prestataire|societe|concurrent)$/u;
/** "deux offres" of "fournisseur_a" and "fournisseur_b". */
export const areBids = (noun: string, roles: readonly string[]): boolean =>
  BIDS.test(noun) && roles.some((role) => BIDS.test(singular(role)));

/** "une trentaine de mètres" */
export const UNITS =
  /^(?:(?:kilo|centi|milli)?metre|litre|hectare|are|kilo|kilogramme|tonne|degre|heure|minute|seconde|jour|journee|semaine|mois|trimestre|an|annee|km|kg|m|m2|m3|ha)$/u;
