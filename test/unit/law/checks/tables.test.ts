/**
 * Runs every check over its own table: what passes, what is found and at which words, what lacks, what is not its business.
 *   npx jest -c test/jest.config.cjs --selectProjects unit test/unit/law/checks/tables -t CM-02
 */
import type { CheckReport } from '../../../../src/law/checks/framework/report';
import { coreOfRepository } from '../../../support/law/core';
import { runExample, ruleFiles, textOfExample } from '../../../support/law/tables';

const core = coreOfRepository();
const said = (report: CheckReport): string[] => [
  ...report.findings.map(({ messageId, text }) => `${messageId}: ${text}`),
  ...report.questions.map(({ messageId, text }) => `${messageId}: ${text}`),
];
const state = ({ notChecked: [first], rules }: CheckReport): string => {
  if (first === undefined) return rules.run === 1 ? 'run' : 'not concerned';
  return 'fault' in first ? `breaks: ${first.error}` : `lacks ${first.input}`;
};

describe.each(ruleFiles())('$rule.meta.id', ({ name, rule, examples }) => {
  const { meta } = rule;

  it('is well formed', () => {
    expect(name.split('/')[1]).toBe(meta.id.toLowerCase());
    expect(meta.basis.filter((id) => core.lookup(id) === undefined)).toEqual([]);
    for (const [, message] of Object.entries(meta.messages)) {
      expect(placeholders(message.en).filter((one) => !placeholders(message.fr).includes(one))).toEqual([]);
      expect(message.fr).not.toMatch(/'|\u00AB(?!\u00A0| )|(?<![\u00A0\u202F ])[;:?!»]/u);
      expect(message.fr).not.toMatch(/(?<!non[- ])conforme/iu);
    }
    expect(examples.passes.length).toBeGreaterThanOrEqual(2);
    expect(examples.fails.length).toBeGreaterThanOrEqual(2);
    expect([...new Set(examples.fails.map(({ message }) => message))].sort()).toEqual(
      Object.keys(meta.messages).sort(),
    );
    const lacking = new Set(examples.lacks?.map(({ missing }) => missing));
    for (const need of lacking) expect(meta.needs.includes(need) || lacking.has(need)).toBe(true);
    expect(meta.fixes === true).toBe(examples.fails.some(({ fixed }) => fixed !== undefined));
  });

  it.each([...examples.passes])('says nothing: $why', (example) => {
    const report = runExample(rule, example, core);
    expect({ state: state(report), said: said(report) }).toEqual({ state: 'run', said: [] });
  });

  it.each([...examples.fails])('finds: $why', (example) => {
    const report = runExample(rule, example, core);
    const where = [...report.findings, ...report.questions];
    expect({ state: state(report), said: said(report) }).toEqual({
      state: 'run',
      said: expect.arrayContaining([`${example.message}: ${example.at}`]) as unknown,
    });
    // What is wrong with the same words is told once, in one way.
    const told = report.findings.map(({ messageId, start, end }) => `${messageId} ${start}-${end}`);
    expect(told).toEqual([...new Set(told)]);
    const [found] = where.filter(
      ({ messageId, text }) => messageId === example.message && text === example.at,
    );
    const words = found === undefined ? '' : 'message' in found ? found.message : found.question;
    for (const one of placeholders(meta.messages[example.message]?.fr ?? ''))
      expect(words).not.toContain(one);
    expect(words).not.toMatch(/undefined|NaN|\p{L}\((?:s|x|nt)\)/u);
    expect(found?.severity).toBe(meta.messages[example.message]?.severity ?? meta.severity);
    if (example.fixed === undefined) return;
    const text = textOfExample(example);
    const mended = report.findings.reduceRight(
      (all, { fix }) => (fix === undefined ? all : all.slice(0, fix.start) + fix.text + all.slice(fix.end)),
      text,
    );
    expect(mended).toBe(example.fixed);
    expect(said(runExample(rule, example, core, mended))).toEqual([]);
  });

  for (const example of examples.lacks ?? [])
    it(`cannot tell: ${example.why}`, () => {
      const report = runExample(rule, example, core);
      expect({ state: state(report), said: said(report) }).toEqual({
        state: `lacks ${example.missing}`,
        said: [],
      });
    });

  for (const example of examples.ignores ?? [])
    it(`is not concerned: ${example.why}`, () => {
      const report = runExample(rule, example, core);
      expect({ state: state(report), said: said(report) }).toEqual({ state: 'not concerned', said: [] });
    });
});

const placeholders = (text: string): string[] => text.match(/\{\w+\}/gu) ?? [];
