/**
 * What a check is, and the parts of an answer that checks look at. It must not hold a check.
 */
import type { DraftingMode } from '../passage';
import type { AnswerPart } from '../placeholders/read';
import type { ReadSegment } from '../placeholders/substitute';
import type { Vocabulary } from '../placeholders/vocabulary';
import type { PassageProblem } from '../problem';
import type { ReadAnswer } from './read-answer';

export interface CheckContext {
  readonly mode: Exclude<DraftingMode, 'embedded'>;
  readonly vocabulary: Vocabulary;
  /** Drawn for this request: nobody else may write it. */
  readonly tag: string;
  /** The product's own prompts, which a passage must not repeat. */
  readonly prompts: readonly string[];
  /** Texts that people wrote and that were sent. */
  readonly freeTexts: readonly string[];
  /** Excerpts that may be cited: their numbers may be taken up. One text. */
  readonly excerpts: string;
}

export type AnswerCheck = (answer: ReadAnswer, context: CheckContext) => readonly PassageProblem[];

/** Stands for a placeholder in the model's own words: no check may read across it. */
export const GAP = '\uFFFC';

/** The model's own words, a paragraph a line, values left out. */
export const ownWords = ({ paragraphs }: ReadAnswer): readonly string[] =>
  paragraphs.map((segments) => segments.map(wordsOfSegment).join(' '));

const wordsOfSegment = ({ parts }: ReadSegment): string =>
  parts.map((part) => (part.kind === 'literal' ? part.text : GAP)).join('');

/** Every part of the answer. */
export const partsOf = ({ paragraphs }: ReadAnswer): readonly AnswerPart[] =>
  paragraphs.flatMap((segments) => segments.flatMap(({ parts }) => parts));

/** The placeholders of the answer, in their order. */
export const placeholdersOf = (answer: ReadAnswer): readonly (AnswerPart & { kind: 'placeholder' })[] =>
  partsOf(answer).filter((part) => part.kind === 'placeholder');
