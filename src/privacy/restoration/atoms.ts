/**
 * Reads a text one meant character at a time: an HTML entity, a percent code, an escaped sign, a full-width letter each count
 * as the plain sign they stand for, and invisible characters do not count. It knows nothing of tokens.
 */
import { INVISIBLE } from '../fold';

export interface Atom {
  /** The plain character; empty at the end of the text. */
  readonly c: string;
  /** UTF-16 offsets of what was read, invisible characters before it included. */
  readonly start: number;
  readonly end: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  thinsp: ' ',
  ndash: '-',
  mdash: '-',
  hyphen: '-',
  dash: '-',
  minus: '-',
  lbrack: '[',
  lsqb: '[',
  rbrack: ']',
  rsqb: ']',
  lbrace: '{',
  lcub: '{',
  rbrace: '}',
  rcub: '}',
  lpar: '(',
  rpar: ')',
  lowbar: '_',
  laquo: '«',
  raquo: '»',
  grave: '`',
  ast: '*',
};
const ENTITY = /&(?:amp;)?(?:#(\d{1,6})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;
const LONGEST_ENTITY = 16;
const PERCENT = /%(?:25)?(5B|5D|7B|7D|3C|3E|28|29|20|5F|2D)/iy;
const LONGEST_PERCENT = 5;
const MOST_INVISIBLE = 6;
/** Characters whose compatibility form would say something else. */
const KEPT: Readonly<Record<string, string>> = { '\u00BA': '°', '\u2116': '№', '\u00A0': ' ', '\u202F': ' ' };
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** A text that may go on: whoever asked for what stands beyond its end is told so by `touchedEnd`. */
export class AtomReader {
  /** Something was looked for beyond the end: the answer may be another one when more text has come. */
  touchedEnd = false;

  constructor(readonly text: string) {}

  /** The atom at this offset. */
  read(offset: number): Atom {
    const { text } = this;
    let at = offset;
    for (let skipped = 0; skipped < MOST_INVISIBLE && at < text.length; skipped += 1) {
      const character = this.#character(at);
      if (!INVISIBLE.test(character)) break;
      at += character.length;
    }
    if (at >= text.length) {
      this.touchedEnd = true;
      return { c: '', start: offset, end: offset };
    }
    const character = this.#character(at);
    if (character === '&') return this.#coded(ENTITY, LONGEST_ENTITY, offset, at, entityCharacter);
    if (character === '%') {
      const decode = (match: RegExpExecArray) => String.fromCharCode(Number.parseInt(match[1] ?? '', 16));
      return this.#coded(PERCENT, LONGEST_PERCENT, offset, at, decode);
    }
    if (character === '\\') {
      const next = text[at + 1];
      if (next === undefined) this.touchedEnd = true;
      else if (ESCAPABLE.test(next)) return { c: next, start: offset, end: at + 2 };
    }
    return { c: plain(character), start: offset, end: at + character.length };
  }

  #character(at: number): string {
    const code = this.text.codePointAt(at) ?? 0;
    // The other half of a pair may be in the next chunk.
    if (code >= 0xd800 && code <= 0xdbff && at + 1 === this.text.length) this.touchedEnd = true;
    return String.fromCodePoint(code);
  }

  #coded(
    pattern: RegExp,
    longest: number,
    start: number,
    at: number,
    decode: (match: RegExpExecArray) => string | undefined,
  ): Atom {
    pattern.lastIndex = at;
    const match = pattern.exec(this.text);
    const c = match === null ? undefined : decode(match);
    if (match === null || c === undefined) {
      // "&amp;" may yet be the beginning of "&amp;lt;".
      if (at + longest > this.text.length) this.touchedEnd = true;
      return { c: this.text[at] ?? '', start, end: at + 1 };
    }
    return { c, start, end: at + match[0].length };
  }
}

function entityCharacter(match: RegExpExecArray): string | undefined {
  const [, decimal, hexadecimal, name] = match;
  if (name !== undefined) return ENTITIES[name.toLowerCase()];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? plain(String.fromCodePoint(code))
    : undefined;
}

function plain(character: string): string {
  const kept = KEPT[character];
  if (kept !== undefined) return kept;
  if (character < '\u0080') return character;
  const folded = character.normalize('NFKC');
  return Array.from(folded).length === 1 ? folded : character;
}
