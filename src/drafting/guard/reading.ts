/**
 * Reads a text clause by clause: its words, what its readings find, and all that `leaning` weighs. It decides nothing.
 */
import { raws, stakeholder, type Context, type Frame, type Reading as Reader } from './frame';
import { featuresOf, type Features } from './features';
import type { Leaning } from './leaning';
import { PEOPLE, type People } from './lexicon/people';
import { asks, wishesAwayIn } from './readings/asks';
import { deferral } from './readings/deferral';
import { endings, openerIn } from './readings/endings';
import { orders } from './readings/orders';
import { heldIn, phrases } from './readings/phrases';
import { proposals } from './readings/proposals';
import { questions } from './readings/questions';
import { recordOf } from './readings/records';
import { remarks } from './readings/remarks';
import { ruleOf } from './readings/rules';
import { texts } from './readings/texts';
import { told } from './readings/told';
import { clausesOf } from './segments';
import { tagged, type Tagged } from './tag';
import { wordsOf } from './text/normalise';

/** In the order in which they explain a refusal. */
const READINGS: Readonly<Record<string, Reader>> = {
  endings,
  phrases,
  texts,
  questions,
  asks,
  orders,
  remarks,
  deferral,
  told,
  proposals,
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

export interface Reading {
  readonly words: readonly Tagged[];
  readonly context: Context;
  readonly features: Features;
  /** The first judgement of people that a reading found. */
  readonly frame: Frame | undefined;
}

export const readingOf = (text: string): Reading => {
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
    opener: openerIn(clauses),
    held: heldIn(said),
    wishesAway: wishesAwayIn(said),
  };
  const found = clauses.flatMap((clause) =>
    Object.entries(READINGS).flatMap(([reading, read]) => {
      const frame = read(clause, context);
      return frame === undefined ? [] : [{ ...frame, reading }];
    }),
  );
  const records = clauses.flatMap((clause) => recordOf(clause) ?? ruleOf(clause) ?? []);
  const features = featuresOf({ words, clauses, findings: found, records, asks: text.includes('?') });
  return { words, context, features, frame: found[0] };
};

/** The judgement that no reading found, told by the words that lean most towards it. */
export const leantFrame = ({ words, context }: Reading, { heaviest }: Leaning): Frame => {
  const act = words.find(({ verb, noun }) => verb !== undefined || noun !== undefined);
  return {
    act: act?.verb ?? act?.noun ?? 'evaluate',
    people: context.people[0] ?? context.implied ?? 'citizen',
    words: raws(words, ...heaviest.filter((index) => (words[index]?.key.length ?? 0) > 2)),
  };
};
