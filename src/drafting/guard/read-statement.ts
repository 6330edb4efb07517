/**
 * Reads a sentence that states, as a model writes it in an answer, and gives the judgement of people that it makes. Its weights are its own:
 * most words of an office lean towards judging when they are read as orders.
 */
import type { Frame } from './frame';
import { leaningOf, type Learnt } from './leaning';
import { ANSWERS } from './learnt/answers';
import { leantFrame, readingOf } from './reading';
import type { Weighed } from './read-request';

/** From here a sentence is refused: lower, ordinary sentences are refused as fast as judgements are caught. */
const REFUSES = 0.5;

/** The judgement of people that a sentence makes, if any. */
export const readStatement = (text: string): Frame | undefined => readStatementWith(text, ANSWERS);

/** The same with other weights: for cross-validation. */
export const readStatementWith = (text: string, learnt: Learnt): Frame | undefined => {
  const { probability, frame } = weighedStatementWith(text, learnt);
  return probability < REFUSES ? undefined : frame;
};

/** How far a sentence leans, whatever the threshold is: for choosing it. */
export const weighedStatementWith = (text: string, learnt: Learnt): Weighed => {
  const reading = readingOf(text);
  const leaning = leaningOf(reading.features, learnt);
  return { probability: leaning.probability, frame: reading.frame ?? leantFrame(reading, leaning) };
};
