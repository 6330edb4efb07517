/**
 * Puts the original words behind pseudonyms in a model's own words, segment by segment. It must not touch placeholders.
 */
import { GAP } from '../answer/answer-check';
import type { ReadAnswer } from '../answer/read-answer';
import type { Restored } from '../outbound';
import type { AnswerPart } from '../placeholders/read';
import type { ReadSegment } from '../placeholders/substitute';
import type { PassageProblem } from '../problem';

type Restore = (text: string, next?: string) => Restored;

/** The segments of a paragraph as people read them, and what is wrong with their pseudonyms. */
export const restoredForReading = (
  segments: readonly ReadSegment[],
  restore: Restore,
): { readonly segments: readonly ReadSegment[]; readonly problems: readonly PassageProblem[] } => {
  const problems: PassageProblem[] = [];
  const restored = mapLiterals(segments, (text, next) => {
    const found = restore(text, next);
    problems.push(
      ...found.problems.map((message): PassageProblem => ({
        code: 'pseudonym',
        severity: 'refused',
        message,
      })),
    );
    return found.text;
  });
  return { segments: restored, problems };
};

/** What the model wrote by itself: pseudonyms are not its words. */
export const restoredForChecks = (answer: ReadAnswer, restore: Restore): ReadAnswer => ({
  ...answer,
  paragraphs: answer.paragraphs.map((segments) => mapLiterals(segments, (text) => restore(text).bare)),
});

/** A bracket before a placeholder is the template's own: what follows a stretch is told with it, across segments. */
const mapLiterals = (
  segments: readonly ReadSegment[],
  change: (text: string, next: string) => string,
): readonly ReadSegment[] => {
  const all = segments.flatMap(({ parts }) => parts);
  let at = 0;
  return segments.map((segment) => ({
    ...segment,
    parts: segment.parts.map((part) => {
      at += 1;
      return part.kind === 'literal' ? { ...part, text: change(part.text, startOf(all[at])) } : part;
    }),
  }));
};

const startOf = (part: AnswerPart | undefined): string =>
  part === undefined ? '' : part.kind === 'literal' ? part.text.slice(0, 4) : GAP;
