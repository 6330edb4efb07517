/**
 * Cuts a text into atoms (words, runs of figures, signs, tabs, ends of lines) and says of each how it is written and where it stands, as numbers that
 * traits are made of. It must not keep a word: a number cannot be read back.
 */
import type { Scene, Sense } from '../people/scene';
import { matchesOf } from '../text/matches';
import { hashOf } from './hash';

export interface Atom {
  readonly start: number;
  readonly end: number;
  /** Of the word without case or accents; figures are told by their number, save days, months and years. */
  readonly word: number;
  readonly shape: number;
  /** What the lexicons say of it, a bit each; 0 for what is no word. */
  readonly sense: number;
  /** Endings and beginning, for words. */
  readonly affixes: readonly number[];
  /** Something stands between the atom before and this one. */
  readonly apart: boolean;
  readonly line: number;
}

export interface AtomLine {
  /** Indices of its first atom and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** How its words are written: in capitals, without any, both. */
  readonly letters: number;
}

export interface Atoms {
  readonly atoms: readonly Atom[];
  readonly lines: readonly AtomLine[];
}

/** What stands between words, where there is no letter: figures, signs, tabs, ends of lines. */
const BETWEEN = /\d+|[^\s\d]|[\n\t]/gu;
/** "1987", "2024": of a birth or of a file. */
const YEAR = /^(?:19|20)\d\d$/u;
// How a word is written; an end of line comes after the words.
const LOWER = 0;
const LETTER = 1;
const CAPITALS = 2;
const INITIAL = 3;
const CAPITALISED = 4;
const MIXED = 5;
const END = 6;
/** Figures and signs come after the shapes of words. */
const FIGURES = 16;
const SIGNS = 64;
const MOST_FIGURES = 12;
/** Beginning or end of the text, before the first atom and after the last. */
export const NOWHERE = 7;

export function cutAtoms({ view, tokens, senses, phrases }: Scene): Atoms {
  const { text } = view;
  const atoms: Atom[] = [];
  let line = 0;
  let end = 0;
  const push = (start: number, to: number, { word, shape, affixes }: Written, sense: number): void => {
    atoms.push({ start, end: to, word, shape, sense, affixes, apart: start > end, line });
    end = to;
  };
  const between = (from: number, to: number): void => {
    if (to - from < 2 && text[from] === ' ') return;
    for (const match of matchesOf(text.slice(from, to), BETWEEN)) {
      const [written] = match;
      const start = from + match.index;
      push(start, start + written.length, ofSign(written), 0);
      if (written === '\n') line += 1;
    }
  };
  let at = 0;
  for (const token of tokens) {
    if (token.start > at) between(at, token.start);
    const { index } = token;
    push(
      token.start,
      token.end,
      ofWord(token.text, token.folded),
      bitsOf(senses[index], phrases[index]?.kind),
    );
    at = token.end;
  }
  between(at, text.length);
  return { atoms, lines: linesOf(atoms) };
}

type Written = Pick<Atom, 'word' | 'shape' | 'affixes'>;

/** Words recur: only what was computed is kept, so the answer never changes. */
const MEMORY = new Map<string, Written>();
const MEMORY_SIZE = 20_000;

function ofWord(written: string, folded: string): Written {
  const known = MEMORY.get(written);
  if (known !== undefined) return known;
  if (MEMORY.size > MEMORY_SIZE) MEMORY.clear();
  const made = {
    word: hashOf(folded),
    shape: shapeOf(written),
    affixes: [folded.slice(-2), folded.slice(-3), folded.slice(-4), folded.slice(0, 3)].map(hashOf),
  };
  MEMORY.set(written, made);
  return made;
}

function shapeOf(written: string): number {
  const lower = written.toLowerCase();
  if (written === lower) return written.length === 1 ? LETTER : LOWER;
  if (written === written.toUpperCase()) return written.length === 1 ? INITIAL : CAPITALS;
  return written.slice(1) === lower.slice(1) ? CAPITALISED : MIXED;
}

const NO_AFFIX: readonly number[] = [];

function ofSign(written: string): Written {
  if (/\d/u.test(written)) return ofFigures(written);
  const known = MEMORY.get(written);
  if (known !== undefined) return known;
  const made = { word: hashOf(written), shape: signShape(written), affixes: NO_AFFIX };
  MEMORY.set(written, made);
  return made;
}

const signShape = (written: string): number => (written === '\n' ? END : SIGNS + (hashOf(written) & 0xffff));

function ofFigures(written: string): Written {
  const told = YEAR.test(written) ? written.slice(0, 3) : written.length < 3 ? written : `#${written.length}`;
  return { word: hashOf(told), shape: FIGURES + Math.min(written.length, MOST_FIGURES), affixes: NO_AFFIX };
}

const KINDS = ['town', 'village', 'brand', 'historic'];

/** What the lexicons say of a word, in the order of the bits. */
const BITS = [
  'word',
  'first',
  'surname',
  'institution',
  'functional',
  'particle',
  'acronym',
  'civility',
  'role',
  'verb',
] as const satisfies readonly (keyof Sense)[];

function bitsOf(sense: Sense | undefined, phrase: string | undefined): number {
  let bits = 1;
  if (sense === undefined) return bits;
  for (let i = 0; i < BITS.length; i += 1) {
    const bit = BITS[i];
    if (bit !== undefined && sense[bit]) bits |= 2 << i;
  }
  return phrase === undefined ? bits : bits | ((1 + KINDS.indexOf(phrase)) << (BITS.length + 1));
}

function linesOf(atoms: readonly Atom[]): readonly AtomLine[] {
  const lines: AtomLine[] = [];
  let from = 0;
  for (let at = 0; at <= atoms.length; at += 1) {
    const atom = atoms[at];
    if (atom !== undefined && atom.shape !== END) continue;
    lines.push({ from, to: at, letters: lettersOf(atoms, from, at) });
    from = at + 1;
  }
  return lines;
}

function lettersOf(atoms: readonly Atom[], from: number, to: number): number {
  let [words, capitals, small] = [0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const shape = atoms[at]?.shape ?? END;
    if (shape >= END) continue;
    words += 1;
    if (shape === CAPITALS) capitals += 1;
    else if (shape <= LETTER) small += 1;
  }
  if (words === 0) return 0;
  if (capitals > 0.7 * words) return 1;
  return small === words ? 2 : 3;
}

/** Whether nothing goes on over an atom: an end of line, a tab. */
export const parts = ({ shape, word }: Atom): boolean => shape === END || word === TAB;
/** Whether an atom is a word. */
export const isWord = ({ shape }: Atom): boolean => shape < END;
const TAB = hashOf('\t');
/** Signs that part cells. */
export const CELL_SIGNS: ReadonlySet<number> = new Set([hashOf('|'), hashOf(';'), TAB]);
export const COLON = hashOf(':');
