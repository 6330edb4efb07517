/** Finds every check's file, with its table of examples, and runs one check over one example. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { sourceOfText } from '../../../src/act/parse/plain-text';
import { analyse } from '../../../src/law/analysis';
import type { Analysis } from '../../../src/law/analysis';
import type { CheckReport } from '../../../src/law/checks/framework/report';
import type { Example, Examples, Rule } from '../../../src/law/checks/framework/rule';
import { runChecks } from '../../../src/law/checks/framework/run';
import type { LegalCore } from '../../../src/law/core';
import { EXAMPLE_COMMUNE } from './commune';

export interface RuleFile {
  /** "council/cm-02" */
  readonly name: string;
  readonly rule: Rule;
  readonly examples: Examples;
}

const ROOT = path.join(__dirname, '../../../src/law/checks');

/** "council/cm-02", in the order of the catalogue's ids. */
export const ruleNames = (): string[] =>
  readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(path.join(ROOT, name))
        .filter((file) => /^[a-z]{2}-\d+\.ts$/u.test(file))
        .map((file) => `${name}/${file.replace(/\.ts$/u, '')}`),
    )
    .sort((a, b) => (path.basename(a) < path.basename(b) ? -1 : 1));

/** Reads the modules themselves, so that a file which nobody lists is seen too. */
export const ruleFiles = (): RuleFile[] =>
  ruleNames().map((name) => {
    // oxlint-disable-next-line typescript/no-require-imports -- the files are found on disk, not listed
    const module = require(path.join(ROOT, name)) as { rule: Rule; examples: Examples };
    return { name, rule: module.rule, examples: module.examples };
  });

export const textOfExample = ({ text, document }: Example): string => document?.source.text ?? text ?? '';

/** An example, read; `text` in place of its own. */
export const analyseExample = (
  example: Example,
  core: LegalCore,
  text: string = textOfExample(example),
): Analysis => {
  const commune = example.commune === null ? undefined : { ...EXAMPLE_COMMUNE, ...example.commune };
  const document =
    example.document !== undefined && text === example.document.source.text
      ? example.document
      : { source: sourceOfText(text) };
  return analyse({
    ...document,
    core,
    ...(commune === undefined ? {} : { commune }),
    ...(example.kind === undefined ? {} : { kind: example.kind }),
    ...(example.date === undefined ? {} : { date: example.date }),
    ...(example.drafting === undefined ? {} : { drafting: example.drafting }),
  });
};

/** What one check says of one example; `text` in place of the example's own. */
export const runExample = (
  rule: Rule,
  example: Example,
  core: LegalCore,
  text: string = textOfExample(example),
): CheckReport => runChecks(analyseExample(example, core, text), [rule]);
