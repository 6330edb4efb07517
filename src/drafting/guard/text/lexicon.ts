/**
 * A lexicon: words written as in a dictionary, a star for any ending ("candidat*"). It is asked with comparable forms, and forgives one
 * slip of the fingers in long words.
 */
import { keyOf } from './normalise';

export interface Lexicon {
  /** The word as written, or with one slip. */
  has(key: string): boolean;
  /** The word as written. */
  holds(key: string): boolean;
}

export const lexicon = (text: string): Lexicon => {
  const exact = new Set<string>();
  const prefixes = new Set<string>();
  for (const word of text.trim().split(/\s+/u)) {
    if (word.endsWith('*')) prefixes.add(keyOf(word.slice(0, -1)));
    else exact.add(keyOf(word));
  }
  const lengths = [...new Set([...prefixes].map(({ length }) => length))];
  // By first letter, which a slip leaves alone.
  const long = new Map<string, Long[]>();
  for (const [word, isPrefix] of [
    ...[...exact].map((one) => [one, false] as const),
    ...[...prefixes].map((one) => [one, true] as const),
  ])
    if (word.length >= LONG)
      long.set(word.charAt(0), [...(long.get(word.charAt(0)) ?? []), { word, isPrefix }]);
  const holds = (key: string): boolean =>
    exact.has(key) || lengths.some((length) => prefixes.has(key.slice(0, length)));
  const has = (key: string): boolean =>
    holds(key) ||
    (key.length >= LONG &&
      (long.get(key.charAt(0)) ?? []).some(({ word, isPrefix }) => isSlip(key, word, isPrefix)));
  return { holds, has };
};

interface Long {
  readonly word: string;
  readonly isPrefix: boolean;
}

/** Shorter words are too near to each other. */
const LONG = 7;

/** One letter added, lost, changed, or two exchanged after the first one. */
const isSlip = (key: string, word: string, prefix: boolean): boolean => {
  const against = prefix
    ? [key.slice(0, word.length - 1), key.slice(0, word.length), key.slice(0, word.length + 1)]
    : [key];
  return against.some((piece) => near(piece, word));
};

const near = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  const [left, right] = [a.length - head - tail, b.length - head - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
};
