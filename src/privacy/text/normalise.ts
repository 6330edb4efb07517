/**
 * One writing for what Word, telephones and keyboards write in many ways: spaces, hyphens, apostrophes, full-width characters.
 * Every character keeps its place, so that an offset means the same before and after. It must not change a letter.
 */

const SPACES = /[\u00A0\u1680\u2000-\u200A\u205F\u3000\u202F]/g;
const BREAKS = /[\v\f\u0085\u2028\u2029]/g;
const HYPHENS = /[\u2010\u2011\u2212\uFE58\uFE63]/g;
const DASHES = /[\u2012-\u2015]/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u2032\u00B4\u0060\u02B9\u02BB]/g;
const QUOTES = /[\u201C-\u201F\u2033]/g;
/** Full-width forms of ASCII, U+FF01 to U+FF5E, stand at a fixed distance from it. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
/** Quick way out: most of a text is letters of Latin-1. U+0007 ends a cell in a Word table. */
const UNUSUAL =
  // oxlint-disable-next-line no-control-regex -- Word writes this control character
  /[\u0007\r\v\f\u0060\u0085\u00A0\u00B4\u00BA\u02B9-\u02BC\u1680\u2000-\u2069\u2212\u3000\uFE58-\uFF5E]/;

/**
 * The same text, as long as it was: spaces become U+0020 (tabs stay), non-breaking hyphens "-", dashes "–", curly apostrophes
 * "'", a Word table cell's end a tab, every line end "\n" (the "\r" of "\r\n" a space).
 */
export function normalise(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(SPACES, ' ')
    .replace(/\r(?=\n)/g, ' ')
    .replace(/\r/g, '\n')
    .replace(BREAKS, '\n')
    .replaceAll('\u0007', '\t')
    .replace(HYPHENS, '-')
    .replace(DASHES, '–')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(/\u00BA/g, '°');
}
