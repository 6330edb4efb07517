/**
 * A second opinion on a request: how far its words and their order lean towards judging people, as a logistic regression learnt from the
 * tables of examples (`test/support/guard/train.ts`). It hears turns of phrase that no reading names; it explains by the words that weigh.
 */
import type { Tagged } from './tag';
import { BIAS, WEIGHTS } from './weights';

export interface Leaning {
  /** From 0 (ordinary work) to 1 (judges people). */
  readonly probability: number;
  /** Indexes of the words that lean most towards judging, in order; three at most. */
  readonly heaviest: readonly number[];
}

const TRAITS = [
  'quality', 'adjective', 'superlative', 'thing', 'container', 'stake', 'wording', 'explaining', 'clerical', 'saying', 'decided', 'view',
  'self', 'provided', 'rule', 'question', 'must', 'authority', 'personal',
] as const satisfies readonly (keyof Tagged)[]; // prettier-ignore

const traitsOf = (word: Tagged): readonly string[] => [
  ...(word.people === undefined ? [] : ['people']),
  ...(word.verb === undefined ? [] : [`v-${word.verb}`]),
  ...(word.noun === undefined ? [] : [`n-${word.noun}`]),
  ...TRAITS.filter((trait) => word[trait]),
];

/** "un ton plus simple": the noun, which is nobody's. */
const TONE_AFTER = /^(?:un|le|du|ce|au|quel|meme|bon|d|de|l|tel|autre)$/u;
const stemOf = ({ key }: Tagged, before: Tagged | undefined): string =>
  key === 'ton' && before !== undefined && TONE_AFTER.test(before.key) ? 'le_ton' : key.slice(0, 6);

/** Each feature once, with the word that brought it first. */
export const featuresOf = (words: readonly Tagged[], asks: boolean): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  const add = (feature: string, index: number): void => {
    if (!features.has(feature)) features.set(feature, index);
  };
  let before: { stem: string; traits: readonly string[] } | undefined;
  words.forEach((word, index) => {
    const [stem, traits] = [stemOf(word, words[index - 1]), traitsOf(word)];
    add(stem, index);
    if (index === 0) add(`^${stem}`, index);
    if (before !== undefined) add(`${before.stem}_${stem}`, index);
    for (const trait of traits) {
      add(`#${trait}`, index);
      if (index < 2) add(`^#${trait}`, index);
      for (const other of before?.traits ?? []) add(`#${other}_#${trait}`, index);
    }
    before = { stem, traits };
  });
  if (asks) add('?', words.length - 1);
  return features;
};

export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** What the product has learnt. */
export const LEARNT: Learnt = { bias: BIAS, weights: WEIGHTS };

export const leaningOf = (
  words: readonly Tagged[],
  asks: boolean,
  { bias, weights }: Learnt = LEARNT,
): Leaning => {
  let sum = bias;
  const weighed = words.map((): number => 0);
  for (const [feature, index] of featuresOf(words, asks)) {
    const weight = weights.get(feature) ?? 0;
    sum += weight;
    weighed[index] = (weighed[index] ?? 0) + weight;
  }
  const heaviest = weighed
    .map((weight, index) => ({ weight, index }))
    .filter(({ weight, index }) => weight > 0 && (words[index]?.key.length ?? 0) > 2)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  return { probability: 1 / (1 + Math.exp(-sum)), heaviest };
};
