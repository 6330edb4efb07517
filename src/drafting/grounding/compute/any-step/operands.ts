/**
 * What a last search of computations may take: the numbers of the facts, the sums of what belongs together, and what the text shows and has
 * proved; each with how the text holds it. It computes nothing.
 */
import type { Claim } from '../../claim';
import type { Basis } from '../../match/basis';
import type { Place } from '../../match/matcher';
import { areSaid, ownWords } from '../own-words';
import type { Quantity } from '../quantities';
import { arithmeticOf } from '../results';
import { shownTo, type Shown } from '../shown';

/** Shown or named in the sentence of the claim; the same in those beside it; shown elsewhere in the text; told by nothing. */
export type Hold = 'shown' | 'shown-near' | 'named' | 'named-near' | 'shown-far' | 'none';

export interface Operand {
  /** In euros, in the base unit of its dimension, or as written. */
  readonly value: number;
  /** As written: what multiplies and divides. */
  readonly raw: number;
  readonly kind: string;
  readonly ids: readonly string[];
  readonly words: readonly string[];
  /** Said for one of something. */
  readonly rate: boolean;
  readonly hold: Hold;
}

/** "prix_total" is the price of no single thing. */
const WHOLE = /(?:^|[._])(?:total\w*|global\w*|vente|achat)(?:[._]|$)/u;
/** Sums of more fields than that are told by no sentence. */
const MOST = 24;

export const operandsFor = (claim: Claim, basis: Basis, place: Place): readonly Operand[] => {
  const { near = place.sentence, lower, sentence } = place;
  const [said, around] = [sentence, near].map(
    ({ from, to }) =>
      `${lower.slice(from, claim.from)} ${lower.slice(claim.to, to)}`.match(/[a-z]{3,}/gu) ?? [],
  );
  const shown = shownTo(claim, basis, place);
  const far = shownTo(claim, basis, { ...place, near: { from: 0, to: lower.length } });
  const holdOf = (one: Pick<Quantity, 'value' | 'raw' | 'kind'>, words: readonly string[]): Hold => {
    const same = shown.filter((other) => isSame(other, one));
    if (same.some(({ here }) => here)) return 'shown';
    if (same.length > 0) return 'shown-near';
    if (areSaid(words, said ?? [])) return 'named';
    if (areSaid(words, around ?? [])) return 'named-near';
    return far.some((other) => isSame(other, one)) ? 'shown-far' : 'none';
  };
  const { quantities, sizes, groups } = arithmeticOf(basis);
  const facts = [...quantities, ...sizes].map((one): Operand => ({
    ...{ value: one.value, raw: one.raw, kind: one.percent ? 'share' : one.kind, ids: one.ids },
    ...{ words: ownWords(one.ids[0] ?? ''), rate: one.rate && !WHOLE.test((one.ids[0] ?? '').toLowerCase()) },
    hold: holdOf(one, ownWords(one.ids[0] ?? '')),
  }));
  const sums = groups.flatMap(({ members, words }): readonly Operand[] => {
    const value = members.reduce((sum, one) => sum + one.value, 0);
    const raw = members.reduce((sum, one) => sum + one.raw, 0);
    const kind = members[0]?.kind ?? 'count';
    const ids = members.flatMap((one) => one.ids);
    return members.length < 2 || members.some(({ percent }) => percent)
      ? []
      : [{ value, raw, kind, ids, words, rate: false, hold: holdOf({ value, raw, kind }, words) }];
  });
  const texts = shown
    .filter((one) => ![...quantities, ...sizes].some((other) => isSame(one, other)))
    .map(({ value, raw, kind, noun, here }): Operand => ({
      ...{ value, raw, kind, ids: ['text'], words: noun === undefined ? [] : [noun], rate: false },
      hold: here ? 'shown' : 'shown-near',
    }));
  return distinct([...texts, ...facts, ...sums]).slice(0, 2 * MOST);
};

const isSame = (
  one: Pick<Shown, 'value' | 'raw' | 'kind'>,
  { value, raw, kind }: Pick<Quantity, 'value' | 'raw' | 'kind'>,
): boolean =>
  one.kind === kind
    ? Math.abs(one.value - value) < 1e-9
    : (kind === 'count' || one.kind === 'count') && one.raw === raw;

const RANK: readonly Hold[] = ['shown', 'shown-near', 'named', 'named-near', 'shown-far', 'none'];

/** Of two fields with one value the one that the text holds best; those held first. */
const distinct = (all: readonly Operand[]): readonly Operand[] => {
  const found = new Map<string, Operand>();
  for (const one of [...all].sort((a, b) => RANK.indexOf(a.hold) - RANK.indexOf(b.hold))) {
    const key = `${one.kind}|${String(one.value)}|${String(one.rate)}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
};
