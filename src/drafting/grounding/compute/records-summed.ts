/**
 * What the fields of one record make together ("{nom: Les Edelweiss, maternelle: 68, elementaire: 121}": 189 pupils there), where the clause names the record, and
 * what they make over the whole list, where the text speaks of all. Two figures at least: a small number comes out by chance.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { lineIdOf, linesNamed, linesOf, spoken } from './lines';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';
import type { Wanted } from './wanted';

const LEAST = 20;
/** Said of the whole list. */
const ALL =
  /(?<![a-z])(?:total\w*|ensemble|en\s+tout|tou(?:te)?s|au\s+total|cumul\w*|reuni\w*|confondu\w*|les\s+(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix))(?![a-z])/u;

/** The fields that make this count, or undefined. */
export const ofRecord = (
  claim: Claim,
  wanted: Wanted,
  basis: Basis,
  place: Place,
): readonly string[] | undefined => {
  if (wanted.kind !== 'count' || wanted.value < LEAST) return undefined;
  const counts = arithmeticOf(basis).quantities.filter(
    ({ ids: [id = ''], kind, percent, rate }) => kind === 'count' && !percent && !rate && /\.\d+\./u.test(id),
  );
  if (counts.length < 2) return undefined;
  const lines = linesOf(
    counts.flatMap(({ ids }) => ids),
    basis,
  );
  const { lower, sentence } = place;
  const before = lower.slice(sentence.from, claim.from);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), 0));
  const named = linesNamed(lines, spoken(clause));
  const [line] = named;
  if (named.length === 1 && line !== undefined)
    return subsetOf(
      counts.filter(({ ids: [id = ''] }) => lineIdOf(id) === line.id),
      wanted,
    );
  return named.length === 0 && ALL.test(sentenceOf(place)) ? overList(counts, wanted) : undefined;
};

/** Two or more of them. */
const subsetOf = (own: readonly Quantity[], { value, within }: Wanted): readonly string[] | undefined => {
  if (own.length < 2 || own.length > 6) return undefined;
  for (let mask = 3; mask < 2 ** own.length; mask++) {
    const chosen = own.filter((_, i) => (mask >> i) % 2 === 1);
    const sum = chosen.reduce((total, one) => total + one.value, 0);
    if (chosen.length > 1 && Math.abs(sum - value) <= within) return chosen.flatMap(({ ids }) => ids);
  }
  return undefined;
};

/** Two columns or more of one list, summed. */
const overList = (counts: readonly Quantity[], wanted: Wanted): readonly string[] | undefined => {
  const columns = new Map<string, Quantity[]>();
  for (const one of counts) {
    const column = (one.ids[0] ?? '').replace(/\.\d+(?=\.|$)/gu, '.*');
    columns.set(column, [...(columns.get(column) ?? []), one]);
  }
  const parents = new Set([...columns.keys()].map(parentOf));
  if (parents.size !== 1) return undefined;
  const sums = [...columns.values()].flatMap((members): Quantity[] => {
    const [first] = members;
    return first === undefined
      ? []
      : [
          {
            ...first,
            value: members.reduce((sum, { value }) => sum + value, 0),
            ids: members.flatMap(({ ids }) => ids),
          },
        ];
  });
  return subsetOf(sums, wanted);
};
