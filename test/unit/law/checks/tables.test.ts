/**
 * Runs every check over its own table: what passes, what is found and at which words, what lacks, what is not its business.
 *   npx jest -c test/jest.config.cjs --selectProjects unit test/unit/law/checks/tables -t CM-02
 */
import { isDeepStrictEqual } from 'node:util';
import type { CheckReport } from '../../../../src/law/checks/framework/report';
import type { Example, Examples } from '../../../../src/law/checks/framework/rule';
import { coreOfRepository } from '../../../support/law/core';
import { runExample, ruleFiles, textOfExample } from '../../../support/law/tables';

const core = coreOfRepository();

interface Outcome {
  readonly state: string;
  /** Findings and questions, each with its words. */
  readonly said: readonly string[];
}

const outcomeOf = ({ findings, questions, notChecked: [first], rules }: CheckReport): Outcome => ({
  state:
    first === undefined
      ? rules.run === 1
        ? 'run'
        : 'not concerned'
      : 'fault' in first
        ? `breaks: ${first.error}`
        : `lacks ${first.input}`,
  said: [...findings, ...questions].map(({ messageId, text }) => `${messageId}: ${text}`),
});

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

  // One test for all the examples of a kind: thousands of tests would cost more than what they try.
  it('says nothing where nothing is wrong', () => {
    expect(told(examples.passes, { state: 'run', said: [] })).toEqual([]);
  });

  it('finds what is wrong, at its words, and mends it', () => {
    expect(
      examples.fails.flatMap((example) => faultsOf(example).map((fault) => `${example.why}: ${fault}`)),
    ).toEqual([]);
  });

  it('says what it lacks, and leaves alone what is not its business', () => {
    for (const example of examples.lacks ?? [])
      expect(told([example], { state: `lacks ${example.missing}`, said: [] })).toEqual([]);
    expect(told(examples.ignores ?? [], { state: 'not concerned', said: [] })).toEqual([]);
  });

  /** The examples of which the check says anything else, with what it says. */
  const told = (list: readonly Example[], wanted: Outcome): unknown[] =>
    list
      .map((example) => ({ why: example.why, ...outcomeOf(runExample(rule, example, core)) }))
      .filter(({ state, said }) => state !== wanted.state || !isDeepStrictEqual(said, wanted.said));

  /** What is amiss in what the check finds in a failing example: nothing when all is well. */
  const faultsOf = (example: Examples['fails'][number]): string[] => {
    const report = runExample(rule, example, core);
    const { state, said } = outcomeOf(report);
    const found = [...report.findings, ...report.questions].find(
      ({ messageId, text }) => messageId === example.message && text === example.at,
    );
    if (state !== 'run' || found === undefined)
      return [`${example.message} is not found at «${example.at}»: ${state}, ${JSON.stringify(said)}`];
    const where = report.findings.map(({ messageId, start, end }) => `${messageId} ${start}-${end}`);
    const words = 'message' in found ? found.message : found.question;
    const message = meta.messages[example.message];
    const unfilled = placeholders(message?.fr ?? '').filter((one) => words.includes(one));
    return [
      // What is wrong with the same words is told once, in one way.
      ...(new Set(where).size === where.length ? [] : [`told twice: ${where.join(', ')}`]),
      ...unfilled.map((one) => `${one} is left in its words`),
      ...(/undefined|NaN|\p{L}\((?:s|x|nt)\)/u.test(words) ? [`its words are no sentence: ${words}`] : []),
      ...(found.severity === (message?.severity ?? meta.severity) ? [] : [`severity ${found.severity}`]),
      ...(example.fixed === undefined ? [] : unmended(example, report, example.fixed)),
    ];
  };

  const unmended = (example: Example, report: CheckReport, fixed: string): string[] => {
    const mended = report.findings.reduceRight(
      (all, { fix }) => (fix === undefined ? all : all.slice(0, fix.start) + fix.text + all.slice(fix.end)),
      textOfExample(example),
    );
    if (mended !== fixed) return [`mended as «${mended}»`];
    const { said } = outcomeOf(runExample(rule, example, core, mended));
    return said.length === 0 ? [] : [`still said once mended: ${said.join(', ')}`];
  };
});

const placeholders = (text: string): string[] => text.match(/\{\w+\}/gu) ?? [];
