/**
 * Learns the guard’s weights from its tables: `node test/support/run-ts.cjs test/support/guard/train.ts > src/drafting/guard/weights.ts`.
 * Deterministic: the same tables give the same file.
 */
import { featuresOf } from '../../../src/drafting/guard/leaning';
import { tagged } from '../../../src/drafting/guard/tag';
import { wordsOf } from '../../../src/drafting/guard/text/normalise';
import { LEARNT, requestsOf } from './tables';

const RATE = 0.03;
const DECAY = 3e-4;
const ROUNDS = 60;
/** Weights below change nothing that is measured. */
const LEAST = 0.03;

const examples = LEARNT.flatMap((table) => {
  const [refused, legitimate] = [requestsOf('refused', table), requestsOf('legitimate', table)];
  // One of each in turn, so that neither kind is learnt last.
  return Array.from({ length: Math.max(refused.length, legitimate.length) }, (_, i) => [
    { text: refused[i], refuse: 1 },
    { text: legitimate[i], refuse: 0 },
  ]).flat();
}).flatMap(({ text, refuse }) =>
  text === undefined
    ? []
    : [{ features: [...featuresOf(tagged(wordsOf(text)), text.includes('?')).keys()], refuse }],
);

const weights = new Map<string, number>();
let bias = 0;
for (let round = 0; round < ROUNDS; round++)
  for (const { features, refuse } of examples) {
    const sum = features.reduce((all, feature) => all + (weights.get(feature) ?? 0), bias);
    const step = RATE * (refuse - 1 / (1 + Math.exp(-sum)));
    bias += step;
    for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) * (1 - DECAY) + step);
  }

const kept = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const lines: string[] = [];
for (const [feature, weight] of kept) {
  const item = `${feature} ${String(Math.round(weight * 100))}`;
  const last = lines.at(-1);
  if (last === undefined || last.length + item.length > 150) lines.push(item);
  else lines[lines.length - 1] = `${last},${item}`;
}
process.stdout.write(`/**
 * Weights of \`leaning\`, in hundredths, learnt by \`test/support/guard/train.ts\` from the tables of examples. Generated: long because it
 * is data. No request stands in it, only stems, pairs of stems and traits.
 */
export const BIAS = ${bias.toFixed(3)};

const LEARNT = \`
${lines.join('\n')}
\`;

export const WEIGHTS: ReadonlyMap<string, number> = new Map(
  LEARNT.trim()
    .split(/[\\n,]/u)
    .map((item) => {
      const [feature = '', weight = '0'] = item.split(' ');
      return [feature, Number(weight) / 100] as const;
    }),
);
`);
