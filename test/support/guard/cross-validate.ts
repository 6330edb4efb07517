/**
 * Cross-validation of the guard by table: each table that it learns from is left out in turn, the weights are learnt from the others, and its
 * errors are counted, readings and leaning together: `node test/support/run-ts.cjs test/support/guard/cross-validate.ts requests|answers [table…] [--all]`.
 */
import { learntFrom } from '../../../src/drafting/guard/leaning';
import { readRequestWith } from '../../../src/drafting/guard/read-request';
import { readStatementWith } from '../../../src/drafting/guard/read-statement';
import { learnAnswers, learnRequests } from './learn';
import { answersOf, LEARNT, LEARNT_ANSWERS, requestsOf, type Kind } from './tables';

const all = process.argv.includes('--all');
const [what, ...asked] = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const { tables, textsOf, learn, read } =
  what === 'answers'
    ? { tables: LEARNT_ANSWERS, textsOf: answersOf, learn: learnAnswers, read: readStatementWith }
    : { tables: LEARNT, textsOf: requestsOf, learn: learnRequests, read: readRequestWith };
for (const table of tables.filter((one) => asked.length === 0 || asked.includes(one))) {
  const learnt = learntFrom(learn(tables.filter((other) => other !== table)));
  const wrong = (kind: Kind): readonly string[] =>
    textsOf(kind, table).filter((text) => (read(text, learnt) === undefined) === (kind === 'refused'));
  const [missed, refused] = [wrong('refused'), wrong('legitimate')];
  process.stdout.write(
    `${table}: let through ${missed.length}/${textsOf('refused', table).length}, wrongly refused ${refused.length}/${textsOf('legitimate', table).length}\n`,
  );
  if (all)
    process.stdout.write(
      [...missed.map((one) => `  MISSED ${one}\n`), ...refused.map((one) => `  FALSE  ${one}\n`)].join(''),
    );
}
