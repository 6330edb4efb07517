/**
 * Set phrases that say a word twice: "Petit à petit", "page par page", "Jour après jour". Whoever is called Petit is not meant there.
 * It must not take two people for a phrase: "de Petit à Roy", "Petit contre Petit".
 */
import { fold } from './fold';

const AFTER = /^ (?:à|a|en|par|pour|contre|après|sur) (?<again>[a-zA-ZÀ-ÖØ-öø-ῼ'-]+)/iu;
/** The end comes first: it is what is quick to find. */
const BEFORE = /$(?<=(?<again>[a-zA-ZÀ-ÖØ-öø-ῼ'-]+) (?:à|a|en|par|pour|contre|après|sur) )/iu;
const REACH = 40;

/** Whether the word of `[start, end)` is one of the two of such a phrase: the second has no capital that the first has not given it. */
export function isRepeated(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const after = AFTER.exec(text.slice(end, end + REACH))?.groups?.['again'];
  if (after !== undefined && fold(after) === fold(word)) return isSecond(after, word);
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.['again'];
  return before !== undefined && fold(before) === fold(word) && isSecond(word, before);
}

const isSecond = (second: string, first: string): boolean =>
  /^\p{Ll}/u.test(second) || (second === second.toUpperCase() && first === first.toUpperCase());
