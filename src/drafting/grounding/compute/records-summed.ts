/**
 * What the fields of one record make together ("{nom: Les Edelweiss, maternelle: 68, elementaire: 121}": 189 pupils there), where the clause names the record, and
 * what they make over the whole list, where the text speaks of all. Two figures at least: a small number comes out by chance.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { lineIdOf, linesNamed, linesOf, spoken } from './lines';
import { areSaid } from './own-words';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
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
  const { near = place.sentence } = place;
  const said = place.lower.slice(near.from, near.to).match(/[a-z]{3,}/gu) ?? [];
  const isOwn = ({ ids: [id = ''] }: Quantity): boolean =>
    wanted.noun !== undefined && pathWords(lastName(id)).some((word) => sameNoun(word, wanted.noun ?? ''));
  // "89 licenciés" is that one field.
  if (counts.some(isOwn)) return undefined;
  // What the text tells by its own name is no part of it: "dans huit classes".
  const others = counts.filter(({ ids: [id = ''] }) => !areSaid(pathWords(lastName(id)), said));
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
    return sumOf(
      others.filter(({ ids: [id = ''] }) => lineIdOf(id) === line.id),
      wanted,
    );
  return named.length === 0 && ALL.test(sentenceOf(place)) ? overList(others, wanted) : undefined;
};

/** All of them. */
const sumOf = (own: readonly Quantity[], { value, within }: Wanted): readonly string[] | undefined =>
  own.length > 1 && Math.abs(own.reduce((total, one) => total + one.value, 0) - value) <= within
    ? own.flatMap(({ ids }) => ids)
    : undefined;

/** All columns of one list, summed. */
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
  return sumOf(sums, wanted);
};
