/**
 * How many lines of a list have something, or lack it: "deux des trois logements sont attribués", "trois arrêts prennent des élèves". What they
 * have is a field of theirs whose key the sentence says.
 */
import type { Claim, NumberValue } from '../claim';
import type { ListFact } from '../facts/evidence';
import { accepted, missing, sentenceOf, type Match, type Place } from '../match/matcher';
import type { Basis } from '../match/basis';
import { pathWords } from '../roles/labels';
import { related, sameNoun } from '../text/stems';
import { linesOf, linesOfWord } from './lines';

const IS = /^\s+(?:[a-z]+\s+)?(?:sont|ont\s+ete|restent|seront|etaient)\s+(?:[a-z]+ment\s+)?([a-z]{4,})/u;
const LACKS =
  /(?<![a-z])(?:sans|ne|n'|non|aucun\w*|reste\w*|depourvu\w*|priv\w+|pas|manqu\w+|pourvoir|libres?|vacant\w*)(?![a-z])/u;
const EMPTY =
  /^(?:nom|date|jour|heure|montant|nombre|type|prix|total|numero|objet|lieu|ref|reference|libelle)$/u;

export const linesCounted = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'number' || value.label !== undefined || value.about === true) return undefined;
  const sentence = sentenceOf(place);
  const said = sentence.match(/[a-z]{4,}/gu) ?? [];
  const predicate = IS.exec(place.lower.slice(claim.to, place.sentence.to))?.[1];
  const alike = alikeCounted({ ...claim, value }, basis, place);
  if (alike !== undefined) return alike;
  for (const list of basis.lists) {
    if (list.weak === true || list.size < 2 || value.number > list.size || !counts(value.noun, list))
      continue;
    for (const [field, { yes, no }] of fieldsOf(list, basis)) {
      if (yes === list.size || (yes === 0 && no === 0)) continue;
      const words = pathWords(field).filter((word) => word.length > 3 && !EMPTY.test(word));
      const isSaid = words.some((word) => said.some((one) => related(one, word)));
      if (!isSaid) continue;
      const lacking = list.size - yes;
      if (value.number === yes || (value.number === lacking && LACKS.test(sentence)))
        return accepted({ kind: 'derived', id: `${list.origin.id}.*.${field}` });
      // "trois des quatre lots sont": the verb is of the three.
      const isWhole = /(?:des|sur(?:\s+les)?|parmi\s+les|de\s+(?:ces|ses|nos))\s+$/u.test(
        place.lower.slice(0, claim.from),
      );
      if (
        !isWhole &&
        predicate !== undefined &&
        no + yes === list.size &&
        words.some((word) => related(predicate, word))
      )
        return missing(`Les données en comptent ${String(yes)}.`);
    }
  }
  return undefined;
};

/** "les deux adjoints" of a list of a mayor and two deputies: so many of its lines are called so, and "les trois adjoints" is wrong. */
const alikeCounted = (
  { value, to }: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const counted = /^\s+([a-z]{3,}[sx])(?![a-z])/u.exec(lower.slice(to, sentence.to))?.[1];
  if (counted === undefined || value.number < 2) return undefined;
  const found = basis.lists.flatMap((list) => {
    const { id } = list.origin;
    if (list.weak === true || list.size > 60 || list.origin.kind === 'law') return [];
    const ids = Array.from({ length: list.size }, (_, i) => `${id}.${String(i)}`);
    // "15 jeunes" on one line: they are counted there, and are no lines.
    const isCounted = basis
      .of('number')
      .some(
        (one) =>
          one.origin.id.startsWith(`${id}.`) &&
          one.value.noun !== undefined &&
          sameNoun(one.value.noun, counted),
      );
    if (isCounted) return [];
    const called = linesOfWord(linesOf(ids, basis), counted);
    return called.map(({ lines }) => ({ id, count: lines.length, isList: counts(value.noun, list) }));
  });
  const same = found.find(({ count }) => count === value.number);
  if (same !== undefined) return accepted({ kind: 'derived', id: same.id });
  const [only] = found;
  return value.definite === true && only !== undefined && found.length === 1 && !only.isList
    ? missing(`Les données en comptent ${String(only.count)}.`)
    : undefined;
};

/** It counts the lines: by their name, or by no name at all. */
const counts = (noun: string | undefined, { roles, itemRoles = [] }: ListFact): boolean =>
  noun === undefined ||
  /^(?:seulement|seul|d|de|des)$/u.test(noun) ||
  [...roles, ...itemRoles].some((role) => sameNoun(role, noun));

/** For each field of the lines, how many have it and how many say that they have not. */
const fieldsOf = (
  { origin }: ListFact,
  { said }: Basis,
): ReadonlyMap<string, { readonly yes: number; readonly no: number }> => {
  const fields = new Map<string, { yes: number; no: number }>();
  for (const fact of said) {
    if (!fact.origin.id.startsWith(`${origin.id}.`)) continue;
    const field = /^\.\d+\.([^.]+)$/u.exec(fact.origin.id.slice(origin.id.length))?.[1];
    if (field === undefined) continue;
    const known = fields.get(field) ?? { yes: 0, no: 0 };
    known[fact.yes ? 'yes' : 'no'] += 1;
    fields.set(field, known);
  }
  return fields;
};
