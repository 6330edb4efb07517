/**
 * All checks over a file, once, over one shared analysis: what they find, ready to be shown, and what stops the document. It
 * decides nothing; the gate does.
 */
import type { DocumentKind } from '../../../act/parse/model';
import { readSource } from '../../../document/source/read-source';
import { digestWords, sha256Hex } from '../../../document/words';
import { analyse, type AnalysisInput } from '../../../law/analysis';
import { RULES } from '../../../law/checks';
import type { CheckReport, CheckRun, Finding } from '../../../law/checks/framework/report';
import { evaluateChecks } from '../../../law/checks/framework/run';
import { answerFor, unanswered, type Answered, type BlockingFinding } from '../../../review/checks';
import { excerptOf } from '../../../review/excerpt';
import type {
  CheckFindingView,
  CheckPlace,
  CheckQuestionView,
  NotCheckedView,
  UnplacedView,
} from '../../api/checks';
import type { Log } from '../../http/log';
import type { StoredDocument } from '../../store/port';
import { siretOf, type Catalogue } from '../../catalogue';
import { communeOf } from '../commune';
import type { OpenedFile } from '../read-file';
import { draftingOf } from './drafting-of';
import { placesOf, type Places } from './places';
import { titleOf } from './titles';

/** What checking needs: the law, and what is known of the organisation. */
export interface CheckPorts {
  readonly catalogue: Pick<Catalogue, 'law' | 'profile'>;
  /** Told of each rule that breaks, without a word of the act. */
  readonly log: Log;
}

/** A finding as it is found, before anybody answered for it. */
export interface Found extends Omit<CheckFindingView, 'answer' | 'lifted'> {
  /** Digest of the sentence alone. */
  readonly sentenceDigest: string;
}

/** A question as it is put, before anybody answered it. */
export interface Asked extends Omit<CheckQuestionView, 'answer'> {
  /** Digest of the sentence alone. */
  readonly sentenceDigest: string;
}

export interface Checked {
  readonly kind: DocumentKind | null;
  readonly rules: CheckReport['rules'];
  readonly findings: readonly Found[];
  readonly questions: readonly Asked[];
  readonly notChecked: readonly NotCheckedView[];
  readonly unplaced: readonly UnplacedView[];
}

/** A document of ours: its kind is its template's, and the record tells how it was written. */
export function checkFile(
  ports: CheckPorts,
  document: Pick<StoredDocument, 'record' | 'display'>,
  { pkg, scan }: OpenedFile,
): Checked {
  const source = readSource(pkg);
  return check(ports, source, document.record.organisation, {
    kind: document.display.template.kind,
    drafting: draftingOf(document, scan, source.source, ports.catalogue.law),
  });
}

/** A document drafted elsewhere: its kind is read from its words, and nothing is known of how it was written. */
export const checkStrange = (ports: CheckPorts, organisation: string, { pkg }: OpenedFile): Checked =>
  check(ports, readSource(pkg), organisation, {});

/** The act's date is the one that it bears; without one, checks that need it say so. */
function check(
  { catalogue: { law: core, profile }, log }: CheckPorts,
  source: ReturnType<typeof readSource>,
  organisation: string,
  known: Pick<AnalysisInput, 'kind' | 'drafting'>,
): Checked {
  const analysis = analyse({
    ...source,
    ...known,
    core,
    // Another organisation's profile would say false things of this act.
    ...(siretOf(profile) === organisation ? { commune: communeOf(profile) } : {}),
  });
  const { kind, rules, findings, questions, notChecked, unplaced } = evaluateChecks(analysis, RULES);
  for (const one of notChecked)
    if ('fault' in one) log('error', 'check-fault', { rule: one.id, error: one.error });
  const places = placesOf(analysis);
  return {
    ...{ kind, rules },
    findings: findings.map((finding) => foundOf(finding, places)),
    questions: questions.map((question) => askedOf(question, places)),
    notChecked: notChecked.map((one) => ({
      ...{ check: one.id, title: titleOf(one.id) },
      ...('fault' in one ? { fault: one.fault } : { missing: one.missing }),
    })),
    unplaced: unplaced.map((stretch) => ({
      place: places.place(stretch),
      lines: stretch.text.split('\n').length,
    })),
  };
}

function foundOf(finding: CheckRun['findings'][number], places: Places): Found {
  const { id, severity, message, basis, fix } = finding;
  const sentence = places.sentence(finding);
  const inPlace = fix !== undefined && !fix.text.includes('\n') && places.isInOneLine(fix);
  return {
    key: findingKey({ id, severity, message: message.fr }, sentence),
    sentenceDigest: digestWords(sentence),
    check: id,
    severity,
    title: titleOf(id),
    message,
    sentence,
    place: places.place(finding),
    basis,
    ...(inPlace ? { fix: { place: fixPlace(fix, places), text: fix.text } } : {}),
  };
}

function askedOf(
  { id, severity, question, basis, ...span }: CheckRun['questions'][number],
  places: Places,
): Asked {
  const sentence = places.sentence(span);
  return {
    key: questionKey(id, sentence),
    sentenceDigest: digestWords(sentence),
    check: id,
    severity,
    title: titleOf(id),
    message: question,
    sentence,
    place: places.place(span),
    basis,
  };
}

const fixPlace = (fix: NonNullable<Finding['fix']>, places: Places): CheckPlace =>
  places.place({ start: fix.start, end: fix.end });

/**
 * The same point: the same check on the same sentence. What a blocking point says counts too: other figures, read elsewhere in the act,
 * are another point, that nobody has answered for.
 */
export const findingKey = (
  { id, severity, message }: Pick<Finding, 'id' | 'severity' | 'message'>,
  sentence: string,
): string => sha256Hex([id, digestWords(sentence), ...(severity === 'blocking' ? [message] : [])].join('\n'));

/** The same question: of the same check on the same sentence. A finding of that check there is another point. */
export const questionKey = (check: string, sentence: string): string =>
  sha256Hex(['question', check, digestWords(sentence)].join('\n'));

/** Those that stop the document unless they are lifted, each once. */
export const blockingOf = ({ findings }: Pick<Checked, 'findings'>): BlockingFinding[] => {
  const seen = new Set<string>();
  return findings.flatMap(({ severity, check, key, sentence, message }) => {
    if (severity !== 'blocking' || seen.has(key)) return [];
    seen.add(key);
    return [{ check, key, excerpt: excerptOf(sentence), ...message }];
  });
};

/** What an agent answered, beside each finding. */
export const withAnswers = (findings: readonly Found[], record: Answered): CheckFindingView[] => {
  const standing = new Set(unanswered(record, blockingOf({ findings })).map(({ key }) => key));
  return findings.map(({ sentenceDigest: _digest, ...finding }) => {
    const lifted = finding.severity === 'blocking' && !standing.has(finding.key);
    return { ...finding, lifted, ...answerOf(record, finding.key) };
  });
};

/** What an agent said when asked, beside each question. */
export const questionsWithAnswers = (questions: readonly Asked[], record: Answered): CheckQuestionView[] =>
  questions.map(({ sentenceDigest: _digest, ...question }) => ({
    ...question,
    ...answerOf(record, question.key),
  }));

const answerOf = (record: Answered, key: string): Pick<CheckFindingView, 'answer'> => {
  const given = answerFor(record, key);
  if (given === undefined) return {};
  const { agent, time, reason } = given;
  return { answer: { agent, time, reason } };
};
