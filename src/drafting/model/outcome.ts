/**
 * What becomes of a model's answer: read, checked, and either a passage with its values or the reasons why it is none. It must not
 * ask the model again.
 */
import { checkAnswer } from '../answer/check';
import type { CheckContext } from '../answer/answer-check';
import { readAnswer } from '../answer/read-answer';
import type { AnswerShape } from '../answer/shape';
import type { DraftEvent } from '../events';
import type { DraftFailure } from '../failure';
import type { Generation } from '../generation';
import type { DraftedParagraph, DraftedPassage } from '../passage';
import { substitute } from '../placeholders/substitute';
import { isRefused, type PassageProblem } from '../problem';
import type { Cleared } from './gate';
import type { ModelDrafterPorts } from './ports';
import { restoredForChecks, restoredForReading } from './restore';

export interface Outcome {
  /** With values in their places; empty when the form is wrong or no word is left. */
  readonly paragraphs: readonly DraftedParagraph[];
  readonly problems: readonly PassageProblem[];
}

export const judgeReply = (
  reply: string,
  { restore }: Cleared,
  shape: AnswerShape,
  context: CheckContext,
): Outcome => {
  const reading = readAnswer(reply, shape, context.vocabulary);
  if (!reading.ok) return { paragraphs: [], problems: reading.problems };
  const restored = reading.answer.paragraphs.map((segments) => restoredForReading(segments, restore));
  const problems = [
    ...checkAnswer(restoredForChecks(reading.answer, restore), context),
    ...restored.flatMap((paragraph) => paragraph.problems),
  ];
  const paragraphs = restored
    .map(({ segments }) => ({ segments: substitute(segments) }))
    .filter(({ segments }) => segments.length > 0);
  return {
    paragraphs,
    problems: paragraphs.length > 0 || problems.some(isRefused) ? problems : [...problems, EMPTY],
  };
};

const EMPTY: PassageProblem = {
  code: 'empty',
  severity: 'refused',
  message: 'Elle ne contient aucun mot.',
};

export const withFlags = (passage: DraftedPassage, flags: readonly PassageProblem[]): DraftedPassage =>
  flags.length === 0 ? passage : { ...passage, flags };

/** Rewording that says something else leaves the embedded text standing; composing that may not be shown fails. */
export function* settleRefusal(
  mode: ModelDrafterPorts['mode'],
  embedded: DraftedPassage,
  problems: readonly PassageProblem[],
  generation: Generation,
): Generator<DraftEvent> {
  if (mode === 'rephrase') {
    yield { type: 'embedded-stands', problems };
    const reasons = [...new Set(problems.map(({ message }) => message))];
    yield { type: 'done', passage: { ...embedded, discarded: { generation, reasons } } };
    return;
  }
  const unreadable = problems.every(({ code }) => code === 'answer-unreadable' || code === 'answer-shape');
  const failure: DraftFailure = { kind: unreadable ? 'malformed' : 'refused-answer', problems };
  yield { type: 'failed', failure, embedded };
}
