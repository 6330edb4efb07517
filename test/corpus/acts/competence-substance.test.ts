/**
 * Whole acts in the manner of real ones, all invented: correct ones raise nothing grave, faulty ones raise each fault planted in
 * them. Only the families of competence and substance are looked at.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOfText } from '../../../src/act/parse/plain-text';
import { analyse } from '../../../src/law/analysis';
import type { Commune } from '../../../src/law/commune';
import { RULES } from '../../../src/law/checks';
import { runChecks } from '../../../src/law/checks/framework/run';
import { EXAMPLE_COMMUNE } from '../../support/law/commune';
import { coreOfRepository } from '../../support/law/core';

const OURS = RULES.filter(({ meta }) => /^(?:CP|MO)-/u.test(meta.id));
const core = coreOfRepository();
const commune: Commune = {
  ...EXAMPLE_COMMUNE,
  deputies: EXAMPLE_COMMUNE.deputies.map((one) => ({ ...one, delegatedOn: '2026-03-10' })),
  councilDelegation: { date: '2026-03-28', number: '2026-014', points: [{ point: 4, limit: 9_000_000 }] },
};
const reportOf = (name: string): ReturnType<typeof runChecks> => {
  const text = readFileSync(join(__dirname, 'competence-substance', `${name}.txt`), 'utf8');
  return runChecks(analyse({ source: sourceOfText(text), core, commune }), OURS);
};

it.each([
  'ok-circulation-travaux',
  'ok-buvette',
  'ok-terrasse',
  'ok-blame',
  'ok-decision-marche',
  'ok-lettre-ar',
])('finds nothing grave in %s', (name) => {
  const grave = reportOf(name).findings.filter(
    ({ severity }) => severity === 'blocking' || severity === 'major',
  );
  expect(grave.map(({ id, messageId, text }) => `${id} ${messageId}: ${text}`)).toEqual([]);
});

it.each([
  ['bad-circulation', ['CP-03', 'CP-15', 'MO-02', 'MO-15', 'MO-16', 'MO-17', 'MO-21', 'MO-23', 'MO-24']],
  ['bad-buvette', ['MO-13', 'MO-14']],
  ['bad-retrait-terrasse', ['CP-02', 'MO-01', 'MO-02', 'MO-07']],
  ['bad-deliberation', ['CP-01', 'CP-07', 'MO-21', 'MO-23']],
  ['bad-fermeture-bar', ['CP-03', 'CP-04', 'CP-19', 'MO-07']],
  ['bad-lettre-refus', ['MO-26', 'MO-28', 'MO-29', 'MO-31']],
] as const)('finds every fault planted in %s', (name, expected) => {
  const found = new Set(reportOf(name).findings.map(({ id }) => id));
  expect(expected.filter((id) => !found.has(id))).toEqual([]);
});
