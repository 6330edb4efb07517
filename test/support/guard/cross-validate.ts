/**
 * Cross-validation of the guard by hand: all that one hand wrote is left out, the weights are learnt from the others, and the errors on what was left out are
 * counted, readings and second opinion together: `node test/support/run-ts.cjs test/support/guard/cross-validate.ts [hand…] [--all]`.
 */
import { readRequestWith } from '../../../src/drafting/guard/read-request';
import { learn } from './learn';
import { HANDS, LEARNT, requestsOf } from './tables';

const all = process.argv.includes('--all');
const asked = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const rate = (wrong: number, of: number): string => `${wrong}/${of} (${((100 * wrong) / of).toFixed(1)} %)`;
for (const [hand, tables] of Object.entries(HANDS)) {
  if (asked.length > 0 && !asked.includes(hand)) continue;
  const own: readonly string[] = tables;
  const learnt = learn(LEARNT.filter((table) => !own.includes(table)));
  const requests = (kind: 'refused' | 'legitimate') => own.flatMap((table) => requestsOf(kind, table));
  const wrong = (kind: 'refused' | 'legitimate'): readonly string[] =>
    requests(kind).filter(
      (request) => (readRequestWith(request, learnt) === undefined) === (kind === 'refused'),
    );
  const [missed, refused] = [wrong('refused'), wrong('legitimate')];
  process.stdout.write(
    `${hand}: let through ${rate(missed.length, requests('refused').length)}, wrongly refused ${rate(refused.length, requests('legitimate').length)}\n`,
  );
  if (all)
    process.stdout.write(
      [...missed.map((one) => `  MISSED ${one}\n`), ...refused.map((one) => `  FALSE  ${one}\n`)].join(''),
    );
}
