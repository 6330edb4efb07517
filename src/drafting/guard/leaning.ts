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

/** How many words count as the beginning of a request. */
const OPENING = 4;
/** Between one clause and the next. */
const CLAUSE = /[.!?;:\n]/u;

/**
 * Each feature once, with the word that brought it first: stems, the pairs of stems that stand side by side or one word apart, traits and pairs of traits,
 * what opens the request or one of its clauses, and its last word.
 */
export const featuresOf = (words: readonly Tagged[], asks: boolean): ReadonlyMap<string, number> => {
  const features = new Map<string, number>();
  const add = (feature: string, index: number): void => {
    if (!features.has(feature)) features.set(feature, index);
  };
  const told = words.map((word, index) => ({
    stem: stemOf(word, words[index - 1]),
    traits: traitsOf(word),
    opens: index === 0 || CLAUSE.test(word.gap),
  }));
  told.forEach(({ stem, traits, opens }, index) => {
    const [before, earlier] = [told[index - 1], told[index - 2]];
    add(stem, index);
    if (index === 0) add(`^${stem}`, index);
    if (index < OPENING) add(`~${stem}`, index);
    if (opens) add(`^^${stem}`, index);
    if (before !== undefined) add(`${before.stem}_${stem}`, index);
    if (earlier !== undefined) add(`${earlier.stem}__${stem}`, index);
    for (const trait of traits) {
      add(`#${trait}`, index);
      if (index < 2) add(`^#${trait}`, index);
      for (const other of before?.traits ?? []) add(`#${other}_#${trait}`, index);
    }
  });
  const last = told.at(-1);
  if (last !== undefined) add(`$${last.stem}`, words.length - 1);
  if (asks) add('?', words.length - 1);
  return features;
};

/** What each of so many features is worth: a long request leans no further than a short one for having more words. */
export const worthOf = (count: number): number => (count === 0 ? 0 : SCALE / Math.sqrt(count));
const SCALE = 10;

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
  const features = featuresOf(words, asks);
  const worth = worthOf(features.size);
  for (const [feature, index] of features) {
    const weight = (weights.get(feature) ?? 0) * worth;
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
