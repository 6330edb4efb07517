/**
 * Whole acts in the manner of real ones, written for the checks on form, citations, data and wording. In those that are right no
 * check at all finds anything blocking or major; in the others each planted defect is found.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { analyse } from '../../../../src/law/analysis';
import { RULES } from '../../../../src/law/checks';
import { runChecks } from '../../../../src/law/checks/framework/run';
import { EXAMPLE_COMMUNE } from '../../../support/law/commune';
import { coreOfRepository } from '../../../support/law/core';

interface Expected {
  readonly kind: string;
  /** Whether the profile of the commune is known. */
  readonly profile?: boolean;
  /** Ids that must be among the findings or the questions; absent for an act that is right. */
  readonly found?: readonly string[];
}

const read = (name: string): string => readFileSync(path.join(__dirname, name), 'utf8');
const expected = JSON.parse(read('expected.json')) as Record<string, Expected>;
const core = coreOfRepository();

it.each(Object.entries(expected))('%s', (name, { kind, profile = true, found }) => {
  const report = runChecks(
    analyse({ source: sourceOfText(read(name)), core, ...(profile ? { commune: EXAMPLE_COMMUNE } : {}) }),
    RULES,
  );
  expect(report.kind).toBe(kind);
  if (found === undefined) {
    const grave = report.findings.filter(({ severity }) => severity === 'blocking' || severity === 'major');
    expect(grave.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    return;
  }
  const ids = new Set([...report.findings, ...report.questions].map(({ id }) => id));
  expect(found.filter((id) => !ids.has(id))).toEqual([]);
});
