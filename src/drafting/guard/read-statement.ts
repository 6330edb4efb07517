/**
 * Reads a sentence that states, as a model writes it in an answer, and gives the judgement of people that it makes. Its weights are its own:
 * most words of an office lean towards judging when they are read as orders.
 */
import type { Frame } from './frame';
import { leaningOf, type Learnt } from './leaning';
import { ANSWERS } from './learnt/answers';
import { leantFrame, readingOf } from './reading';

/** From here a sentence is refused; sooner when a reading says so too. A passage that states facts must not be lost for one word. */
const REFUSES = { alone: 0.6, read: 0.5 };

/** The judgement of people that a sentence makes, if any. */
export const readStatement = (text: string): Frame | undefined => readStatementWith(text, ANSWERS);

/** The same with other weights: for cross-validation. */
export const readStatementWith = (text: string, learnt: Learnt): Frame | undefined => {
  const reading = readingOf(text);
  const leaning = leaningOf(reading.features, learnt);
  if (reading.frame !== undefined) return leaning.probability < REFUSES.read ? undefined : reading.frame;
  return leaning.probability < REFUSES.alone ? undefined : leantFrame(reading, leaning);
};
