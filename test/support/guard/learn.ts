/**
 * Learns weights of the guard’s second opinion from tables of requests: stochastic gradient on a logistic loss, with decay.
 */
import { featuresOf, type Learnt } from '../../../src/drafting/guard/leaning';
import { tagged } from '../../../src/drafting/guard/tag';
import { wordsOf } from '../../../src/drafting/guard/text/normalise';
import { requestsOf } from './tables';

const RATE = 0.03;
const DECAY = 3e-4;
const ROUNDS = 60;

const examplesOf = (tables: readonly string[]) =>
  tables
    .flatMap((table) => {
      const [refused, legitimate] = [requestsOf('refused', table), requestsOf('legitimate', table)];
      // One of each in turn, so that neither kind is learnt last.
      return Array.from({ length: Math.max(refused.length, legitimate.length) }, (_, i) => [
        { text: refused[i], refuse: 1 },
        { text: legitimate[i], refuse: 0 },
      ]).flat();
    })
    .flatMap(({ text, refuse }) =>
      text === undefined
        ? []
        : [{ features: [...featuresOf(tagged(wordsOf(text)), text.includes('?')).keys()], refuse }],
    );

/** The same tables give the same weights. */
export const learn = (tables: readonly string[]): Learnt => {
  const examples = examplesOf(tables);
  const weights = new Map<string, number>();
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const { features, refuse } of examples) {
      const sum = features.reduce((all, feature) => all + (weights.get(feature) ?? 0), bias);
      const step = RATE * (refuse - 1 / (1 + Math.exp(-sum)));
      bias += step;
      for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) * (1 - DECAY) + step);
    }
  return { bias, weights };
};
