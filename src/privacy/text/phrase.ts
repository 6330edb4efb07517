/**
 * The form under which phrases of several words are looked up: folded, one space between words, whatever joined them.
 */
import { fold } from './fold';

/** "L’Abergement-Clémenciat" → "l abergement clemenciat"; "St" and "Ste" are opened. */
export function phraseKey(text: string): string {
  return fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .map(openSaint)
    .join(' ');
}

/** "st" → "saint", "ste" → "sainte": how town names are shortened. */
export const openSaint = (word: string): string =>
  word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word;
