/**
 * Comparing what people type: case, accents, kinds of spaces, dashes and apostrophes, invisible characters do not count.
 * For comparison only: what is shown or restored is never folded.
 */

/** Characters that Unicode lets programs leave undrawn: zero-width, bidi controls, tags, variation selectors, fillers. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };
const DASH = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/u;
const APOSTROPHE = /[\u2018\u2019\u02BC\u02B9\u2032`´]/u;

/** A folded text and, for each of its characters, where it comes from. */
export interface Folded {
  readonly text: string;
  /** UTF-16 offset in the original of each UTF-16 unit of `text`; one more entry, the length of the original. */
  readonly at: readonly number[];
}

/** Folds a text: lower case, no accents, one space for any run of spaces, `-` and `'` for their kinds. Not trimmed. */
export function foldWithOffsets(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    if (!(folded === ' ' && text.endsWith(' '))) {
      text += folded;
      for (let i = 0; i < folded.length; i += 1) at.push(offset);
    }
    offset += character.length;
  }
  at.push(original.length);
  return { text, at };
}

/** The same, trimmed, without the offsets. */
export function fold(original: string): string {
  return foldWithOffsets(original).text.trim();
}

const cache = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  const folded = foldUncached(character);
  // Bounded: a text may hold any of a million characters.
  if (cache.size < 2000) cache.set(character, folded);
  return folded;
}

function foldUncached(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (/\s/u.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (APOSTROPHE.test(character)) return "'";
  const lower = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return LIGATURES[lower] ?? lower;
}

/** Letters and digits of a folded text, for identifiers that people cut as they like. */
export function compact(original: string): string {
  return fold(original).replace(/[^a-zA-ZÀ-ÖØ-öø-ῼ\p{N}]/gu, '');
}
