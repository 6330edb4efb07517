/**
 * The inside of a token as models rewrite it: four letters, something between, a number, perhaps a form. Whatever is not
 * plainly that is not one: "personne 1", "Perse 1", "perspective 2" and PERS-11 for PERS-1 must never pass.
 */
import { FAMILIES, type Family } from '../pseudonyms/families';
import { tokenId, type Form, type TokenId } from '../pseudonyms/token';
import type { AtomReader } from './atoms';

export interface Core {
  readonly id: TokenId;
  readonly start: number;
  readonly end: number;
  /** It may stand without brackets: it is not written as a word of the sentence could be. */
  readonly bare: boolean;
}

const BY_FIRST = new Map<string, readonly Family[]>();
for (const family of FAMILIES) {
  const first = family[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), family]);
}
/**
 * Where the letters of a token may begin, as a pattern: a first letter that starts no word's middle, before a second letter that
 * some family has, or what may stand for one. Most letters of a text are passed over by it.
 */
export const FIRST_LETTERS = `(?<![\\p{L}\\p{N}])(?:${[...BY_FIRST]
  .map(([first, families]) => {
    const second = families.map((family) => either(family[1] ?? '')).join('');
    return `[${either(first)}](?=[${second}\\u0080-\\u{10FFFF}\\\\&%]|$)`;
  })
  .join('|')})`;

function either(letter: string): string {
  return letter + letter.toLowerCase();
}

const SPACE = /^\s$/u;
const DASH = /^[-\u2010-\u2015\u2212\u2043\u02D7\u30FC\uFE58~_]$/u;
const MARK = /^[.:/#=·•|°№+]$/u;
const ALPHANUMERIC = /^[\p{L}\p{N}\p{M}]$/u;
const DIGIT = /^[0-9]$/;
const FORM_TAIL = /^([npmi])?(?:v([1-9]\d?))?s?$/;
const ORDINAL_TAIL = /^(?:ers?|ères?|eres?|res?|es|e|èmes?|emes?|nde?s?|st|nd|rd|th|°|o)$/;
/** "n° 1", "no 1", "num. 1", "numéro 1" between the letters and the number. */
const NUMBER_WORDS = ['numéro', 'numero', 'num', 'no', 'n°', 'nº', 'n'];

const MOST_BETWEEN = 6;
const MOST_ZEROS = 4;
const MOST_DIGITS = 6;
const LONGEST_TAIL = 8;

/** The core that begins exactly here. @param bracketed a bracket was opened before it: more can be believed. */
export function readCore(reader: AtomReader, offset: number, bracketed: boolean): Core | undefined {
  const letters = readFamily(reader, offset);
  if (letters === undefined) return undefined;
  const joint = readJoint(reader, letters.end, bracketed);
  if (joint === undefined) return undefined;
  const number = readNumber(reader, joint.end);
  if (number === undefined) return undefined;
  const tail = readTail(reader, number.end, bracketed);
  if (tail === undefined) return undefined;
  // "pers" is a French adjective and a usual abbreviation (4 pers.): in prose only PERS, or a dash, makes it a token.
  const bare = joint.dash || (letters.upper && !joint.broken) || (letters.family !== 'PERS' && !joint.broken);
  return {
    id: tokenId({ family: letters.family, number: number.value, form: tail.form, variant: tail.variant }),
    start: offset,
    end: tail.end,
    bare: bare && !(letters.family === 'PERS' && joint.dotted),
  };
}

function readFamily(reader: AtomReader, offset: number) {
  let word = '';
  let end = offset;
  let upper = true;
  for (let i = 0; i < 4; i += 1) {
    const atom = reader.read(end);
    const letter = atom.c.toUpperCase();
    if (letter !== atom.c) upper = false;
    word += letter;
    const known = BY_FIRST.get(word[0] ?? '');
    if (known?.some((family) => family.startsWith(word)) !== true) return undefined;
    end = atom.end;
  }
  return { family: word as Family, end, upper };
}

function readJoint(reader: AtomReader, offset: number, bracketed: boolean) {
  let end = offset;
  let dash = false;
  let dotted = false;
  let broken = false;
  let lines = 0;
  for (let i = 0; i <= MOST_BETWEEN; i += 1) {
    const atom = reader.read(end);
    if (DIGIT.test(atom.c)) return { end, dash, dotted, broken: broken && !dash };
    if (i === MOST_BETWEEN) return undefined;
    if (DASH.test(atom.c)) dash = true;
    else if (MARK.test(atom.c)) dotted ||= atom.c === '.';
    else if (SPACE.test(atom.c)) {
      if (atom.c === '\n' || atom.c === '\r') {
        broken = true;
        lines += atom.c === '\n' ? 1 : 0;
        if (lines > 1) return undefined;
      }
    } else {
      const word = i > 0 || bracketed ? readNumberWord(reader, end) : undefined;
      if (word === undefined) return undefined;
      end = word;
      continue;
    }
    end = atom.end;
  }
  return undefined;
}

/** The end of "n°", "no", "num"…, when one stands here and a number can follow. */
function readNumberWord(reader: AtomReader, offset: number): number | undefined {
  let letters = '';
  let end = offset;
  for (let i = 0; i < 7; i += 1) {
    const atom = reader.read(end);
    if (!ALPHANUMERIC.test(atom.c) && atom.c !== '°') break;
    if (DIGIT.test(atom.c)) break;
    letters += atom.c.toLowerCase();
    end = atom.end;
  }
  return NUMBER_WORDS.includes(letters) ? end : undefined;
}

function readNumber(reader: AtomReader, offset: number) {
  let digits = '';
  let end = offset;
  let zeros = 0;
  for (;;) {
    const atom = reader.read(end);
    if (!DIGIT.test(atom.c)) break;
    if (digits === '' && atom.c === '0' && zeros < MOST_ZEROS) zeros += 1;
    else digits += atom.c;
    end = atom.end;
    if (digits.length > MOST_DIGITS) return undefined;
  }
  if (digits === '' && zeros === 0) return undefined;
  return { value: Number(digits), end };
}

interface Tail {
  readonly form: Form;
  readonly variant: number;
  readonly end: number;
}

function readTail(reader: AtomReader, offset: number, bracketed: boolean): Tail | undefined {
  const run = readRun(reader, offset);
  if (run === undefined) return undefined;
  const next = reader.read(run.end);
  if (/^[.,]$/.test(next.c) && DIGIT.test(reader.read(next.end).c)) return undefined;
  if (run.text === '') return readApartForm(reader, offset, bracketed) ?? noForm(reader, offset);
  const form = FORM_TAIL.exec(run.text);
  if (form !== null) {
    // "PERS-1n’a": the letter is the sentence's, and no reading is safe.
    if (form[1] !== undefined && /^['’]$/.test(next.c)) return undefined;
    return { form: (form[1] ?? '') as Form, variant: Number(form[2] ?? 1), end: run.end };
  }
  return ORDINAL_TAIL.test(run.text) ? { form: '', variant: 1, end: run.end } : undefined;
}

/** Letters and figures glued to the number; undefined when there are too many to be ours. */
function readRun(reader: AtomReader, offset: number) {
  let text = '';
  let end = offset;
  for (let i = 0; i <= LONGEST_TAIL; i += 1) {
    const atom = reader.read(end);
    if (!ALPHANUMERIC.test(atom.c) && atom.c !== '°') return { text, end };
    text += atom.c.toLowerCase();
    end = atom.end;
  }
  return undefined;
}

/** PERS-1-2 and PERS-1-n are not PERS-1: the first is nothing that we know, the second was read before. */
function noForm(reader: AtomReader, offset: number): Tail | undefined {
  const dash = reader.read(offset);
  if (DASH.test(dash.c) && DIGIT.test(reader.read(dash.end).c)) return undefined;
  return { form: '', variant: 1, end: offset };
}

/** "PERS-1-n", and inside brackets "PERS-1 n" and "PERS-1 (n)". */
function readApartForm(reader: AtomReader, offset: number, bracketed: boolean): Tail | undefined {
  const joint = reader.read(offset);
  const dash = DASH.test(joint.c);
  if (!dash && !(bracketed && /^[\s.:/,(]$/u.test(joint.c))) return undefined;
  let start = joint.end;
  if (!dash) {
    const second = reader.read(start);
    if (/^[\s(]$/u.test(second.c)) start = second.end;
  }
  const run = readRun(reader, start);
  if (run === undefined || run.text === '') return undefined;
  const form = FORM_TAIL.exec(run.text);
  if (form?.[1] === undefined) return undefined;
  let after = reader.read(run.end);
  if (/^['’]$/.test(after.c)) return undefined;
  let end = run.end;
  if (!dash) {
    if (after.c === ')') {
      end = after.end;
      after = reader.read(end);
    }
    // Only just before the bracket that closes: elsewhere a lone letter is the sentence's.
    if (!/^[\])}>»\u3011\u3015\u27E7]$/u.test(after.c)) return undefined;
  }
  return { form: form[1] as Form, variant: Number(form[2] ?? 1), end };
}
