/**
 * How many points one rate is from another: "le rendement a gagné 2,4 points", "entre les deux adjoints, l’écart est de 1,6 point". The two rates
 * are of one thing at two times, or of two lines that the sentence names; which way it went must be the right one.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { beside, sentenceOf, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';
import { lineIdOf, linesCalled, linesNamed, linesOf, linesOfWord, spoken } from './lines';
import type { Quantity } from './quantities';
import { CUES, DOWN, isEarlier, UP } from './relations';
import { arithmeticOf } from './results';

const POINTS = /^\s*(?:points?)(?![a-z])/u;
const SIDE = /^(?:taux|tva|pct|pourcent\w*|part|preced\w*|avant|apres|ancien\w*|nouve\w*|actuel\w*|\d+)$/u;

export const pointsApart = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  const sentence = sentenceOf(place);
  if (value.type !== 'number' || !POINTS.test(place.lower.slice(claim.to, place.sentence.to)))
    return undefined;
  if (!CUES.difference.test(sentence)) return undefined;
  const rates = arithmeticOf(basis).quantities.filter(({ kind, percent }) => percent || kind === 'share');
  for (const more of rates)
    for (const less of rates)
      if (
        Math.abs(more.raw - less.raw - value.number) < 1e-6 &&
        !isOtherWay(more, less, sentence) &&
        areTold(more, less, claim, basis, place)
      )
        return {
          ok: true,
          origins: [more, less].flatMap(({ ids }) => ids.map((id) => ({ kind: 'derived' as const, id }))),
        };
  return undefined;
};

/** "a perdu 2 points" of what went up. */
const isOtherWay = (more: Quantity, less: Quantity, sentence: string): boolean => {
  const [a, b] = [more.ids[0] ?? '', less.ids[0] ?? ''];
  const [up, down] = [UP.test(sentence), DOWN.test(sentence)];
  if (up === down) return false;
  if (comesBefore(a, b)) return up;
  return comesBefore(b, a) && down;
};

/** "rendement_2024" is of before "rendement". */
const comesBefore = (one: string, other: string): boolean =>
  isEarlier(one, other) || (!isEarlier(other, one) && YEAR.test(one) && !YEAR.test(other));
const YEAR = /(?:19|20)\d\d/u;

const areTold = (more: Quantity, less: Quantity, claim: Claim, basis: Basis, place: Place): boolean => {
  const [a, b] = [more.ids[0] ?? '', less.ids[0] ?? ''];
  const said = spoken(sentenceOf(place));
  const column = (id: string): string => id.replace(/\.\d+(?=\.|$)/gu, '.*');
  if (a !== column(a) || b !== column(b)) {
    if (column(a) !== column(b)) return false;
    const ids = arithmeticOf(basis)
      .quantities.flatMap(({ ids: [id = ''] }) => id)
      .filter((id) => column(id) === column(a));
    const lines = linesOf(ids, basis);
    const chosen = [
      new Set([...linesNamed(lines, said), ...linesCalled(lines, said, basis)]),
      ...linesOfWord(lines, sentenceOf(place)).map(({ lines: own }) => new Set(own)),
    ];
    return chosen.some(
      (some) => some.size === 2 && [a, b].every((id) => [...some].some((line) => line.id === lineIdOf(id))),
    );
  }
  const shown = beside(place, claim).flatMap(({ value }) => (value.type === 'share' ? [value.raw] : []));
  if (shown.includes(more.raw) && shown.includes(less.raw)) return true;
  const isSaid = (word: string): boolean => word.length > 3 && [...said].some((one) => related(one, word));
  const [mine, theirs] = [a, b].map((id) =>
    pathWords(id.split('.').at(-1) ?? '').filter((word) => !SIDE.test(word)),
  );
  // One thing at two times: the sentence says what it is.
  const shared = (mine ?? []).filter((word) => theirs?.includes(word));
  const own = (words: readonly string[] | undefined): readonly string[] =>
    (words ?? []).filter((word) => !shared.includes(word));
  const twice = comesBefore(a, b) || comesBefore(b, a);
  if (twice && shared.some(isSaid)) return true;
  if (twice && parentOf(a) === parentOf(b) && pathWords(parentOf(a)).some(isSaid)) return true;
  // Two things: each by a word of its own; the shorter name is in the longer one ("bâti" and "non bâti").
  const [first, second] = [own(mine), own(theirs)];
  if (first.length === 0 || second.length === 0)
    return !twice && shared.some(isSaid) && [...first, ...second].some((word) => said.has(word));
  return first.some(isSaid) && second.some(isSaid);
};
