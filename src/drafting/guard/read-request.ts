/**
 * Reads a request and gives the judgement of people that it asks for, when the whole leans towards judging.
 */
import type { Frame } from './frame';
import { leaningOf, type Learnt } from './leaning';
import { REQUESTS } from './learnt/requests';
import { leantFrame, readingOf, type Reading } from './reading';
import type { Tagged } from './tag';

/** From here a request is refused: where the errors of hands that were left out of the learning were fewest, and those let through below 3 %. */
const REFUSES = 0.65;

/** The judgement of people that a request asks for, if any. */
export const readRequest = (text: string): Frame | undefined => readRequestWith(text, REQUESTS);

/** The same with other weights: for cross-validation. */
export const readRequestWith = (text: string, learnt: Learnt): Frame | undefined => {
  const reading = readingOf(text);
  const leaning = leaningOf(reading.features, learnt);
  if (leaning.probability < REFUSES) return undefined;
  if (reading.frame !== undefined) return reading.frame;
  return mattersToPeople(askedIn(reading), text) ? leantFrame(reading, leaning) : undefined;
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
