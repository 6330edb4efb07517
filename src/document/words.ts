/**
 * The one place that says which writings are the same words. Every digest of text goes through here; what
 * is visible of a .docx is decided by `scan/`. It must not know XML.
 *
 * The same words: any kind of space or line break is one space; soft hyphens, zero-width characters, variation selectors
 * and direction marks do not count (embeddings, overrides and isolates do: they can put letters backwards); a non-breaking hyphen is a hyphen; Unicode is composed (NFC); edges of a paragraph and
 * empty paragraphs do not count. Programs change these without anybody asking, and none of them changes a word.
 *
 * Other words: case, accents, punctuation, ’ against ', « against ". An agent reads and approves exact characters.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { composed } from '../act/composed';
import type { Digest } from '../review/ledger';

/** What Word's own text uses for things that are not characters: U+001F optional hyphen, U+FFFC a picture. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- Word’s text holds them
  /(?![\u202a-\u202e\u2066-\u2069])[\p{Default_Ignorable_Code_Point}\u0000-\u0006\u0008\u000e-\u001d\u001f\u007f\ufffc]/gu;
/** U+001E is Word's non-breaking hyphen; U+2010 and U+2011 are Unicode's. */
// oxlint-disable-next-line no-control-regex -- Word’s text holds them
const HYPHENS = /[\u001e\u2010\u2011]/g;
/** Line breaks inside a paragraph are spaces (U+000B is Word's). */
const SPACES = /[\s\u0085]+/gu;
/** Ends of paragraph; U+0007 is Word's end of cell. */
// oxlint-disable-next-line no-control-regex -- Word’s text holds them
const PARAGRAPH_ENDS = /\r\n|[\r\n\u0007\u2029]/g;

/** Words of one paragraph; a line end inside it counts as a space. */
export function normaliseParagraph(text: string): string {
  return composed(text.replace(INVISIBLE, '').replace(HYPHENS, '-')).replace(SPACES, ' ').trim();
}

/** Words of any number of paragraphs, joined by "\n"; empty ones are left out. Applying it twice changes nothing. */
export function normaliseWords(text: string): string {
  return text
    .split(PARAGRAPH_ENDS)
    .map(normaliseParagraph)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

/** Lower-case hexadecimal SHA-256 of the normalised words, in UTF-8. */
export function digestWords(text: string): Digest {
  return sha256Hex(normaliseWords(text));
}

/** Digest of a passage as a whole: of its paragraphs joined by "\n". */
export function digestPassage(paragraphs: readonly string[]): Digest {
  return digestWords(paragraphs.join('\n'));
}

/** Of the text as it is. Lone surrogates, which UTF-8 cannot hold, all count as U+FFFD. */
export function sha256Hex(text: string): Digest {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
