/**
 * What a passage shows in the list: the record's state, corrected by what stands in Word now. A hint for the agent; the
 * server's verdict alone decides.
 */
import type { PassageView } from '../../server/client';
import { normaliseParagraph, type LiveMark } from '../../word';

/** `awaited`: reviewed, and another agent is still to review it. */
export type PassageStatus = PassageView['state'] | 'changed' | 'gone' | 'awaited';

/** A passage as it stands in Word: its words in order, and whether each of its paragraphs stands once. */
export interface Standing {
  readonly words: readonly string[];
  /** A paragraph stands twice, or the order is broken. */
  readonly damaged: boolean;
}

export function standing(marks: readonly LiveMark[], passage: string): Standing {
  const own = marks.filter((mark) => mark.passage === passage);
  return {
    words: own.map((mark) => mark.text),
    damaged: own.some((mark, at) => at > 0 && mark.index <= (own[at - 1]?.index ?? -1)),
  };
}

/** The words that the record expects: the agent's own if amended, else the generated ones. */
export const expectedWords = (passage: PassageView): readonly string[] =>
  passage.state === 'amended' ? (passage.amended ?? passage.generated) : passage.generated;

/** Same words, whatever the spaces; empty paragraphs do not count. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const plain = (words: readonly string[]): string =>
    words
      .map(normaliseParagraph)
      .filter((text) => text !== '')
      .join('\n');
  return plain(a) === plain(b);
}

export function passageStatus(passage: PassageView, marks: readonly LiveMark[]): PassageStatus {
  const { words, damaged } = standing(marks, passage.id);
  const { state } = passage;
  const decided = passage.lacking === undefined ? state : 'awaited';
  if (state === 'rejected' || state === 'removed') return words.length === 0 ? decided : 'changed';
  if (words.length === 0) return 'gone';
  if (state === 'pending') return 'pending';
  return damaged || !sameWords(words, expectedWords(passage)) ? 'changed' : decided;
}

/** A decision stands, the words are those that it was made on, and nobody else has to review them. */
export const isReviewed = (status: PassageStatus): boolean =>
  status !== 'pending' && status !== 'changed' && status !== 'gone' && status !== 'awaited';
