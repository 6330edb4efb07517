/**
 * Lists of words that a check looks for, each with what to write in its place. Terms are pieces of patterns over plain lower-case
 * text (no accents, one kind of space, straight apostrophe); a space in a term stands for any run of spaces.
 */
import type { Analysis, Found } from '../../analysis';

export interface Term {
  readonly words: string;
  /** What to write instead, ready to be put in place; absent when the sentence must be turned. */
  readonly better?: string;
  /** What to do, when no words can be put in place. */
  readonly advice?: string;
}

export interface FoundTerm {
  readonly term: Term;
  /** Its first place. */
  readonly found: Found;
  /** How many times the text says it. */
  readonly count: number;
}

/** Each term that the text holds, once, at its first place; `keep` says which places count. */
export const findTerms = (
  analysis: Analysis,
  terms: readonly Term[],
  keep: (found: Found) => boolean = () => true,
): FoundTerm[] =>
  terms.flatMap((term): FoundTerm[] => {
    const all = analysis.search(patternOf(term.words)).filter(keep);
    const [found] = all;
    return found === undefined ? [] : [{ term, found, count: all.length }];
  });

/** A term as a pattern: whole words, any spaces. */
export const patternOf = (words: string): RegExp =>
  new RegExp(`(?<![a-z\\d])(?:${words.replace(/ /gu, '\\s+')})(?![a-z\\d])`, 'g');

/** Any of these terms, as one pattern: whole words. `flags`: "g" to find each. */
export const anyOf = (terms: readonly string[], flags = ''): RegExp =>
  new RegExp(`(?<![a-z\\d])(?:${terms.join('|').replace(/ /gu, '\\s+')})(?![a-z\\d])`, flags);

/** The words in capitals, or with a first capital, as those that they take the place of. */
export const likeCase = (model: string, words: string): string => {
  if (/\p{Lu}{2}/u.test(model) && !/\p{Ll}/u.test(model)) return words.toUpperCase();
  return /^\p{Lu}/u.test(model) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
};

/** "", " (3 fois)" */
export const times = (count: number): string => (count > 1 ? ` (${String(count)} fois)` : '');
