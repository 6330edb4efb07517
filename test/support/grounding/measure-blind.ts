/**
 * Prints what grounding makes of a blind table: rates alone, by flags (which an agent settles) and with doubts (which are read closely), so that a table held out can be measured without being read; `--all` adds
 * what is wrong: `node test/support/run-ts.cjs test/support/grounding/measure-blind.ts <file.jsonl> [--all]`.
 */
import { blindCases, blindScore } from './blind';

const rate = (part: number, all: number): string =>
  `${String(part)}/${String(all)} = ${all === 0 ? '-' : ((100 * part) / all).toFixed(1)} %`;

const [file = '', ...options] = process.argv.slice(2);
const scores = blindCases(file).map(blindScore);
if (options.includes('--all'))
  for (const { one, flags } of scores.filter(({ right }) => !right))
    process.stdout.write(
      `${one.corrupt ? `MISSED [${one.kind}] ${one.text}  ⟦${one.quote}⟧` : `FALSE ${one.text}\n      ${flags.join('\n      ')}`}\n      ${JSON.stringify(one.facts)} ${one.law.join(' ; ')}\n`,
    );
const corrupted = scores.filter(({ one }) => one.corrupt);
for (const kind of [...new Set(corrupted.map(({ one }) => one.kind))].sort()) {
  const own = corrupted.filter(({ one }) => one.kind === kind);
  process.stdout.write(`  ${kind}: missed ${rate(own.filter(({ right }) => !right).length, own.length)}\n`);
}
const faithful = scores.filter(({ one }) => !one.corrupt);
process.stdout.write(
  `by flags alone: missed ${rate(corrupted.filter(({ flagged }) => !flagged).length, corrupted.length)}, false ${rate(faithful.filter(({ flagged }) => flagged).length, faithful.length)}\n`,
);
process.stdout.write(
  `by flags and doubts: missed ${rate(corrupted.filter(({ right }) => !right).length, corrupted.length)}, not on the words ${rate(corrupted.filter(({ touched }) => !touched).length, corrupted.length)}, false ${rate(faithful.filter(({ right }) => !right).length, faithful.length)}\n`,
);
