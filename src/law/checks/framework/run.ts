/**
 * Runs rules over one analysis. A rule whose kind of document is not known, or that lacks an input, is not run and the report
 * says what lacks. It must not decide what a finding stops.
 */
import type { Analysis } from '../../analysis';
import { INPUTS } from './inputs';
import type { Given, InputId } from './inputs';
import type { BasisView, CheckReport, Finding, NotChecked, Question } from './report';
import type { Outcome, Rule, RuleMeta } from './rule';
import { wordMessage, type Language, type WordingValues } from './wording';

export type { Language };

const KIND_MISSING = {
  fr: 'la nature du document (arrêté, délibération, décision, convocation, procès-verbal, courrier ou note)',
  en: 'the kind of the document',
} as const;

/** Linear in the length of the text, whatever the number of rules. */
export const runChecks = (
  analysis: Analysis,
  rules: readonly Rule[],
  language: Language = 'fr',
): CheckReport => {
  const findings: Finding[] = [];
  const questions: Question[] = [];
  const notChecked: NotChecked[] = [];
  let run = 0;
  for (const rule of rules) {
    const { meta } = rule;
    if (meta.kinds !== 'all') {
      if (analysis.kind === undefined) {
        notChecked.push({ id: meta.id, missing: KIND_MISSING[language], input: 'kind' });
        continue;
      }
      if (!meta.kinds.includes(analysis.kind)) continue;
    }
    if (rule.concerns !== undefined && !rule.concerns(analysis)) continue;
    const lacking = meta.needs.find((id) => INPUTS[id].read(analysis) === undefined);
    const outcomes = lacking === undefined ? rule.check({ analysis, given: givenTo(meta, analysis) }) : [];
    const absent = lacking ?? outcomes.find((outcome) => outcome.type === 'missing')?.input;
    if (absent !== undefined) {
      notChecked.push({ id: meta.id, missing: INPUTS[absent][language], input: absent });
      continue;
    }
    run += 1;
    for (const outcome of outcomes) {
      if (outcome.type === 'finding') findings.push(findingOf(outcome, meta, analysis, language));
      if (outcome.type === 'question') questions.push(questionOf(outcome, meta, analysis, language));
    }
  }
  const inOrder = <T extends { readonly start: number; readonly id: string }>(list: T[]): T[] =>
    list.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  return {
    kind: analysis.kind ?? null,
    rules: { run, notChecked: notChecked.length },
    findings: inOrder(findings),
    notChecked,
    questions: inOrder(questions),
  };
};

const givenTo = ({ needs }: RuleMeta, analysis: Analysis): Given<InputId> =>
  Object.fromEntries(needs.map((id) => [id, INPUTS[id].read(analysis)])) as unknown as Given<InputId>;

const findingOf = (
  outcome: Outcome & { readonly type: 'finding' },
  meta: RuleMeta,
  analysis: Analysis,
  language: Language,
): Finding => {
  const { at, fix, message: messageId, basis = meta.basis } = outcome;
  return {
    id: meta.id,
    severity: meta.messages[messageId]?.severity ?? meta.severity,
    ...place(at, analysis),
    messageId,
    message: worded(meta, outcome, language),
    basis: basis.map((id) => basisView(id, analysis)),
    ...(fix === undefined ? {} : { fix: { start: fix.start, end: fix.end, text: fix.text } }),
  };
};

const questionOf = (
  outcome: Outcome & { readonly type: 'question' },
  meta: RuleMeta,
  analysis: Analysis,
  language: Language,
): Question => ({
  id: meta.id,
  severity: meta.messages[outcome.message]?.severity ?? meta.severity,
  ...place(outcome.at, analysis),
  messageId: outcome.message,
  question: worded(meta, outcome, language),
  basis: meta.basis.map((id) => basisView(id, analysis)),
});

const place = (
  { start, end }: { readonly start: number; readonly end: number },
  { text }: Analysis,
): { readonly start: number; readonly end: number; readonly text: string } => ({
  start,
  end,
  text: text.slice(start, end),
});

const worded = (
  { messages }: RuleMeta,
  { message, values = {} }: { readonly message: string; readonly values?: WordingValues },
  language: Language,
): string => wordMessage(messages[message]?.[language] ?? message, values, language);

const basisView = (id: string, { core }: Analysis): BasisView => {
  const entry = core.lookup(id);
  if (entry === undefined) return { id, title: id };
  const { full: title, verified } = entry;
  return { id, title, ...(verified === undefined ? {} : { verified }) };
};
