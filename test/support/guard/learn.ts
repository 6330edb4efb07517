/**
 * Learns weights of the guard’s second opinion from tables of requests: stochastic gradient on a logistic loss, with decay.
 */
import { featuresOf, worthOf, type Learnt } from '../../../src/drafting/guard/leaning';
import { tagged } from '../../../src/drafting/guard/tag';
import { wordsOf } from '../../../src/drafting/guard/text/normalise';
import { requestsOf } from './tables';

const RATE = 0.15;
/** The share of the rate that the bias moves by, and by which the rate falls each round. */
const BIAS_SHARE = 0.3;
const COOLING = 0.1;
/** Of a weight, at the first rate. */
const DECAY = 1.5e-3;
const ROUNDS = 40;

interface LearntFrom {
  readonly features: readonly string[];
  readonly worth: number;
  readonly refuse: 0 | 1;
}

/** A feature of one request alone says nothing of others. */
const LEAST_REQUESTS = 2;

const examplesOf = (tables: readonly string[]): readonly LearntFrom[] => {
  const read = tables.flatMap((table) =>
    (['refused', 'legitimate'] as const).flatMap((kind) =>
      requestsOf(kind, table).map((text) => ({
        features: [...featuresOf(tagged(wordsOf(text)), text.includes('?')).keys()],
        refuse: kind === 'refused' ? (1 as const) : (0 as const),
      })),
    ),
  );
  const times = new Map<string, number>();
  for (const { features } of read)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return read.map(({ features, refuse }) => {
    const kept = features.filter((feature) => (times.get(feature) ?? 0) >= LEAST_REQUESTS);
    return { features: kept, worth: worthOf(features.length), refuse };
  });
};

/** All of them, in another order each round: a prime step through the list. */
const STEP = 7919;
const inOrderOf = (examples: readonly LearntFrom[], round: number): readonly LearntFrom[] =>
  examples.flatMap((_, i) => examples[(i * STEP + round) % examples.length] ?? []);

/** The same tables give the same weights. */
export const learn = (tables: readonly string[]): Learnt => {
  const examples = examplesOf(tables);
  const weights = new Map<string, number>();
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const cooled = 1 / (1 + COOLING * round);
    for (const { features, worth, refuse } of inOrderOf(examples, round)) {
      const sum = features.reduce((all, feature) => all + worth * (weights.get(feature) ?? 0), bias);
      const step = RATE * cooled * (refuse - 1 / (1 + Math.exp(-sum)));
      bias += step * BIAS_SHARE;
      for (const feature of features)
        weights.set(feature, (weights.get(feature) ?? 0) * (1 - DECAY * cooled) + step * worth);
    }
  }
  return { bias, weights };
};
