/**
 * Whole acts in the manner of real ones, all invented: correct ones raise nothing grave, faulty ones raise each fault planted in
 * them. Only the families of competence and substance are looked at.
 */
import { readFileSync, readdirSync } from 'node:fs';
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

const correct = readdirSync(join(__dirname, 'competence-substance'))
  .filter((file) => file.startsWith('ok-'))
  .map((file) => file.replace('.txt', ''));

it.each(correct)('finds nothing grave in %s', (name) => {
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
  ['bad-cp-01-delib', ['CP-01']],
  ['bad-cp-01-tarif', ['CP-01']],
  ['bad-cp-05-06-dec', ['CP-05', 'CP-06']],
  ['bad-cp-08-fonction', ['CP-08']],
  ['bad-cp-10-sign', ['CP-10']],
  ['bad-cp-11-suppl', ['CP-11']],
  ['bad-mo-04-couvrefeu', ['MO-04', 'MO-17']],
  ['bad-mo-05-21-retro', ['MO-05', 'MO-21']],
  ['bad-mo-08-exclusion', ['MO-01', 'MO-02', 'MO-07', 'MO-08']],
  ['bad-mo-09-amende', ['MO-09']],
  ['bad-mo-10-peril', ['MO-10']],
  ['bad-mo-18-terrasse', ['MO-18', 'MO-19']],
  ['bad-mo-22-retrait', ['MO-07', 'MO-22']],
  ['bad-mo-27-26-ar', ['MO-26', 'MO-27']],
  ['bad-mo-29-30-31-lettre', ['MO-29', 'MO-30', 'MO-31']],
] as const)('finds every fault planted in %s', (name, expected) => {
  const found = new Set(reportOf(name).findings.map(({ id }) => id));
  expect(expected.filter((id) => !found.has(id))).toEqual([]);
});
