/**
 * Learns the guard’s weights from tables of requests: logistic loss with a ridge, minimised over the whole table at once (Adam), so that the
 * order of the rows changes nothing.
 */
import { shareOf, type Learnt } from '../../../src/drafting/guard/leaning';
import { hearRequest } from '../../../src/drafting/guard/read-request';
import { requestsOf } from './tables';

const RIDGE = 0.03;
const ROUNDS = 250;
const RATE = 0.03;
const [FIRST, SECOND, TINY] = [0.9, 0.999, 1e-8];
/** A feature that only one or two requests have teaches little but them. */
const LEAST = 3;

interface Example {
  readonly features: readonly string[];
  readonly refuse: 0 | 1;
}

const examplesOf = (tables: readonly string[]): readonly Example[] =>
  tables.flatMap((table) =>
    (['refused', 'legitimate'] as const).flatMap((kind) =>
      requestsOf(kind, table).map((text): Example => ({
        features: [...hearRequest(text).keys()],
        refuse: kind === 'refused' ? 1 : 0,
      })),
    ),
  );

/** The same tables give the same weights. */
export const learn = (tables: readonly string[]): Learnt => learnFrom(examplesOf(tables));

export const learnFrom = (examples: readonly Example[]): Learnt => {
  const names = namesOf(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, refuse }) => ({
    refuse,
    share: shareOf(features.length),
    at: features.flatMap((feature) => index.get(feature) ?? []),
  }));
  // The last one is the bias.
  const size = names.length + 1;
  const [weights, slope, mean, spread] = [0, 1, 2, 3].map(() => new Float64Array(size)) as Four;
  for (let round = 1; round <= ROUNDS; round++) {
    for (let i = 0; i < size; i++) slope[i] = i === size - 1 ? 0 : RIDGE * (weights[i] ?? 0);
    for (const { refuse, share, at } of rows) {
      let sum = weights[size - 1] ?? 0;
      for (const one of at) sum += share * (weights[one] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - refuse;
      for (const one of at) slope[one] = (slope[one] ?? 0) + share * error;
      slope[size - 1] = (slope[size - 1] ?? 0) + error;
    }
    for (let i = 0; i < size; i++) {
      const by = slope[i] ?? 0;
      const [m, v] = [
        FIRST * (mean[i] ?? 0) + (1 - FIRST) * by,
        SECOND * (spread[i] ?? 0) + (1 - SECOND) * by * by,
      ];
      [mean[i], spread[i]] = [m, v];
      weights[i] =
        (weights[i] ?? 0) -
        (RATE * (m / (1 - FIRST ** round))) / (Math.sqrt(v / (1 - SECOND ** round)) + TINY);
    }
  }
  return {
    bias: weights[size - 1] ?? 0,
    weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])),
  };
};

type Four = [Float64Array, Float64Array, Float64Array, Float64Array];

const namesOf = (examples: readonly Example[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST)
    .map(([name]) => name)
    .sort();
};
