/**
 * How far a request leans towards judging people: a logistic regression over what is heard of it, readings included, learnt from the tables of
 * examples (`test/support/guard/train.ts`). It explains by the words that weigh most.
 */
import type { Features } from './features';
import { BIAS, WEIGHTS } from './weights';

export interface Leaning {
  /** From 0 (ordinary work) to 1 (judges people). */
  readonly probability: number;
  /** Indexes of the words that lean most towards judging, in order; three at most. */
  readonly heaviest: readonly number[];
}

export interface Learnt {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** What the product has learnt. */
export const LEARNT: Learnt = { bias: BIAS, weights: WEIGHTS };

const SCALE = 10;
/** What each feature of a request counts for: less in a long one, where each says less. */
export const shareOf = (count: number): number => SCALE / Math.sqrt(Math.max(1, count));

export const leaningOf = (features: Features, { bias, weights }: Learnt): Leaning => {
  const share = shareOf(features.size);
  let sum = bias;
  const weighed = new Map<number, number>();
  for (const [feature, index] of features) {
    const weight = share * (weights.get(feature) ?? 0);
    sum += weight;
    weighed.set(index, (weighed.get(index) ?? 0) + weight);
  }
  const heaviest = [...weighed]
    .filter(([index, weight]) => index >= 0 && weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([index]) => index)
    .sort((a, b) => a - b);
  return { probability: 1 / (1 + Math.exp(-sum)), heaviest };
};
