/**
 * Cross-validation of the guard by table: each table that it learns from is left out in turn, the weights are learnt from the others, and its
 * errors are counted, readings and second opinion together: `node test/support/run-ts.cjs test/support/guard/cross-validate.ts [table…] [--all]`.
 */
import { readRequestWith } from '../../../src/drafting/guard/read-request';
import { learn } from './learn';
import { LEARNT, requestsOf } from './tables';

const all = process.argv.includes('--all');
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
for (const table of LEARNT.filter((one) => asked.length === 0 || asked.includes(one))) {
  const learnt = learn(LEARNT.filter((other) => other !== table));
  const wrong = (kind: 'refused' | 'legitimate'): readonly string[] =>
    requestsOf(kind, table).filter(
      (request) => (readRequestWith(request, learnt) === undefined) === (kind === 'refused'),
    );
  const [missed, refused] = [wrong('refused'), wrong('legitimate')];
  process.stdout.write(
    `${table}: let through ${missed.length}/${requestsOf('refused', table).length}, wrongly refused ${refused.length}/${requestsOf('legitimate', table).length}\n`,
  );
  if (all)
    process.stdout.write(
      [...missed.map((one) => `  MISSED ${one}\n`), ...refused.map((one) => `  FALSE  ${one}\n`)].join(''),
    );
}
