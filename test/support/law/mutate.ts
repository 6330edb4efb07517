/**
 * `npm run mutate -- [ID…] [--verbose]`: changes one piece of a check's source at a time (`mutants.ts`), runs its table, and prints
 * the share of changes that the table notices, a line a check, then of all. A change that no table notices is a hole in it. A check
 * in several files ("form/fo-19.ts" and "form/fo-19/…") is changed in all of them. A change that never ends counts as noticed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import type { Analysis } from '../../../src/law/analysis';
import type { CheckReport } from '../../../src/law/checks/framework/report';
import type { Examples, Rule } from '../../../src/law/checks/framework/rule';
import { runChecks } from '../../../src/law/checks/framework/run';
import type { LegalCore } from '../../../src/law/core';
import { coreOfRepository } from './core';
import { mutantsOf } from './mutants';
import { analyseExample, ruleNames } from './tables';

const ROOT = path.join(__dirname, '../../../src/law/checks');

/** Sources by file, in place of what is on disk. */
type Sources = ReadonlyMap<string, string>;

/** Runs a check's file afresh, with its own parts as `sources` have them. */
const load = (sources: Sources, file: string): { rule: Rule; examples: Examples } => {
  const loaded = new Map<string, { exports: unknown }>();
  const run = (place: string): unknown => {
    const known = loaded.get(place);
    if (known !== undefined) return known.exports;
    const { code } = transformSync(sources.get(place) ?? '', {
      filename: place,
      configFile: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const module: { exports: unknown } = { exports: {} };
    loaded.set(place, module);
    const requireFrom = (name: string): unknown => {
      const target = name.startsWith('.') ? path.join(path.dirname(place), name) : name;
      if (sources.has(`${target}.ts`)) return run(`${target}.ts`);
      // oxlint-disable-next-line typescript/no-require-imports -- modules of the check, as its own imports name them
      return require(target);
    };
    // oxlint-disable-next-line typescript/no-implied-eval -- the mutated source is ours and runs here alone
    const body = new Function('module', 'exports', 'require', code) as (...args: unknown[]) => void;
    body(module, module.exports, requireFrom);
    return module.exports;
  };
  return run(file) as { rule: Rule; examples: Examples };
};

/** The file of a check, and those of the folder that bears its name; its folder of examples decides nothing. */
const sourcesOf = (name: string): Sources => {
  const folder = path.join(ROOT, name);
  const parts = existsSync(folder)
    ? readdirSync(folder)
        .filter((part) => part.endsWith('.ts'))
        .map((part) => path.join(folder, part))
    : [];
  return new Map([`${folder}.ts`, ...parts].map((file) => [file, readFileSync(file, 'utf8')]));
};

/** All that a check says of one example, as one value: what a change must alter to be noticed. */
const answer = (rule: Rule, analysis: Analysis): string => {
  const report: CheckReport = runChecks(analysis, [rule]);
  return [
    ...report.findings.map(
      ({ messageId, text, message, severity, fix }) =>
        `${messageId}|${text}|${severity}|${JSON.stringify(fix)}|${message}`,
    ),
    ...report.questions.map(({ messageId, text, question }) => `${messageId}|${text}|${question}`),
    ...report.notChecked.map((one) => ('fault' in one ? `breaks ${one.error}` : `lacks ${one.input}`)),
    `run ${String(report.rules.run)}`,
  ].join('\n');
};

/** A table takes some milliseconds: what has not ended by then never will. */
const LIMIT_MS = 5000;
const bounds: { job: () => boolean } = vm.createContext({ job: () => false }) as { job: () => boolean };
const SCRIPT = new vm.Script('job()');
/** Throws when the job fails or does not end. */
const withinLimit = (job: () => boolean): boolean => {
  bounds.job = job;
  return SCRIPT.runInContext(bounds, { timeout: LIMIT_MS }) as boolean;
};

const mutate = (
  name: string,
  core: LegalCore,
  verbose: boolean,
): { readonly killed: number; readonly all: number } => {
  const file = path.join(ROOT, `${name}.ts`);
  const sources = sourcesOf(name);
  const { rule: sound, examples } = load(sources, file);
  // Read once: a change of the check changes nothing of what the text says.
  const table = [
    ...examples.fails,
    ...examples.passes,
    ...(examples.lacks ?? []),
    ...(examples.ignores ?? []),
  ].map((example) => {
    const analysis = analyseExample(example, core);
    return { analysis, expected: answer(sound, analysis) };
  });
  const isNoticed = (changed: Sources): boolean => {
    try {
      return withinLimit(() => {
        const { rule } = load(changed, file);
        return table.some(({ analysis, expected }) => answer(rule, analysis) !== expected);
      });
    } catch {
      // It does not even run, or never ends.
      return true;
    }
  };
  let [killed, all] = [0, 0];
  for (const [part, source] of sources)
    for (const { start, end, text, line } of mutantsOf(source, part)) {
      all += 1;
      if (isNoticed(new Map(sources).set(part, source.slice(0, start) + text + source.slice(end))))
        killed += 1;
      else if (verbose)
        process.stdout.write(
          `    ${path.relative(ROOT, part)}:${String(line)}  ${difference(source.slice(start, end), text)}\n`,
        );
    }
  return { killed, all };
};

/** What a change takes away and puts, with the words around: a long pattern is not told whole. */
const difference = (before: string, after: string): string => {
  let head = 0;
  while (head < before.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
    tail += 1;
  const cut = (words: string): string => words.slice(head, words.length - tail).slice(0, 120);
  const [left, right] = [before.slice(Math.max(0, head - 30), head), before.slice(before.length - tail)];
  return `${left}⟦${cut(before)} → ${cut(after)}⟧${right.slice(0, 30)}`;
};

const main = (argv: readonly string[]): void => {
  const verbose = argv.includes('--verbose');
  const wanted = argv.filter((word) => !word.startsWith('-')).map((word) => word.toLowerCase());
  const core = coreOfRepository();
  let [killed, all] = [0, 0];
  for (const name of ruleNames()) {
    const id = path.basename(name);
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const result = mutate(name, core, verbose);
    killed += result.killed;
    all += result.all;
    process.stdout.write(`${id.toUpperCase().padEnd(7)} ${share(result)}\n`);
  }
  process.stdout.write(`\nall     ${share({ killed, all })}\n`);
};

const share = ({ killed, all }: { readonly killed: number; readonly all: number }): string =>
  `${String(killed).padStart(4)} / ${String(all).padEnd(4)} ${(all === 0 ? 100 : (100 * killed) / all).toFixed(1).padStart(6)} %`;

main(process.argv.slice(2));
