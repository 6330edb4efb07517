/**
 * Reads a request clause by clause and gives the first judgement of people that it asks for, when the whole leans towards judging.
 */
import { raws, stakeholder, type Context, type Frame, type Reading } from './frame';
import { featuresOf, type Features } from './features';
import { LEARNT, leaningOf, type Learnt } from './leaning';
import { PEOPLE, type People } from './lexicon/people';
import { asks } from './readings/asks';
import { deferral } from './readings/deferral';
import { endings } from './readings/endings';
import { orders } from './readings/orders';
import { phrases } from './readings/phrases';
import { questions } from './readings/questions';
import { remarks } from './readings/remarks';
import { texts } from './readings/texts';
import { clausesOf } from './segments';
import { tagged, type Tagged } from './tag';
import { wordsOf } from './text/normalise';

/** In the order in which they explain a refusal. */
const READINGS: Readonly<Record<string, Reading>> = {
  endings,
  phrases,
  texts,
  questions,
  asks,
  orders,
  remarks,
  deferral,
};
const ORDER = Object.keys(PEOPLE) as readonly People[];

const impliedBy = (words: readonly Tagged[]): People | undefined => {
  for (const { verb, noun, stake, key } of words) {
    if (verb === 'sanction' || noun === 'sanction') return 'agent';
    if (verb === 'recruit' || noun === 'recruit') return 'candidate';
    if (stake) return stakeholder(key);
  }
  return undefined;
};

/** From here a request is refused. */
const REFUSES = 0.5;

/** All that is read of a text; `frame` is the first judgement of people that a reading found. */
const readingOf = (text: string) => {
  const words = tagged(wordsOf(text));
  const tail = /[^\p{L}\d]*$/u.exec(text)?.[0] ?? '';
  const clauses = clausesOf(words, tail);
  // A text between guillemets names people without asking about them, unless nothing else is said.
  const said = clauses.flatMap(({ words: own }) => own);
  const kinds = new Set(
    (said.length > 0 ? said : words).flatMap(({ people, judge }) => people ?? (judge ? 'candidate' : [])),
  );
  const context: Context = {
    people: ORDER.filter((kind) => kinds.has(kind)),
    implied: impliedBy(said),
    clauses,
  };
  const found = clauses.flatMap((clause) =>
    Object.entries(READINGS).flatMap(([reading, read]) => {
      const frame = read(clause, context);
      return frame === undefined ? [] : [{ ...frame, reading }];
    }),
  );
  const features = featuresOf({ words, clauses, findings: found, asks: text.includes('?') });
  return { words, context, features, frame: found[0] };
};

/** What is heard of a request, for those who teach `leaning`. */
export const hearRequest = (text: string): Features => readingOf(text).features;

/** The judgement of people that a request asks for, if any. */
export const readRequest = (text: string): Frame | undefined => readRequestWith(text, LEARNT);

/** The same with other weights: for cross-validation. */
export const readRequestWith = (text: string, learnt: Learnt): Frame | undefined => {
  const { words, context, features, frame } = readingOf(text);
  const leaning = leaningOf(features, learnt);
  if (leaning.probability < REFUSES) return undefined;
  if (frame !== undefined) return frame;
  if (!mattersToPeople(words, text)) return undefined;
  const act = words.find(({ verb, noun }) => verb !== undefined || noun !== undefined);
  return {
    act: act?.verb ?? act?.noun ?? 'evaluate',
    people: context.people[0] ?? context.implied ?? 'citizen',
    words: raws(words, ...leaning.heaviest.filter((index) => (words[index]?.key.length ?? 0) > 2)),
  };
};

/**
 * The same of a sentence that states: an answer. Most words of an office lean towards judging when they are read as orders, so a reading
 * must say so too.
 */
export const readStatement = (text: string): Frame | undefined => {
  const { features, frame } = readingOf(text);
  return leaningOf(features, LEARNT).probability < REFUSES ? undefined : frame;
};

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
