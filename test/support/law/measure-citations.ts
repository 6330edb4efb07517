/**
 * Prints what `paraphe cite` finds of lines `{text, refs}` by another hand (`test/bench/briefs/citations.md`): rates alone, so that a
 * set held out can be measured without being read; `--all` adds the lines that are wrong: `node test/support/run-ts.cjs
 * test/support/law/measure-citations.ts <file.jsonl> [--all]`. A reference is found when its normal form is; order is not looked at.
 */
import { readFileSync } from 'node:fs';
import { withBackReferences } from '../../../src/law/citations/back-references';
import { findCitations } from '../../../src/law/citations/find';
import { publicNormal } from '../../../src/law/citations/render';
import { coreOfRepository } from './core';

const [file = '', ...options] = process.argv.slice(2);
const { holders } = coreOfRepository();
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as { text: string; refs: string[] })
  .map(({ text, refs }) => ({ text, refs: refs.map(publicNormal) }));

/** What of `wanted` is not in `given`, each counted as often as it stands. */
const lacking = (wanted: readonly string[], given: readonly string[]): string[] => {
  const left = [...given];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const judged = lines.map(({ text, refs }) => {
  const given = withBackReferences(text, findCitations(text, { holders }).citations).map(({ normal }) =>
    publicNormal(normal),
  );
  return { text, refs, given, missed: lacking(refs, given), wrong: lacking(given, refs) };
});
if (options.includes('--all'))
  for (const { text, missed, wrong } of judged)
    if (missed.length + wrong.length > 0)
      process.stdout.write(`${text}\n  missed ${missed.join(', ')}; false ${wrong.join(', ')}\n`);
const sum = (of: 'refs' | 'given' | 'missed' | 'wrong'): number =>
  judged.reduce((total, one) => total + one[of].length, 0);
process.stdout.write(
  `found ${String(sum('refs') - sum('missed'))} of ${String(sum('refs'))}; false ${String(sum('wrong'))} of ${String(sum('given'))}\n`,
);
