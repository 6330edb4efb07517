/**
 * Reads a request clause by clause and gives the first judgement of people that it asks for. Readings are tried in order: a clause led
 * by a verb of speech is not read as an order.
 */
import type { Context, Frame, Reading } from './frame';
import { PEOPLE, type People } from './lexicon/people';
import { asks } from './readings/asks';
import { endings } from './readings/endings';
import { orders } from './readings/orders';
import { questions } from './readings/questions';
import { remarks } from './readings/remarks';
import { texts } from './readings/texts';
import { clausesOf } from './segments';
import { tagged } from './tag';
import { wordsOf } from './text/normalise';

const READINGS: readonly Reading[] = [endings, texts, questions, asks, orders, remarks];
const ORDER = Object.keys(PEOPLE) as readonly People[];

export const readRequest = (text: string): Frame | undefined => {
  const words = tagged(wordsOf(text));
  const tail = /[^\p{L}\d]*$/u.exec(text)?.[0] ?? '';
  const clauses = clausesOf(words, tail);
  const kinds = new Set(words.flatMap(({ people }) => people ?? []));
  const context: Context = { people: ORDER.filter((kind) => kinds.has(kind)), clauses };
  for (const clause of clauses)
    for (const reading of READINGS) {
      const frame = reading(clause, context);
      if (frame !== undefined) return frame;
    }
  return undefined;
};
