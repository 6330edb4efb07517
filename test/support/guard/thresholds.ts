/**
 * Chooses from where the guard refuses: whole tables are left out by turns, the weights are learnt from the others, and the errors on what
 * was left out are counted at each threshold: `node test/support/run-ts.cjs test/support/guard/thresholds.ts requests|answers [table…]
 * [--turns=9] [--all=0.65]`. Tables that are named are the only ones left out.
 */
import { learntFrom } from '../../../src/drafting/guard/leaning';
import { weighedWith } from '../../../src/drafting/guard/read-request';
import { weighedStatementWith } from '../../../src/drafting/guard/read-statement';
import { learnAnswers, learnRequests } from './learn';
import { answersOf, LEARNT, LEARNT_ANSWERS, requestsOf, type Kind } from './tables';

const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const KINDS = ['refused', 'legitimate'] as const;

const [what, ...rest] = process.argv.slice(2);
const numberOf = (option: string): number =>
  Number(rest.find((one) => one.startsWith(`--${option}=`))?.split('=')[1] ?? Number.NaN);
const shown = numberOf('all');
const named = rest.filter((one) => !one.startsWith('--'));
/** So many times something is learnt: each leaves out every ninth table. */
const turns = numberOf('turns') || 9;
const { tables, textsOf, learn, weigh } =
  what === 'answers'
    ? { tables: LEARNT_ANSWERS, textsOf: answersOf, learn: learnAnswers, weigh: weighedStatementWith }
    : { tables: LEARNT, textsOf: requestsOf, learn: learnRequests, weigh: weighedWith };

interface Left {
  readonly table: string;
  readonly kind: Kind;
  readonly text: string;
  /** 0 when it would not be refused at any threshold. */
  readonly probability: number;
}

const leaving: readonly string[] = named.length === 0 ? tables : named;
const left: Left[] = [];
for (let turn = 0; turn < Math.min(turns, leaving.length); turn++) {
  const out = leaving.filter((_, index) => index % turns === turn);
  const learnt = learntFrom(learn(tables.filter((table) => !out.includes(table))));
  for (const table of out)
    for (const kind of KINDS)
      for (const text of textsOf(kind, table)) {
        const { probability, frame } = weigh(text, learnt);
        left.push({ table, kind, text, probability: frame === undefined ? 0 : probability });
      }
}

const wrongOf = (kind: Kind, from: number, among: readonly Left[]): readonly Left[] =>
  among.filter((one) => one.kind === kind && one.probability >= from === (kind === 'legitimate'));
const share = (kind: Kind, from: number, among: readonly Left[]): string => {
  const all = among.filter((one) => one.kind === kind).length;
  const wrong = wrongOf(kind, from, among).length;
  return all === 0 ? '–' : `${String(wrong)}/${String(all)} = ${((100 * wrong) / all).toFixed(1)} %`;
};
const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
for (const from of THRESHOLDS)
  write(
    `from ${String(from)}: let through ${share('refused', from, left)}, wrongly refused ${share('legitimate', from, left)}`,
  );
if (!Number.isNaN(shown))
  for (const table of leaving) {
    const among = left.filter((one) => one.table === table);
    write(
      `${table}: let through ${share('refused', shown, among)}, wrongly refused ${share('legitimate', shown, among)}`,
    );
    for (const kind of KINDS)
      for (const { text, probability } of wrongOf(kind, shown, among))
        write(`  ${kind === 'refused' ? 'MISSED' : 'FALSE '} ${probability.toFixed(2)} ${text}`);
  }
