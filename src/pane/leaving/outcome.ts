/**
 * What became of a word that the agent wanted masked, told from the text that leaves: a word that is not there is masked nowhere. Pure.
 */
import type { Leaves } from './masking';

/** `unknown`: no text was prepared under this choice. `clear`: the word is there, and the server could not mask it. */
export type Outcome = 'masked' | 'absent' | 'clear' | 'unknown';

/** Words alone, without accents. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const small = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());
/** Numbers are cut and spaced at will. */
const run = (words: readonly string[]): string => small(words).join('');
const CAPITAL = /^\p{Lu}/u;

/** Compares as the server does when it masks: a lone name with its capital is not the common noun. */
function holds(text: string, sought: readonly string[]): boolean {
  const found = wordsOf(text);
  const plain = small(found);
  const all = small(sought);
  const name = sought.length === 1 && CAPITAL.test(sought[0] ?? '');
  return (
    found.some((word, at) => all.every((one, k) => plain[at + k] === one) && (!name || CAPITAL.test(word))) ||
    (/\d/.test(run(sought)) && run(found).includes(run(sought)))
  );
}

/** @param leaving passages as they would leave, prepared under the choice */
export function outcomeOf(word: string, leaving: readonly Leaves[]): Outcome {
  if (leaving.length === 0) return 'unknown';
  const sought = wordsOf(word);
  if (sought.length === 0) return 'absent';
  const messages = leaving.flatMap((one) => one.messages);
  const left = (role: 'system' | 'user'): boolean =>
    messages.some((one) => one.role === role && holds(one.content, sought));
  if (left('user')) return 'clear';
  const masked = leaving
    .flatMap((one) => one.masked)
    // Cut into several by the server, or within more words.
    .some(
      ({ original }) => original !== undefined && (holds(original, sought) || holds(word, wordsOf(original))),
    );
  if (masked) return 'masked';
  return left('system') ? 'clear' : 'absent';
}
