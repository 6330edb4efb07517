/**
 * Reads a request and gives the judgement of people that it asks for, when the whole leans towards judging.
 */
import type { Frame } from './frame';
import { leaningOf, type Learnt } from './leaning';
import { REQUESTS } from './learnt/requests';
import { leantFrame, readingOf, type Reading } from './reading';
import type { Tagged } from './tag';

/**
 * From here a request is refused: on hands that were left out of the learning both errors are alike here, and together as few as anywhere
 * from 0.4 to 0.65.
 */
const REFUSES = 0.5;

/** The judgement of people that a request asks for, if any. */
export const readRequest = (text: string): Frame | undefined => readRequestWith(text, REQUESTS);

/** The same with other weights: for cross-validation. */
export const readRequestWith = (text: string, learnt: Learnt): Frame | undefined => {
  const { probability, frame } = weighedWith(text, learnt);
  return probability < REFUSES ? undefined : frame;
};

export interface Weighed {
  /** From 0 (ordinary work) to 1 (judges people). */
  readonly probability: number;
  /** What would be refused; nothing in a text that matters to nobody, however it leans. */
  readonly frame: Frame | undefined;
}

/** How far a request leans, whatever the threshold is: for choosing it. */
export const weighedWith = (text: string, learnt: Learnt): Weighed => {
  const reading = readingOf(text);
  const leaning = leaningOf(reading.features, learnt);
  const leant = (): Frame | undefined =>
    mattersToPeople(askedIn(reading), text) ? leantFrame(reading, leaning) : undefined;
  return { probability: leaning.probability, frame: reading.frame ?? leant() };
};

/** In an order to edit, what stands between guillemets is a text: "remplacer « il faudrait » par « merci de »". */
const askedIn = ({ words, context }: Reading): readonly Tagged[] =>
  EDITS.test(words[0]?.key ?? '') ? context.clauses.flatMap((clause) => clause.words) : words;
const EDITS = /^(?:remplac|suprim|enlev|corig|ajout)[a-z]*$/u;

/** "plus simple", "un ton moins sec": about words only, however it leans. Nobody, no act, no quality of people, nothing asked. */
const mattersToPeople = (words: readonly Tagged[], text: string): boolean =>
  text.includes('?') ||
  words.some(
    ({ people, verb, noun, key, ...traits }) =>
      people !== undefined ||
      verb !== undefined ||
      noun !== undefined ||
      SOMEBODY.test(key) ||
      MATTERS.some((trait) => traits[trait]),
  );
const SOMEBODY = /^(?:lui|elles?|eux|celui|celles?|ceux|noms?|tu|toi|qui|lequel|laquele)$/u;
const MATTERS = [
  'judge', 'stake', 'question', 'view', 'self', 'quality', 'adjective', 'personal', 'authority', 'must',
] as const satisfies readonly (keyof Tagged)[]; // prettier-ignore
