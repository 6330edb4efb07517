/**
 * Whole acts in the manner of real ones, remedies, publicity, finance, staff and land: in the correct ones these rules find nothing
 * blocking nor major; in the others, each planted defect. The acts and the people in them are invented.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOfText } from '../../src/act/parse/plain-text';
import { analyse } from '../../src/law/analysis';
import { RULES } from '../../src/law/checks';
import type { CheckReport } from '../../src/law/checks/framework/report';
import { runChecks } from '../../src/law/checks/framework/run';
import { coreOfRepository } from '../support/law/core';

const FOLDER = join(__dirname, 'acts/publicity-finance');
const core = coreOfRepository();
const ours = RULES.filter(({ meta }) => /^(?:RP|FI|RH|FO-0)/u.test(meta.id));
const report = (name: string): CheckReport =>
  runChecks(analyse({ source: sourceOfText(readFileSync(join(FOLDER, name), 'utf8')), core }), ours);

/** Planted in each act: rule and message. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'bad-avenant.txt': ['FI-13 over', 'FI-13 share', 'FI-13 sum', 'FI-10 retroactive', 'RP-09 enforceable'],
  'bad-dm.txt': ['FI-05 transfer', 'FI-05 unbalanced', 'FI-06 late'],
  'bad-emploi.txt': ['RH-01 grade', 'RH-01 hours', 'RH-03 codified', 'RH-04 more'],
  'bad-foncier.txt': [
    'FO-01 none',
    'FO-04 none',
    'RP-02 signature',
    'RP-05 absent',
    'RP-09 absent',
    'RP-14 abolished',
  ],
  'bad-permis.txt': ['RP-04 other', 'RP-05 absent', 'RP-06 month', 'RP-06 prolongs', 'RP-09 absent'],
  'bad-subvention.txt': [
    'FI-01 agreement',
    'FI-02 one',
    'FI-03 details',
    'RP-02 delay',
    'RP-04 other',
    'RP-05 absent',
    'RP-18 before',
  ],
};
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

it('every act is tried', () => {
  expect(files.filter((name) => name.startsWith('bad-')).sort()).toEqual(Object.keys(PLANTED).sort());
  expect(files.length).toBe(12);
});

it.each(files.filter((name) => name.startsWith('good-')))('%s: nothing blocking nor major', (name) => {
  const grave = report(name).findings.filter(
    ({ severity }) => severity === 'blocking' || severity === 'major',
  );
  expect(grave.map(({ id, messageId, text }) => `${id} ${messageId}: ${text}`)).toEqual([]);
});

it.each(Object.entries(PLANTED))('%s: each planted defect, and none beside', (name, expected) => {
  const found = report(name).findings.filter(({ severity }) => severity !== 'info');
  expect([...new Set(found.map(({ id, messageId }) => `${id} ${messageId}`))].sort()).toEqual(
    [...expected].sort(),
  );
});
