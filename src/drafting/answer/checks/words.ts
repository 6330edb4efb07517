/**
 * Texts as checks compare them: lower case, no accents, one kind of space and apostrophe; what is found is given as it was written.
 * It must not hold rules.
 */
import { GAP } from '../answer-check';

/** Same length is not kept: for comparison only. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/['‘ʼ]/gu, '’')
    .replace(/[\s\u00A0\u202F]+/gu, ' ');

export const tokens = (text: string): readonly string[] => folded(text).match(/[\p{L}\d]+/gu) ?? [];

interface FoldedText {
  readonly text: string;
  /** The words as they were written between two places of the folded text. */
  readonly written: (from: number, to: number) => string;
}

const foldedText = (text: string): FoldedText => {
  // Where each folded character begins in the text as written.
  const begins: number[] = [];
  let all = '';
  let at = 0;
  for (const char of text) {
    const plain = folded(char);
    const one = plain === ' ' && all.endsWith(' ') ? '' : plain;
    all += one;
    for (let i = 0; i < one.length; i++) begins.push(at);
    at += char.length;
  }
  return {
    text: all,
    written: (from, to) => text.slice(begins[from] ?? text.length, begins[to] ?? text.length).trim(),
  };
};

/** The first thing that a pattern of folded words finds, as written. */
export const foundIn = (pattern: RegExp, words: string): string | undefined => {
  const { text, written } = foldedText(words);
  const found = pattern.exec(text);
  return found === null ? undefined : written(found.index, found.index + found[0].length);
};

/** What a pattern of folded words finds in one text and not in the other, as written in the first; each once. */
export const foundBeyond = (pattern: RegExp, words: string, allowed: string): readonly string[] => {
  const known = new Set(folded(allowed).match(pattern) ?? []);
  const { text, written } = foldedText(words);
  const found = new Map<string, string>();
  for (const { 0: match, index } of text.matchAll(pattern))
    if (!known.has(match) && !found.has(match)) found.set(match, written(index, index + match.length));
  return [...found.values()];
};

/** Every run of `size` words of a text. */
export const shingles = (text: string, size: number): ReadonlySet<string> => {
  const words = tokens(text);
  const found = new Set<string>();
  for (let i = 0; i + size <= words.length; i++) found.add(words.slice(i, i + size).join(' '));
  return found;
};

/** The first run of `size` words that both texts hold, as written in the first. */
export const sharedRun = (words: string, other: ReadonlySet<string>, size: number): string | undefined => {
  const { text, written } = foldedText(words);
  const all = [...text.matchAll(/[\p{L}\d]+/gu)];
  for (const [i, { index }] of all.entries()) {
    const run = all.slice(i, i + size);
    const last = run.at(-1);
    if (last === undefined || run.length < size) return undefined;
    if (other.has(run.map(([word]) => word).join(' '))) return written(index, last.index + last[0].length);
  }
  return undefined;
};

/** "« … »", cut; values are left out. */
export const quote = (text: string): string => {
  const plain = text.replaceAll(GAP, '…');
  return `«\u00A0${plain.length > 60 ? `${plain.slice(0, 59)}…` : plain}\u00A0»`;
};
