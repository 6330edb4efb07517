/**
 * The fields of the lines of one list, so that a line can be held against the others: "entrees" of three evenings, "tarif" of three camps. It knows
 * which field a text speaks of, and judges nothing.
 */
import type { ClaimValue } from '../claim';
import type { RecordFact } from '../facts/evidence';
import { isLabel, pathWords } from '../roles/labels';
import { related, sameNoun } from '../text/stems';
import { compared, isSized } from './sizes';

/** One column: the value of each line that has one, and the words of its key. */
export interface Column {
  readonly field: string;
  readonly words: readonly string[];
  readonly values: ReadonlyMap<number, ClaimValue>;
}

/** What may be compared from line to line: two values at least, of one kind. */
export const columnsOf = (lines: readonly RecordFact[]): readonly Column[] => {
  const columns = new Map<string, { words: readonly string[]; values: Map<number, ClaimValue> }>();
  lines.forEach(({ path, evidence }, index) => {
    const start = path.replace('#', '.').replace(/^\./u, '');
    for (const { origin, value } of evidence) {
      if (!isSized(value) && value.type !== 'date' && value.type !== 'time') continue;
      const field = origin.id === start ? '' : origin.id.slice(start.length + 1);
      // A key that numbers its line counts nothing; a list within a line is no column.
      if (/^(?:n|no|num|numero|lot|rang|annee|code|id|ref)$/u.test(field) || /\.\d/u.test(field)) continue;
      const name = `${field}|${value.type}`;
      const words = pathWords(field === '' ? listOf(start) : field);
      const column = columns.get(name) ?? { words, values: new Map<number, ClaimValue>() };
      if (!column.values.has(index)) column.values.set(index, value);
      columns.set(name, column);
    }
  });
  return [...columns].flatMap(([name, column]) =>
    column.values.size > 1 ? [{ field: name.split('|')[0] ?? '', ...column }] : [],
  );
};

const listOf = (path: string): string => path.split('.').at(-2) ?? '';

/** Keys that an adjective speaks of, whatever the noun. */
const ADJECTIVES: readonly (readonly [adjective: RegExp, key: RegExp])[] = [
  [
    /^(?:chere?s?|couteu(?:x|ses?)|onereu(?:x|ses?)|economiques?|avantageu(?:x|ses?)|disante?s?)$/u,
    /^(?:prix|tarifs?|couts?|montants?|loyers?|cotisations?|redevances?|total|droits?|participation|cachet|charges)$/u,
  ],
  [
    /^(?:vastes?|spacieu(?:x|ses?)|grande?s?|petite?s?|etendue?s?)$/u,
    /^(?:surfaces?|superficies?|m2|contenances?|ha|hectares?|places?|capacites?|jauges?)$/u,
  ],
  [
    /^(?:longue?s?|courte?s?|breve?s?|bref)$/u,
    /^(?:longueurs?|durees?|km|distances?|metres?|ml|metrage|delais?|lineaire|semaines?|mois|jours?)$/u,
  ],
  [/^(?:lourde?s?|legere?s?|leger)$/u, /^(?:poids|kg|tonnes?|tonnages?)$/u],
  [/^(?:agee?s?|jeunes?)$/u, /^(?:ages?|ans)$/u],
  [
    /^(?:frequentee?s?|suivie?s?|chargee?s?|nombreu(?:x|ses)|remplie?s?|peuplee?s?|couru?e?s?|visitee?s?|empruntee?s?)$/u,
    /^(?:entrees?|inscrits?|effectifs?|frequentation|participants?|visiteurs?|eleves?|enfants?|personnes?|spectateurs?|public|habitants?|population|passages?|rationnaires?|adherents?|licencies?|usagers?|voyageurs?|places|presents?|electeurs?|repas|prets?)$/u,
  ],
  [/^(?:notee?s?|notes?)$/u, /^(?:notes?|points?|scores?)$/u],
  [/^(?:rapides?|lente?s?)$/u, /^(?:delais?|durees?|semaines?|jours?|temps)$/u],
];

/** Columns that the adjective names; undefined when it may be said of any value. */
export const columnsFor = (adjective: string, columns: readonly Column[]): readonly Column[] | undefined => {
  const keys = ADJECTIVES.filter(([said]) => said.test(adjective)).map(([, key]) => key);
  return keys.length === 0
    ? undefined
    : columns.filter(({ words }) => words.some((word) => keys.some((key) => key.test(word))));
};

/** Columns that these words of the text name. */
export const columnsNamed = (said: readonly string[], columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ words }) =>
    words.some(
      (word) =>
        word.length > 3 &&
        said.some(
          (one) => isLabel(one, word) || sameNoun(one, word) || (one.length > 5 && related(one, word)),
        ),
    ),
  );

/** Its rank from the greatest down, and from the least up; undefined where another line has as much. */
export const placeOf = (
  { values }: Column,
  owner: number,
): { readonly down: number; readonly up: number } | undefined => {
  const own = values.get(owner);
  if (own === undefined) return undefined;
  const orders = [...values].flatMap(([line, other]) => (line === owner ? [] : (compared(other, own) ?? [])));
  return orders.includes(0)
    ? undefined
    : {
        down: 1 + orders.filter((order) => order > 0).length,
        up: 1 + orders.filter((order) => order < 0).length,
      };
};
