/**
 * Teaches the guard from its tables: `node test/support/run-ts.cjs test/support/guard/train.ts requests >
 * src/drafting/guard/learnt/requests.ts`, and the same of `answers`. Deterministic: the same tables give the same file.
 */
import { formatted } from '../formatted';
import { learnAnswers, learnRequests } from './learn';

const OF = {
  requests: { learn: learnRequests, name: 'REQUESTS', what: 'requests' },
  answers: { learn: learnAnswers, name: 'ANSWERS', what: 'sentences of answers' },
} as const;
const WIDE = 150;
const asked = process.argv[2];
if (asked !== 'requests' && asked !== 'answers') throw new Error('requests or answers?');
const { learn, name, what } = OF[asked];
const { bias, units, scales, names, bytes } = learn();

const linesOfNames: string[] = [];
for (const one of names.split(',')) {
  const last = linesOfNames.at(-1);
  if (last === undefined || last.length + one.length >= WIDE) linesOfNames.push(one);
  else linesOfNames[linesOfNames.length - 1] = `${last},${one}`;
}
const short = (value: number): string => String(Number(value.toPrecision(6)));
const file = `/**
 * What the guard has learnt of ${what}, by \`test/support/guard/train.ts\` from tables of examples. Generated: long because it is data.
 * No ${asked === 'requests' ? 'request' : 'answer'} stands in it, only stems, pairs of stems and traits.
 */
import { learntFrom } from '../leaning';

export const ${name} = learntFrom({
  bias: ${short(bias)},
  units: [
${units.map((unit) => `    { bias: ${short(unit.bias)}, weight: ${short(unit.weight)} },`).join('\n')}
  ],
  scales: [${scales.map(short).join(', ')}],
  names: \`
${linesOfNames.join('\n')}
\`,
  bytes: \`
${(bytes.match(new RegExp(`.{1,${String(WIDE)}}`, 'gu')) ?? []).join('\n')}
\`,
});
`;
process.stdout.write(formatted(file, __filename));
