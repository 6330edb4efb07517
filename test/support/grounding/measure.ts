/**
 * Prints what grounding makes of a table: `node test/support/run-ts.cjs test/support/grounding/measure.ts tuned [--all]`.
 */
import { toldOf } from './cases';
import { isFound, tableCases } from './tables';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const file = process.argv[2] ?? 'tuned';
const quiet = process.argv.includes('--quiet');
let [faithful, falseFlags, corrupted, found] = [0, 0, 0, 0];
for (const one of tableCases(file)) {
  const answer = one.grounding();
  const told = toldOf(answer);
  const flags = told.map(({ text, kind, why }) => `      «${text}» ${kind} ${why}`).join('\n');
  if (one.wrong.length === 0) {
    faithful += 1;
    if (told.length === 0) continue;
    falseFlags += 1;
    if (!quiet) say(`FALSE  [${one.set}] ${one.text}\n${flags}`);
  } else {
    corrupted += 1;
    if (isFound(one, answer)) {
      found += 1;
      continue;
    }
    if (!quiet)
      say(
        `MISSED [${one.set}] ${one.text}  ⟦${one.wrong.map(([a, b]) => one.text.slice(a, b)).join('⟧ ⟦')}⟧\n${flags}`,
      );
  }
}
say(
  `${file}: found ${found}/${corrupted} = ${((100 * found) / corrupted).toFixed(1)} %, false ${falseFlags}/${faithful} = ${((100 * falseFlags) / faithful).toFixed(1)} %`,
);
