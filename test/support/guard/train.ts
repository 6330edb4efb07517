/**
 * Learns the guard’s weights from its tables: `node test/support/run-ts.cjs test/support/guard/train.ts > src/drafting/guard/weights.ts`.
 * Deterministic: the same tables give the same file.
 */
import { learn } from './learn';
import { LEARNT } from './tables';

/** Weights below change nothing that is measured. */
const LEAST = 0.03;

const { bias, weights } = learn(LEARNT);
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
