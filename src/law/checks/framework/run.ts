/**
 * Runs rules over one analysis. A rule whose kind of document is not known, or that lacks an input, is not run and the report
 * says what lacks; one that breaks stops no other, and the report says that it broke. It must not decide what a finding stops.
 */
import { unplacedStretches } from '../../../act/parse/unplaced';
import type { Analysis } from '../../analysis';
import { INPUTS } from './inputs';
import type { Given, InputId } from './inputs';
import type { BasisView, CheckReport, CheckRun, InBoth } from './report';
import type { Outcome, Rule, RuleMeta } from './rule';
import { wordMessage, type Language, type WordingValues } from './wording';

export type { Language };

const KIND_MISSING: InBoth = {
  fr: 'la nature du document (arrêté, délibération, décision, convocation, procès-verbal, courrier ou note)',
  en: 'the kind of the document',
};

type Found = CheckRun['findings'][number];
type Asked = CheckRun['questions'][number];
type Unchecked = CheckRun['notChecked'][number];

/** What one rule says: nothing at all when the document is not one that it is about. */
interface Said {
  readonly findings: readonly Found[];
  readonly questions: readonly Asked[];
  readonly notChecked?: Unchecked;
}

/** Linear in the length of the text, whatever the number of rules. In both languages: each rule looks once. */
export const evaluateChecks = (analysis: Analysis, rules: readonly Rule[]): CheckRun => {
  const said = rules.flatMap((rule) => isolated(rule, analysis) ?? []);
  const notChecked = said.flatMap((one) => one.notChecked ?? []);
  return {
    kind: analysis.kind ?? null,
    rules: { run: said.length - notChecked.length, notChecked: notChecked.length },
    findings: inOrder(
      told(
        said.flatMap(({ findings }) => findings),
        rules,
      ),
    ),
    notChecked,
    questions: inOrder(said.flatMap(({ questions }) => questions)),
    unplaced: unplacedStretches(analysis.act, analysis.text),
  };
};

/** The same, in one language. */
export const runChecks = (
  analysis: Analysis,
  rules: readonly Rule[],
  language: Language = 'fr',
): CheckReport => {
  const { findings, questions, notChecked, ...rest } = evaluateChecks(analysis, rules);
  return {
    ...rest,
    findings: findings.map(({ message, ...one }) => ({ ...one, message: message[language] })),
    questions: questions.map(({ question, ...one }) => ({ ...one, question: question[language] })),
    notChecked: notChecked.map((one) =>
      'fault' in one ? { ...one, fault: one.fault[language] } : { ...one, missing: one.missing[language] },
    ),
  };
};

/** A rule that breaks says nothing else: half of its findings would pass for all of them. */
const isolated = (rule: Rule, analysis: Analysis): Said | undefined => {
  try {
    return sayingOf(rule, analysis);
  } catch (error) {
    const { id } = rule.meta;
    return only({
      id,
      fault: {
        fr: `le contrôle ${id} n’a pas pu être exécuté, à cause d’une erreur de Paraphe`,
        en: `check ${id} could not be run, because of an error of Paraphe`,
      },
      error: error instanceof Error ? error.name : typeof error,
    });
  }
};

const sayingOf = (rule: Rule, analysis: Analysis): Said | undefined => {
  const { meta } = rule;
  if (meta.kinds !== 'all') {
    if (analysis.kind === undefined) return only({ id: meta.id, missing: KIND_MISSING, input: 'kind' });
    if (!meta.kinds.includes(analysis.kind)) return undefined;
  }
  if (rule.concerns !== undefined && !rule.concerns(analysis)) return undefined;
  const lacking = meta.needs.find((id) => INPUTS[id].read(analysis) === undefined);
  const outcomes = lacking === undefined ? rule.check({ analysis, given: givenTo(meta, analysis) }) : [];
  const absent = lacking ?? outcomes.find((outcome) => outcome.type === 'missing')?.input;
  if (absent !== undefined) {
    const { fr, en } = INPUTS[absent];
    return only({ id: meta.id, missing: { fr, en }, input: absent });
  }
  return {
    findings: outcomes.flatMap((one) => (one.type === 'finding' ? [findingOf(one, meta, analysis)] : [])),
    questions: outcomes.flatMap((one) => (one.type === 'question' ? [questionOf(one, meta, analysis)] : [])),
  };
};

/** One defect, one finding: without what a rule says of words of which one that tells more of them has spoken. */
const told = (findings: readonly Found[], rules: readonly Rule[]): Found[] => {
  const yields = new Map(
    rules.flatMap(({ meta: { id, yieldsTo } }) => (yieldsTo === undefined ? [] : [[id, yieldsTo]])),
  );
  return findings.filter(({ id, start, end }) => {
    const others = yields.get(id);
    return (
      others === undefined ||
      !findings.some((one) => others.includes(one.id) && one.start < end && start < one.end)
    );
  });
};

const only = (notChecked: Unchecked): Said => ({ findings: [], questions: [], notChecked });

const inOrder = <T extends { readonly start: number; readonly id: string }>(list: T[]): T[] =>
  list.sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));

const givenTo = ({ needs }: RuleMeta, analysis: Analysis): Given<InputId> =>
  Object.fromEntries(needs.map((id) => [id, INPUTS[id].read(analysis)])) as unknown as Given<InputId>;

const findingOf = (
  outcome: Outcome & { readonly type: 'finding' },
  meta: RuleMeta,
  analysis: Analysis,
): Found => {
  const { at, fix, message: messageId, basis = meta.basis } = outcome;
  return {
    id: meta.id,
    severity: meta.messages[messageId]?.severity ?? meta.severity,
    ...place(at, analysis),
    messageId,
    message: worded(meta, outcome),
    basis: basis.map((id) => basisView(id, analysis)),
    ...(fix === undefined ? {} : { fix: { start: fix.start, end: fix.end, text: fix.text } }),
  };
};

const questionOf = (
  outcome: Outcome & { readonly type: 'question' },
  meta: RuleMeta,
  analysis: Analysis,
): Asked => ({
  id: meta.id,
  severity: meta.messages[outcome.message]?.severity ?? meta.severity,
  ...place(outcome.at, analysis),
  messageId: outcome.message,
  question: worded(meta, outcome),
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
): InBoth => ({
  fr: wordMessage(messages[message]?.fr ?? message, values, 'fr'),
  en: wordMessage(messages[message]?.en ?? message, values, 'en'),
});

const basisView = (id: string, { core }: Analysis): BasisView => {
  const entry = core.lookup(id);
  if (entry === undefined) return { id, title: id };
  const { full: title, verified } = entry;
  return { id, title, ...(verified === undefined ? {} : { verified }) };
};
