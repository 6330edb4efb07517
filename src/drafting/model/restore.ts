/**
 * Puts the original words behind pseudonyms in a model's own words, segment by segment. It must not touch placeholders.
 */
import type { ReadAnswer } from '../answer/read-answer';
import type { Restored } from '../outbound';
import type { ReadSegment } from '../placeholders/substitute';
import type { PassageProblem } from '../problem';

type Restore = (text: string) => Restored;

/** The segments as people read them, and what is wrong with their pseudonyms. */
export const restoredForReading = (
  segments: readonly ReadSegment[],
  restore: Restore,
): { readonly segments: readonly ReadSegment[]; readonly problems: readonly PassageProblem[] } => {
  const problems: PassageProblem[] = [];
  const restored = mapLiterals(segments, (text) => {
    const found = restore(text);
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

const mapLiterals = (
  segments: readonly ReadSegment[],
  change: (text: string) => string,
): readonly ReadSegment[] =>
  segments.map((segment) => ({
    ...segment,
    parts: segment.parts.map((part) =>
      part.kind === 'literal' ? { ...part, text: change(part.text) } : part,
    ),
  }));
