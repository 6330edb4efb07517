/**
 * A record that describes people: civility, first and last name, in the keys of forms or in those that people invent; "demandeur_nom" and
 * "demandeur_prenom" beside "enfant_nom" and "enfant_prenom" are two of them.
 */
import type { NameFact, Origin } from './evidence';
import { lastName } from './key-units';

const FIRST = /^(?:first_?name|prenoms?|given_?name)$/u;
const LAST =
  /^(?:last_?name|nom|nom_(?:(?:de_)?famille|usage|d_usage|naissance|de_naissance)|surname|family_?name)$/u;
const CIVILITY = /^(?:civility|civilite|titre|title|gender|sexe)$/u;
/** What in a key says which name it holds; the rest of the key says whose. */
const NAMING =
  /(?:^|_)(first_?name|last_?name|given_?name|family_?name|prenoms?|nom_(?:(?:de_)?famille|d?_?usage|(?:de_)?naissance)|nom|surname|civilite|civility|titre|title|gender|sexe)(?=_|$)/u;

interface Part {
  readonly key: string;
  readonly value: string;
}

/** Everybody whom the keys of one record describe. */
export const personsOf = (record: Readonly<Record<string, unknown>>, origin: Origin): readonly NameFact[] => {
  const people = new Map<string, Part[]>();
  for (const [name, value] of Object.entries(record)) {
    const key = lastName(name);
    const naming = NAMING.exec(key);
    if (naming === null || typeof value !== 'string' || value.trim() === '') continue;
    const whose = key.replace(NAMING, '').replace(/^_+|_+$|^(?:de|du|d|l|la)_|_(?:de|du|d|l|la)$/gu, '');
    people.set(whose, [...(people.get(whose) ?? []), { key: naming[1] ?? '', value }]);
  }
  const groups = [...people.values()];
  // "prenom_enfant" beside "nom_famille": a name of family that nobody's first name goes with is of whoever has none.
  const families = groups.filter((parts) => has(parts, LAST) && !has(parts, FIRST));
  const [family] = families;
  return groups.flatMap((parts) =>
    personOf(
      families.length === 1 && has(parts, FIRST) && !has(parts, LAST) ? [...parts, ...(family ?? [])] : parts,
      origin,
    ),
  );
};

const has = (parts: readonly Part[], pattern: RegExp): boolean => parts.some(({ key }) => pattern.test(key));

const personOf = (parts: readonly Part[], origin: Origin): readonly NameFact[] => {
  const pick = (pattern: RegExp): string | undefined => parts.find(({ key }) => pattern.test(key))?.value;
  const first = pick(FIRST);
  const civility = genderOf(pick(CIVILITY) ?? '');
  // A name of birth and one in use are of one person.
  const last = parts.flatMap(({ key, value }) => (LAST.test(key) ? [value] : []));
  if (last.length === 0 || (first === undefined && pick(CIVILITY) === undefined)) return [];
  const words = [first ?? '', ...last].join(' ');
  return [
    {
      origin,
      words: new Set(
        plain(words)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
      ),
      ...(civility === undefined ? {} : { civility }),
    },
  ];
};

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036F]/gu, '');

const genderOf = (text: string): NameFact['civility'] => {
  const word = plain(text).toLowerCase();
  if (/\bet\b/u.test(word)) return 'couple';
  if (/^(?:mme|madame|mlle|f|femme|mrs|ms)\b/u.test(word)) return 'f';
  return /^(?:m|mr|monsieur|h|homme)\b/u.test(word) ? 'm' : undefined;
};
