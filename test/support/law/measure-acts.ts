/**
 * Prints what the checks say of a folder of acts by another hand (`test/bench/briefs/acts.md`): rates alone, so that a set held out can
 * be measured without being read; `--all` adds what was missed and what was falsely found: `node test/support/run-ts.cjs
 * test/support/law/measure-acts.ts <folder> [--all]`. No profile is given.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { DocumentKind } from '../../../src/act/parse/model';
import { sourceOfText } from '../../../src/act/parse/plain-text';
import { analyse } from '../../../src/law/analysis';
import { RULES } from '../../../src/law/checks';
import { runChecks } from '../../../src/law/checks/framework/run';
import { coreOfRepository } from './core';

interface Planted {
  readonly id: string;
  readonly also?: readonly string[];
  readonly quote?: string;
  readonly why?: string;
}

const [folder = '.', ...options] = process.argv.slice(2);
const all = options.includes('--all');
const core = coreOfRepository();
const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const kinds = json('kinds.json') as Record<string, DocumentKind>;
const key = json('key.json') as Record<string, readonly Planted[]>;

const findingsOf = (name: string) => {
  const source = sourceOfText(readFileSync(path.join(folder, name), 'utf8'));
  const kind = kinds[name];
  return runChecks(analyse({ source, core, ...(kind === undefined ? {} : { kind }) }), RULES).findings;
};
const tell = (line: string): void => {
  if (all) process.stdout.write(`${line}\n`);
};

const correct = readdirSync(folder).filter((name) => name.endsWith('.txt') && !(name in key));
let falseOnes = 0;
for (const name of correct)
  for (const { id, severity, text, message } of findingsOf(name))
    if (severity === 'blocking' || severity === 'major') {
      falseOnes += 1;
      tell(`FALSE  ${name} ${id} ${severity} «${text.slice(0, 160)}» ${message}`);
    }

let planted = 0;
let found = 0;
for (const [name, defects] of Object.entries(key)) {
  const ids = new Set(findingsOf(name).map(({ id }) => id));
  for (const { id, also = [], quote = '', why = '' } of defects) {
    planted += 1;
    if ([id, ...also].some((one) => ids.has(one))) found += 1;
    else tell(`MISSED ${name} ${id} «${quote}» ${why}`);
  }
}
process.stdout.write(
  `false, major or blocking: ${String(falseOnes)} on ${String(correct.length)} acts; found: ${String(found)} of ${String(planted)}\n`,
);
