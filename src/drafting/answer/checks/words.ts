/**
 * Texts as checks compare them: lower case, no accents, one kind of space and apostrophe. It must not hold rules.
 */

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

/** What a pattern finds in one text and not in the other, as written in the first, folded. */
export const foundBeyond = (pattern: RegExp, text: string, allowed: string): readonly string[] => {
  const known = new Set(folded(allowed).match(pattern) ?? []);
  return [...new Set(folded(text).match(pattern) ?? [])].filter((match) => !known.has(match));
};

/** Every run of `size` words of a text. */
export const shingles = (text: string, size: number): ReadonlySet<string> => {
  const words = tokens(text);
  const found = new Set<string>();
  for (let i = 0; i + size <= words.length; i++) found.add(words.slice(i, i + size).join(' '));
  return found;
};

/** The first run of `size` words that both texts hold. */
export const sharedRun = (text: string, other: ReadonlySet<string>, size: number): string | undefined => {
  for (const run of shingles(text, size)) if (other.has(run)) return run;
  return undefined;
};

/** "« … »", cut. */
export const quote = (text: string): string =>
  `«\u00A0${text.length > 60 ? `${text.slice(0, 59)}…` : text}\u00A0»`;
