/** What holds for all checks at once: the list and the page are up to date, no text makes one fail, places lie in the text. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { analyse } from '../../../../src/law/analysis';
import { RULES } from '../../../../src/law/checks';
import { INPUTS } from '../../../../src/law/checks/framework/inputs';
import { defineRule, finding, missing, question } from '../../../../src/law/checks/framework/rule';
import type { Rule } from '../../../../src/law/checks/framework/rule';
import { runChecks } from '../../../../src/law/checks/framework/run';
import { sarifOf } from '../../../../src/law/checks/framework/sarif';
import { reportText } from '../../../../src/law/checks/framework/text-report';
import { EXAMPLE_COMMUNE } from '../../../support/law/commune';
import { ruleFiles, textOfExample } from '../../../support/law/tables';
import { legalCore } from '../../template/support/assets';

const core = legalCore();
const root = join(__dirname, '../../../..');

it('the list and the page are made from the files', () => {
  const made = spawnSync(process.execPath, ['test/support/run-ts.cjs', 'test/support/law/make-checks.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(made.stderr.replace(/\(node:.*|\(Use `node.*/gu, '').trim()).toBe('');
  expect(made.status).toBe(0);
});

it('every file is listed, once', () => {
  expect(RULES.map(({ meta }) => meta.id)).toEqual(ruleFiles().map(({ rule }) => rule.meta.id));
  expect(new Set(RULES.map(({ meta }) => meta.id)).size).toBe(RULES.length);
});

const texts = ruleFiles().flatMap(({ examples }) =>
  [...examples.passes, ...examples.fails].map(textOfExample),
);
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts.flatMap((one) => one.split('\n'))),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('\n'));

it('no text makes a check fail, and all that is said has its place', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('order', 'deliberation', 'letter', undefined),
      fc.boolean(),
      (words, kind, known) => {
        const report = runChecks(
          analyse({
            source: sourceOfText(words),
            core,
            ...(kind === undefined ? {} : { kind: kind }),
            ...(known ? { commune: EXAMPLE_COMMUNE, date: '2026-11-20' } : {}),
          }),
          RULES,
        );
        for (const { start, end, text: at } of [...report.findings, ...report.questions]) {
          expect(words.slice(start, end)).toBe(at);
          expect(start).toBeLessThanOrEqual(end);
        }
        for (const { fix } of report.findings)
          if (fix !== undefined) expect(fix.end).toBeLessThanOrEqual(words.length);
        expect(report.notChecked.filter((one) => 'fault' in one)).toEqual([]);
        expect(report.rules.notChecked).toBe(report.notChecked.length);
        expect(report.rules.run + report.rules.notChecked).toBeLessThanOrEqual(RULES.length);
      },
    ),
    { numRuns: 150 },
  );
});

describe('the runner', () => {
  const meta = {
    id: 'ZZ-01',
    title: { fr: 'Essai', en: 'Trial' },
    kinds: ['order'],
    severity: 'major',
    basis: ['CGCT-L2212-2'],
    method: 'R',
    needs: [],
    messages: {
      bad: { fr: 'Vu {n} fois.', en: 'Seen {n} times.' },
      small: { fr: 'Peu.', en: 'Little.', severity: 'minor' },
    },
  } as const;
  const rule = defineRule({
    meta,
    check: () => [
      finding('small', { start: 3, end: 5 }),
      finding('bad', { start: 0, end: 2 }, { values: { n: 2 }, fix: { start: 0, end: 2, text: 'xx' } }),
      question('bad', { start: 1, end: 2 }, { n: 3 }),
    ],
  });
  const run = (kind?: 'order' | 'letter', rules = [rule]) =>
    runChecks(
      analyse({ source: sourceOfText('abc def'), core, ...(kind === undefined ? {} : { kind }) }),
      rules,
      'en',
    );

  it('puts findings in the order of the text, in words, with their basis', () => {
    const report = run('order');
    expect(report).toMatchObject({ kind: 'order', rules: { run: 1, notChecked: 0 }, notChecked: [] });
    expect(report.findings).toMatchObject([
      {
        id: 'ZZ-01',
        messageId: 'bad',
        message: 'Seen 2 times.',
        severity: 'major',
        start: 0,
        end: 2,
        text: 'ab',
      },
      { messageId: 'small', severity: 'minor', text: ' d' },
    ]);
    expect(report.findings[0]?.fix).toEqual({ start: 0, end: 2, text: 'xx' });
    expect(report.findings[0]?.basis).toMatchObject([{ id: 'CGCT-L2212-2', verified: '2014-12-31' }]);
    expect(report.questions).toMatchObject([{ question: 'Seen 3 times.', text: 'b' }]);
  });

  it('says once what a rule that tells more of it has found on the same words', () => {
    const other = (id: string, start: number, yieldsTo?: readonly string[]) =>
      defineRule({
        meta: { ...meta, id, ...(yieldsTo === undefined ? {} : { yieldsTo }) },
        check: () => [finding('bad', { start, end: start + 3 })],
      });
    const ids = (...rules: Rule[]): string[] =>
      runChecks(analyse({ source: sourceOfText('abc def'), core, kind: 'order' }), rules).findings.map(
        ({ id }) => id,
      );
    const [first, second] = [other('ZZ-02', 0), (start: number) => other('ZZ-03', start, ['ZZ-02'])];
    expect(ids(first, second(2))).toEqual(['ZZ-02']);
    expect(ids(first, second(3))).toEqual(['ZZ-02', 'ZZ-03']);
    expect(ids(second(2))).toEqual(['ZZ-03']);
    expect(ids(first, other('ZZ-03', 2, ['ZZ-04']))).toEqual(['ZZ-02', 'ZZ-03']);
  });

  it('leaves out what is of another kind, and says that the kind is not known', () => {
    expect(run('letter').rules).toEqual({ run: 0, notChecked: 0 });
    expect(run().notChecked).toMatchObject([{ id: 'ZZ-01', input: 'kind' }]);
    expect(run().kind).toBeNull();
  });

  it('says which input lacks, told before or by the check', () => {
    const needy = defineRule({ meta: { ...meta, needs: ['population'] }, check: () => [] });
    expect(run('order', [needy as never]).notChecked).toEqual([
      { id: 'ZZ-01', missing: INPUTS.population.en, input: 'population' },
    ]);
    const late = defineRule({
      meta,
      check: () => [finding('bad', { start: 0, end: 1 }), missing('councillors')],
    });
    const report = run('order', [late]);
    expect(report).toMatchObject({ findings: [], rules: { run: 0 }, notChecked: [{ input: 'councillors' }] });
  });
});

describe('a rule that breaks', () => {
  const words = 'Mme Lefèvre';
  const broken = (id: string, where: 'concerns' | 'check' | 'words') => ({
    meta: {
      ...{ id, kinds: 'all', severity: 'blocking', basis: [], method: 'R', needs: [] },
      title: { fr: 'Essai', en: 'Trial' },
      get messages(): never {
        throw new RangeError(words);
      },
    },
    ...(where === 'concerns'
      ? {
          concerns: () => {
            throw new TypeError(words);
          },
        }
      : {}),
    check: () => {
      if (where === 'check') throw new TypeError(words);
      return [finding('one', { start: 0, end: 1 })];
    },
  });
  const sound = defineRule({
    meta: {
      ...({ id: 'ZZ-09', kinds: 'all', severity: 'minor', basis: [], method: 'R', needs: [] } as const),
      title: { fr: 'Essai', en: 'Trial' },
      messages: { one: { fr: 'Un.', en: 'One.' } },
    },
    check: () => [finding('one', { start: 0, end: 1 })],
  });
  const report = runChecks(analyse({ source: sourceOfText('abc def'), core, kind: 'order' }), [
    broken('ZZ-06', 'concerns') as never,
    broken('ZZ-07', 'check') as never,
    broken('ZZ-08', 'words') as never,
    sound,
  ]);

  it('stops no other, counts as not checked, and says which it is and that it broke; never a word of the act', () => {
    expect(report).toMatchObject({ rules: { run: 1, notChecked: 3 }, findings: [{ id: 'ZZ-09' }] });
    expect(report.notChecked).toEqual(
      [
        ['ZZ-06', 'TypeError'],
        ['ZZ-07', 'TypeError'],
        ['ZZ-08', 'RangeError'],
      ].map(([id, error]) => ({
        ...{ id, error },
        fault: `le contrôle ${id} n’a pas pu être exécuté, à cause d’une erreur de Paraphe`,
      })),
    );
    expect(JSON.stringify(report)).not.toContain(words);
  });

  it('is told in the report to be read and in SARIF, where the run is not a success', () => {
    expect(reportText(report, 'abc def')).toContain(
      '  ZZ-07\u00A0: non vérifié, le contrôle ZZ-07 n’a pas pu être exécuté, à cause d’une erreur de Paraphe.',
    );
    const sarif = sarifOf({ report, rules: [sound], version: '1', uri: 'file:///a', text: 'abc def' });
    const [run] = (sarif as { runs: { invocations: unknown[] }[] }).runs;
    expect(run?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', associatedRule: { id: 'ZZ-06' } }, {}, {}],
      },
    ]);
  });
});

describe('what the reading could not place', () => {
  const act = [
    'Le conseil municipal de Valmorin,',
    'Vu le code général des collectivités territoriales ;',
    'Considérant que la voirie doit être reprise,',
    'SECTION DE FONCTIONNEMENT',
    'TOTAL 20 000',
    'Après en avoir délibéré,',
    'DÉCIDE',
    'Article 1er : Les travaux sont approuvés.',
  ].join('\n');
  const report = runChecks(analyse({ source: sourceOfText(act), core, kind: 'deliberation' }), []);

  it('is in the report, with its place', () => {
    const start = act.indexOf('SECTION');
    expect(report.unplaced).toEqual([
      { start, end: act.indexOf('\nAprès'), text: 'SECTION DE FONCTIONNEMENT\nTOTAL 20 000' },
    ]);
  });
  it('is told in the report to be read and in SARIF, as what no check may have seen', () => {
    expect(reportText(report, act)).toMatch(
      /PLACE NON RECONNUE \(1\)\n.*relisez-les\.\n {2}lignes 4 à 5\u00A0: «\u00A0SECTION DE FONCTIONNEMENT TOTAL 20 000\u00A0»\n$/,
    );
    const sarif = sarifOf({ report, rules: [], version: '1', uri: 'file:///a', text: act });
    const [run] = (sarif as { runs: { invocations: unknown[] }[] }).runs;
    expect(run?.invocations).toMatchObject([
      {
        toolExecutionNotifications: [
          { level: 'note', locations: [{ physicalLocation: { region: { startLine: 4, endLine: 5 } } }] },
        ],
      },
    ]);
  });
});

it('a sign or a space is shown between the words beside it in the report to be read', () => {
  const act = 'Le maire  ,\nLa rue est fermée  le soir.';
  const report = runChecks(analyse({ source: sourceOfText(act), core, kind: 'order' }), RULES);
  const typed = reportText(report, act);
  expect(typed).toContain('«\u00A0maire  ,\u00A0»');
  expect(typed).toContain('Correction proposée\u00A0: «\u00A0maire,\u00A0»');
  expect(typed).toContain('«\u00A0fermée  le\u00A0»');
  expect(typed).toContain('Correction proposée\u00A0: «\u00A0fermée le\u00A0»');
});

describe('the analysis', () => {
  it('computes each part once, whoever asks', () => {
    const analysis = analyse({ source: sourceOfText('Vu l’article L. 2212-2 du CGCT.'), core });
    let times = 0;
    const count = (): number => ++times;
    expect([analysis.derive(count), analysis.derive(count)]).toEqual([1, 1]);
    expect(analysis.citations).toBe(analysis.citations);
    expect(analysis.act).toBe(analysis.act);
  });
  it('finds what stands inside a stretch', () => {
    const analysis = analyse({ source: sourceOfText('Le 3 mars 2026, puis le 4 mars 2026.'), core });
    expect(analysis.within(analysis.dates, { start: 0, end: 16 }).map(({ iso }) => iso)).toEqual([
      '2026-03-03',
    ]);
    expect(analysis.search(/mars/g, { start: 16, end: 40 })).toMatchObject([{ start: 26, text: 'mars' }]);
  });
  it('cuts sentences where they end, not at abbreviations', () => {
    const analysis = analyse({
      source: sourceOfText('Vu l’art. L. 2212-2 du CGCT. M. Petit est là ! Tout va bien.\n\nFin'),
      core,
    });
    expect(analysis.sentences.map((one) => one.text)).toEqual([
      'Vu l’art. L. 2212-2 du CGCT.',
      'M. Petit est là !',
      'Tout va bien.',
      'Fin',
    ]);
  });
  it('names communes', () => {
    const analysis = analyse({
      source: sourceOfText('Le maire de la commune de SAINT-LOUP, maire de Vernois, ville d’Ornans'),
      core,
    });
    expect(analysis.towns.map(({ name }) => name)).toEqual(['SAINT-LOUP', 'Vernois', 'Ornans']);
  });
});
