/**
 * Teaches the layer of `src/privacy/learnt` from marked texts: a linear-chain conditional random field, by stochastic gradient (AdaGrad), traits
 * dropped at random so that no one of them is relied upon. Deterministic: the same texts give the same weights.
 */
import { readChain } from '../../../../src/privacy/learnt/chain';
import { cutAtoms } from '../../../../src/privacy/learnt/atoms';
import { WEIGHED, type LearntWeights } from '../../../../src/privacy/learnt/model';
import { TAG_COUNT, TAGS } from '../../../../src/privacy/learnt/tags';
import { columnsOf, MOST_TRAITS, traitsOf } from '../../../../src/privacy/learnt/traits';
import type { Lexicon } from '../../../../src/privacy/lexicon/lexicon';
import { setScene } from '../../../../src/privacy/people/scene';
import { viewText } from '../../../../src/privacy/text/view';
import type { MarkedText } from '../marked-text';
import { seeded } from '../random';

export interface Teaching {
  readonly rounds: number;
  readonly rate: number;
  /** Share of the traits of an atom that are left out at each look. */
  readonly dropped: number;
  /** A trait must be in so many texts. */
  readonly texts: number;
}

export const TEACHING: Teaching = { rounds: 8, rate: 0.2, dropped: 0.4, texts: 4 };

interface Lesson {
  /** Rows of the traits of each atom. */
  readonly rows: readonly Int32Array[];
  readonly tags: Uint8Array;
}

const KIND_OF: Readonly<Record<string, (typeof TAGS)[number]>> = {
  PER: 'PERSON',
  ELU: 'PERSON',
  ADR: 'ADDRESS',
  CPV: 'ADDRESS',
  TEL: 'PHONE',
  MAIL: 'EMAIL',
  DNAIS: 'BIRTH',
  PLQ: 'PLATE',
  CAD: 'PARCEL',
};
/** Of no personal kind. */
const PLAIN = 'DATEX';

export function learn(
  texts: readonly MarkedText[],
  lexicon: Lexicon,
  { rounds, rate, dropped, texts: least }: Teaching = TEACHING,
): LearntWeights {
  const read = texts.map((text) => readLesson(text, lexicon));
  const traits = kept(read, least);
  const rowOf = new Map([...traits].map((trait, row) => [trait, row]));
  const lessons = read
    .filter(({ tags }) => tags.length > 0)
    .map(({ traits: each, tags }): Lesson => ({
      rows: each.map((one) => Int32Array.from(one.flatMap((trait) => rowOf.get(trait) ?? []))),
      tags,
    }));
  const weights = new Float64Array(traits.length * WEIGHED);
  const follows = new Float64Array(TAG_COUNT * TAG_COUNT);
  const seen = new Float64Array(weights.length).fill(FIRST);
  // The mean of the last rounds: one round's last texts weigh no more than others.
  const means = new Float64Array(weights.length);
  const meanPairs = new Float64Array(follows.length);
  const settled = Math.ceil(rounds / 2);
  const generator = seeded(SEED);
  const seenPairs = new Float64Array(follows.length).fill(FIRST);
  const random = (): number => generator.next();
  for (let round = 0; round < rounds; round += 1) {
    for (const { rows: all, tags } of shuffled(lessons, random)) {
      const rows = all.map((row) => row.filter(() => random() >= dropped));
      const chain = readChain(scoresOf(rows, weights), follows, TAG_COUNT);
      rows.forEach((row, place) => {
        for (let tag = 1; tag < TAG_COUNT; tag += 1) {
          const slope = (chain.marginals[place * TAG_COUNT + tag] ?? 0) - (tag === tags[place] ? 1 : 0);
          if (Math.abs(slope) < FLAT) continue;
          for (const trait of row) descend(weights, seen, trait * WEIGHED + tag - 1, slope, rate);
        }
        if (place === 0) return;
        for (let first = 0; first < TAG_COUNT; first += 1) {
          for (let second = 0; second < TAG_COUNT; second += 1) {
            const held = first === tags[place - 1] && second === tags[place] ? 1 : 0;
            const slope = chain.pair(place, first, second) - held;
            if (Math.abs(slope) >= FLAT) descend(follows, seenPairs, first * TAG_COUNT + second, slope, rate);
          }
        }
      });
    }
    if (round < rounds - settled) continue;
    add(means, weights);
    add(meanPairs, follows);
  }
  return { traits, weights: divided(means, settled), follows: divided(meanPairs, settled) };
}

function add(sums: Float64Array, values: Float64Array): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0);
}

const divided = (sums: Float64Array, count: number): Float64Array => sums.map((sum) => sum / count);

const SEED = 7;
/** Where AdaGrad's sums of squares begin. */
const FIRST = 0.01;
/** Smaller slopes change nothing that would be kept. */
const FLAT = 1e-4;

function descend(values: Float64Array, seen: Float64Array, at: number, slope: number, rate: number): void {
  const sum = (seen[at] ?? 0) + slope * slope;
  seen[at] = sum;
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
}

function scoresOf(rows: readonly Int32Array[], weights: Float64Array): Float64Array {
  const scores = new Float64Array(rows.length * TAG_COUNT);
  rows.forEach((row, place) => {
    for (const trait of row)
      for (let tag = 1; tag < TAG_COUNT; tag += 1) {
        const at = place * TAG_COUNT + tag;
        scores[at] = (scores[at] ?? 0) + (weights[trait * WEIGHED + tag - 1] ?? 0);
      }
  });
  return scores;
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

interface ReadLesson {
  readonly traits: readonly (readonly number[])[];
  readonly tags: Uint8Array;
}

function readLesson({ text, marks }: MarkedText, lexicon: Lexicon): ReadLesson {
  const view = viewText(text);
  const cut = cutAtoms(setScene({ view, lexicon }));
  const columns = columnsOf(cut);
  const found = new Int32Array(MOST_TRAITS);
  const tags = new Uint8Array(cut.atoms.length);
  const personal = marks.filter(({ type }) => type !== PLAIN);
  const traits = cut.atoms.map((atom, place) => {
    const [start, end] = [view.origin(atom.start), view.origin(atom.end)];
    const mark = personal.find((one) => start < one.end && one.start < end);
    if (mark !== undefined) tags[place] = TAGS.indexOf(KIND_OF[mark.type] ?? 'ID');
    const count = traitsOf(cut, columns, place, found);
    return [...new Set(found.subarray(0, count))];
  });
  return { traits, tags };
}

/** Traits of enough texts, sorted. */
function kept(read: readonly ReadLesson[], least: number): Int32Array {
  const texts = new Map<number, number>();
  for (const { traits } of read)
    for (const trait of new Set(traits.flat())) texts.set(trait, (texts.get(trait) ?? 0) + 1);
  return Int32Array.from([...texts].filter(([, count]) => count >= least).map(([trait]) => trait)).sort();
}
