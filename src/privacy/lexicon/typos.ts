/**
 * Whether a word that no list has is one letter away from a word of the language: then it is more likely mistyped than a name.
 */
import type { Lexicon, Section } from './lexicon';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** One letter more or less makes anything of a short word. */
const SHORTEST = 5;

/** @param word folded */
export function isMistyped(lexicon: Lexicon, word: string, section: Section = 'words'): boolean {
  if (word.length < SHORTEST) return true;
  const isWord = (other: string) => lexicon.has(section, other);
  for (let i = 0; i <= word.length; i += 1) {
    const head = word.slice(0, i);
    const tail = word.slice(i);
    if (i < word.length && isWord(head + tail.slice(1))) return true;
    if (tail.length > 1 && isWord(head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2))) return true;
    for (const letter of LETTERS) {
      if (isWord(head + letter + tail) || (i < word.length && isWord(head + letter + tail.slice(1))))
        return true;
    }
  }
  return false;
}
