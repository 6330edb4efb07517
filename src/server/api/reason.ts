/**
 * What counts as a reason: the one rule for all that an agent must write before a safeguard is set aside or a document contested. The
 * server refuses by it, the pane tells it beforehand. Stopping the AI sets nothing aside: a word is enough for it, so that it is quick.
 */

const FEWEST_CHARACTERS = 10;
const FEWEST_WORDS = 2;
/** The longest, in characters. */
export const LONGEST_REASON = 2000;

/** Why what was given is none. */
export const TOO_SHORT_REASON =
  'Ce qui est écrit est trop court pour être compris plus tard\u00A0: dix caractères et deux mots au moins.';

/** Whether somebody who reads it years later may learn something from it: a letter or a row of spaces is none. */
export function isReason(text: string): boolean {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return plain.length >= FEWEST_CHARACTERS && words.length >= FEWEST_WORDS;
}
