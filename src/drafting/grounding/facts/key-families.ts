/**
 * Keys of one record that belong together: numbered alike, or beginning with one word. A text may count what they hold.
 */
import type { ListFact, Origin } from './evidence';
import { wordsOfKey } from './key-lexicon';
import { lastName } from './key-units';
import { valueOfPath } from './path-units';

/** premier_tour, second_tour */
const RANKED =
  /^(?:premiere?|1ere?|second[e]?|deuxieme|2n?de?|troisieme|3e|quatrieme|4e|cinquieme|derniere?)_([a-z]{3,}?)(?:_(?:eur|euros?|ht|ttc))?$/iu;
/** "date_premier_constat", "montant_second_versement_eur": what is ranked, under the kind of value that is known of it. */
const KIND_OF_RANKED =
  /^(?:dates?|jours?|heures?|montants?|lieux?|noms?)_(?:d[eu]_|de_la_)?(premiere?|1ere?|seconde?|deuxieme|2n?de?|troisieme|3e|quatrieme|4e|cinquieme)_([a-z]{3,})(?:_(?:eur|euros?|ht|ttc))?$/u;
/** "prix_a_ttc_eur", "garantie_1_ans": a mark before the unit. */
const MARK_AND_UNIT =
  /^(.*?[a-z]{3,})_(?:\d|[a-d])_(?:ht|ttc|eur|euros?|ans|annees|mois|jours|heures|minutes|m2|m3|km|kg|pct)(?:_(?:eur|euros?))?$/u;

/** association_1, association_2; party_a, party_b; what has a first and a second day. */
export const numberedKeys = (keys: readonly string[], origin: Origin): readonly ListFact[] => {
  const families = new Map<string, number>();
  for (const key of keys) {
    const stem = /^(.*?[a-z])_?(?:\d{1,2}|[a-d])$/iu.exec(key)?.[1] ?? MARK_AND_UNIT.exec(key)?.[1];
    const ranked = RANKED.exec(key)?.[1] ?? KIND_OF_RANKED.exec(key)?.[2];
    if (ranked !== undefined) families.set(ranked, (families.get(ranked) ?? 0) + 1);
    if (stem !== undefined && stem.length > 2) families.set(stem, (families.get(stem) ?? 0) + 1);
  }
  return [...families]
    .filter(([, size]) => size > 1)
    .map(([stem, size]) => ({
      ...{ origin, size, roles: wordsOfKey(stem) },
      ...(/(?:^|_)[a-z]{1,3}$/iu.test(stem) ? { steps: true as const } : {}),
    }));
};

/** What keys that differ by one figure tell apart: "prix_15ans", "prix_30ans" are two lengths of time. */
const FIGURED =
  /^(.*?)_?(\d{1,4})_?(ans?|annees?|mois|jours?|semaines?|heures?|h|km|m2|m3|entrees?|seances?|places?)(?:_(.*))?$/u;
const TELLS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:an|mois|jour|semaine|heure|h)/u, ['duree', 'formule', 'option', 'periode']],
  [/^km/u, ['distance', 'parcours', 'circuit']],
  [/^m[23]/u, ['format', 'taille', 'surface', 'volume']],
  [/^(?:entree|seance|place)/u, ['formule', 'carnet', 'carte']],
];

export const figuredKeys = (keys: readonly string[], origin: Origin): readonly ListFact[] => {
  const families = new Map<string, { readonly figures: Set<string>; readonly unit: string }>();
  for (const key of keys) {
    const [, before = '', figure = '', unit = '', after = ''] = FIGURED.exec(lastName(key)) ?? [];
    if (unit === '') continue;
    const family = `${before}|${unit.slice(0, 3)}|${after}`;
    const known = families.get(family) ?? { figures: new Set<string>(), unit };
    known.figures.add(figure);
    families.set(family, known);
  }
  return [...families]
    .filter(([, { figures }]) => figures.size > 1)
    .map(([family, { figures, unit }]) => ({
      ...{ origin, size: figures.size, weak: true as const },
      roles: [
        ...wordsOfKey(family.split('|')[0] ?? ''),
        ...(TELLS.find(([one]) => one.test(unit))?.[1] ?? []),
      ],
    }));
};

/** Words that say what kind of value a key holds, not what it is of. */
const KIND =
  /^(?:dates?|jours?|heures?|horaires?|montants?|nombre|nb|durees?|delais?|numeros?|noms?|prenoms?|adresses?|taux|type|code|total|est|a|avec|sans|nouve\w+|ancien\w*|premier\w*|dernier\w*|annees?|mois|objet|lieu|motif|reference|telephone|courriel|max|min|limite|places?)$/u;

const MARKED = /_(?:\d{1,2}|[a-d])$/u;

/** "caution" with "caution_menage", "adjoint_voirie" with "adjointe_ecoles": two cautions, two deputies. */
export const keysAlike = (value: Readonly<Record<string, unknown>>, origin: Origin): readonly ListFact[] => {
  const families = new Map<string, { readonly word: string; readonly isMarked: boolean }[]>();
  for (const [key, inner] of Object.entries(value)) {
    const [word = ''] = lastName(key).split('_');
    if (word.length < 4 || KIND.test(word) || typeof inner === 'boolean' || Array.isArray(inner)) continue;
    // "places: 4, places_occupees: 3" count places themselves; "parcours_long_km", "parcours_court_km" are two.
    if (typeof inner === 'number' && valueOfPath(key, inner) === undefined) continue;
    const family = `${word.replace(/(?<=[^e])es?$|s$/u, '')}|${typeof inner}`;
    families.set(family, [...(families.get(family) ?? []), { word, isMarked: MARKED.test(key) }]);
  }
  return [...families.values()]
    .map((members) => {
      // "fournisseur_retenu" is one of "fournisseur_a" and "fournisseur_b".
      const marked = members.filter(({ isMarked }) => isMarked);
      return (marked.length > 1 ? marked : members).map(({ word }) => word);
    })
    .filter((words) => words.length > 1)
    .map((words) => ({
      ...{ origin, size: words.length, weak: true as const },
      roles: [...new Set(words.flatMap(wordsOfKey))],
    }));
};
