/**
 * Acts of a council in the manner of real ones, with an invented commune: correct ones raise nothing grave of this family, faulty
 * ones raise what was planted in them. Each text is read as a plain file would be, its kind told by its words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import type { DocumentKind } from '../../../../src/act/parse/model';
import { analyse } from '../../../../src/law/analysis';
import { RULES } from '../../../../src/law/checks';
import type { CheckReport } from '../../../../src/law/checks/framework/report';
import { runChecks } from '../../../../src/law/checks/framework/run';
import { coreOfRepository } from '../../../support/law/core';
import { CORPUS_COMMUNE } from './commune';

const core = coreOfRepository();
const family = RULES.filter(({ meta }) => meta.id.startsWith('CM-'));

const reportOf = (name: string, known: boolean): CheckReport =>
  runChecks(
    analyse({
      source: sourceOfText(readFileSync(join(__dirname, `${name}.txt`), 'utf8')),
      core,
      ...(known ? { commune: CORPUS_COMMUNE } : {}),
    }),
    family,
  );

const CORRECT: readonly (readonly [string, DocumentKind])[] = [
  ['correct-subvention', 'deliberation'],
  ['correct-emploi-petite', 'deliberation'],
  ['correct-designation', 'deliberation'],
  ['correct-compte', 'deliberation'],
  ['correct-pv', 'minutes'],
  ['correct-convocation', 'summons'],
];

describe.each(CORRECT)('%s', (name, kind) => {
  it.each([true, false])('raises nothing (profile known: %s)', (known) => {
    const { kind: read, findings } = reportOf(name, known);
    expect({ read, findings: findings.map(({ id, message }) => `${id} ${message}`) }).toEqual({
      read: kind,
      findings: [],
    });
  });
});

/** What was planted, each with the words pointed at. */
const FAULTY: readonly (readonly [string, DocumentKind, readonly string[]])[] = [
  [
    'faulty-subvention',
    'deliberation',
    [
      'CM-40 number',
      'CM-27 late',
      'CM-02 short',
      'CM-03 counted',
      'CM-09 several',
      'CM-10 unlisted',
      'CM-12 sum',
      'CM-13 sum',
      'CM-16 against',
      'CM-34 reports',
      'CM-39 secretary',
      'CM-39 everyone',
    ],
  ],
  [
    'faulty-designation',
    'deliberation',
    ['CM-01 over', 'CM-07 sum', 'CM-18 refused', 'CM-19 opposed', 'CM-22 agent'],
  ],
  ['faulty-compte', 'deliberation', ['CM-15 unsaid', 'CM-24 stays']],
  [
    'faulty-pv',
    'minutes',
    [
      'CM-05 left',
      'CM-13 sum',
      'CM-14 lost',
      'CM-22 absent',
      'CM-29 misc',
      'CM-36 lacks',
      'CM-37 secretary',
      'CM-38 old',
    ],
  ],
  [
    'faulty-convocation',
    'summons',
    ['CM-27 late', 'CM-29 vague', 'CM-30 none', 'CM-31 paper', 'CM-32 other'],
  ],
  [
    'faulty-huis-clos',
    'deliberation',
    [
      'CM-12 sum',
      'CM-13 cast',
      'CM-13 sum',
      'CM-22 none',
      'CM-23 other',
      'CM-25 few',
      'CM-39 everyone',
      'CM-43 staff',
    ],
  ],
];

it.each(FAULTY)('%s raises what was planted, and nothing else', (name, kind, planted) => {
  const { kind: read, findings } = reportOf(name, true);
  expect({ read, findings: findings.map(({ id, messageId }) => `${id} ${messageId}`).sort() }).toEqual({
    read: kind,
    findings: [...planted].sort(),
  });
});
