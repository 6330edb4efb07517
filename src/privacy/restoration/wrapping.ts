/**
 * What a model puts around a token: other brackets, doubled or lost ones, code ticks, a link's address, a plural. Says how far
 * the token reaches, and never takes a sign that belongs to the sentence: brackets around a whole token, bold, quotes.
 */
import type { TokenId } from '../pseudonyms/token';
import type { AtomReader } from './atoms';
import { FIRST_LETTERS, readCore, type Core } from './core';

export interface TokenMatch {
  readonly id: TokenId;
  readonly start: number;
  readonly end: number;
  /** Signs that stand where the brackets were and may be the sentence's own: "()"; with where they leave the token. */
  readonly pair?: { readonly signs: string; readonly start: number; readonly end: number };
}

type Bracket = 'square' | 'round' | 'curly' | 'angle' | 'guillemets' | 'double' | 'single';

const OPENERS = new Map<string, Bracket>();
const CLOSERS = new Map<string, Bracket>();
const brackets: readonly (readonly [Bracket, string, string])[] = [
  ['square', '[\u3010\u3014\u27E6\u2997\u300C\u300E', ']\u3011\u3015\u27E7\u2998\u300D\u300F'],
  ['round', '(\u2768', ')\u2769'],
  ['curly', '{', '}'],
  ['angle', '<\u2039\u3008\u27E8\u2329', '>\u203A\u3009\u27E9\u232A'],
  ['guillemets', '«\u300A', '»\u300B'],
  ['double', '"“„', '"”“'],
  ['single', "'‘’", "'’"],
];
for (const [kind, open, close] of brackets) {
  for (const sign of open) OPENERS.set(sign, kind);
  for (const sign of close) CLOSERS.set(sign, kind);
}
/** Pairs that a sentence uses too: kept when the source had them around that token. */
const SENTENCE_PAIRS: Readonly<Partial<Record<Bracket, string>>> = {
  round: '()',
  curly: '{}',
  angle: '<>',
  guillemets: '«»',
  double: '""',
  single: "''",
};

const SPACE = /^\s$/u;
const EMPHASIS = /^[*_~]$/;
const WORD = /^[\p{L}\p{N}\p{M}@]$/u;
const MOST_BRACKETS = 3;
const MOST_SPACES = 2;
const MOST_EMPHASIS = 3;

const escaped = (sign: string): string => (/[[\](){}]/.test(sign) ? `\\${sign}` : sign);

/** Where a token, or what is around it, may begin: never at an invisible character, nor at an accented letter. Global. */
export const STARTERS = new RegExp(
  `(?!\\p{Default_Ignorable_Code_Point})(?:${FIRST_LETTERS}|[&%\\\\\`@#$${[...OPENERS.keys()].map(escaped).join('')}\\u0250-\\u{10FFFF}])`,
  'gu',
);

interface Opened {
  readonly kind: Bracket;
  readonly start: number;
}

/**
 * The token that begins exactly at this offset. `reader.touchedEnd` says whether more text could change the answer.
 * @param before the text just before, one character at least when there is one.
 */
export function matchToken(reader: AtomReader, offset: number, before: string): TokenMatch | undefined {
  const ticks = countTicks(reader, offset);
  // After a word it is an address of mail.
  const sigil = ticks.count > 0 || endsInWord(before) ? undefined : readSigil(reader, offset);
  const opened = readOpeners(
    reader,
    sigil?.end ?? ticks.end,
    ticks.count > 0 || sigil !== undefined ? '' : before,
  );
  const core = readCore(reader, opened.end, opened.list.length > 0);
  if (core === undefined) return undefined;
  const inner = closeInnermost(
    reader,
    core,
    opened.list,
    ticks.count > 0 ? '`' : sigil === undefined ? before : '',
  );
  if (inner === undefined) return undefined;
  let { start, end } = inner.match;
  if (inner.open !== undefined) {
    for (const outer of opened.list.slice(0, -1).reverse()) {
      if (outer.kind !== inner.open) break;
      const close = closerAt(reader, end, 1);
      if (close?.kind !== outer.kind) break;
      start = outer.start;
      end = close.end;
    }
  }
  if (inner.square) end = afterLink(reader, end, core.id);
  const unticked = ticks.count > 0 && start === ticks.end ? countTicks(reader, end) : undefined;
  if (unticked !== undefined && unticked.count >= ticks.count) {
    start = offset;
    end = unticked.end;
  }
  if (sigil !== undefined && start === sigil.end && takesSigil(sigil.sign, inner.open)) start = offset;
  if (inner.open !== undefined || inner.square) end = afterPlural(reader, end);
  // Something at this offset is the sentence's own: the token, if any, begins further on.
  if (start !== offset) return undefined;
  const { pair } = inner.match;
  return { id: core.id, start, end, ...(pair === undefined ? {} : { pair }) };
}

function countTicks(reader: AtomReader, offset: number) {
  let [count, end] = [0, offset];
  while (count < 3) {
    const atom = reader.read(end);
    if (atom.c !== '`') break;
    count += 1;
    end = atom.end;
  }
  return { count, end };
}

/** `@PERS-1`, `#PERS-1`, `${PERS-1}`: signs by which programs mark a name. */
function readSigil(reader: AtomReader, offset: number) {
  const atom = reader.read(offset);
  return /^[@#$]$/.test(atom.c) ? { sign: atom.c, end: atom.end } : undefined;
}

const takesSigil = (sign: string, open: Bracket | undefined): boolean =>
  sign === '$' ? open === 'curly' || open === undefined : open === undefined;

function readOpeners(reader: AtomReader, offset: number, before: string) {
  const list: Opened[] = [];
  let end = offset;
  while (list.length < MOST_BRACKETS) {
    const atom = reader.read(end);
    const kind = OPENERS.get(atom.c);
    // After a letter it is an apostrophe: l’[PERS-1].
    if (kind === undefined || (kind === 'single' && list.length === 0 && endsInWord(before))) break;
    list.push({ kind, start: atom.start });
    end = skip(reader, atom.end, SPACE, MOST_SPACES);
    if (kind === 'angle') {
      const slash = reader.read(end);
      if (slash.c === '/') end = slash.end;
    }
  }
  if (list.length > 0) {
    end = skip(reader, end, EMPHASIS, MOST_EMPHASIS);
    const sigil = reader.read(end);
    if (sigil.c === '@' || sigil.c === '#') end = sigil.end;
  }
  return { list, end };
}

interface Inner {
  readonly match: {
    readonly start: number;
    readonly end: number;
    readonly pair?: NonNullable<TokenMatch['pair']>;
  };
  /** The pair that was taken with the core. */
  readonly open?: Bracket;
  /** A square bracket closed it. */
  readonly square: boolean;
}

function closeInnermost(
  reader: AtomReader,
  core: Core,
  opened: readonly Opened[],
  before: string,
): Inner | undefined {
  const open = opened.at(-1);
  const close = closerAt(reader, skip(reader, core.end, EMPHASIS, MOST_EMPHASIS), MOST_SPACES);
  if (open?.kind === 'square') {
    // A round bracket or a quote may close the sentence's own; nothing else than a token closes with these.
    const odd = close?.kind === 'curly' || close?.kind === 'angle';
    if (close?.kind === 'square' || odd)
      return { match: { start: open.start, end: close.end }, open: 'square', square: true };
    return { match: { start: open.start, end: core.end }, square: false };
  }
  if (open !== undefined && close?.kind === open.kind) {
    if (!core.bare && open.kind !== 'curly' && open.kind !== 'angle') return undefined;
    const signs = SENTENCE_PAIRS[open.kind] ?? '';
    return {
      match: { start: open.start, end: close.end, pair: { signs, start: core.start, end: core.end } },
      open: open.kind,
      square: false,
    };
  }
  // No bracket of its own before it: what stands before must not be a word that goes on.
  if (opened.length > 0) return undefined;
  if (before !== '`' && endsInWord(before)) return undefined;
  const lone = closerAt(reader, core.end, 0);
  if (lone?.kind === 'square') return { match: { start: core.start, end: lone.end }, square: true };
  return core.bare ? { match: { start: core.start, end: core.end }, square: false } : undefined;
}

function closerAt(reader: AtomReader, offset: number, spaces: number) {
  let atom = reader.read(skip(reader, offset, SPACE, spaces));
  if (atom.c === '/') {
    const next = reader.read(atom.end);
    if (CLOSERS.get(next.c) === 'angle') atom = next;
  }
  const kind = CLOSERS.get(atom.c);
  return kind === undefined ? undefined : { kind, end: atom.end };
}

function skip(reader: AtomReader, offset: number, what: RegExp, most: number): number {
  let end = offset;
  for (let i = 0; i < most; i += 1) {
    const atom = reader.read(end);
    if (!what.test(atom.c)) break;
    end = atom.end;
  }
  return end;
}

const LONGEST_LINK = 90;
const ADDRESS = /^\((?:(?:https?:\/\/|mailto:|www\.|#)[^\s()]*|url|lien|link)?\)$/i;

/** `[PERS-1](#)`: the address that a model gives to what it takes for a link. */
function afterLink(reader: AtomReader, offset: number, id: TokenId): number {
  const { text } = reader;
  if (offset >= text.length) reader.touchedEnd = true;
  if (text[offset] !== '(') return offset;
  const close = text.indexOf(')', offset);
  const end = close + 1;
  if (close < 0 || end - offset > LONGEST_LINK) {
    if (close < 0 && text.length - offset <= LONGEST_LINK) reader.touchedEnd = true;
    return offset;
  }
  const address = text.slice(offset, end);
  return ADDRESS.test(address) || address === `(${id})` ? end : offset;
}

/** `[PERS-1]s`, `[PERS-1](s)`: names take no plural. */
function afterPlural(reader: AtomReader, offset: number): number {
  const first = reader.read(offset);
  if (first.c === '(') {
    const s = reader.read(first.end);
    const close = reader.read(s.end);
    return s.c === 's' && close.c === ')' ? close.end : offset;
  }
  if (first.c !== 's' && first.c !== 'S') return offset;
  return WORD.test(reader.read(first.end).c) ? offset : first.end;
}

function endsInWord(before: string): boolean {
  const last = Array.from(before.slice(-2)).at(-1);
  return last !== undefined && WORD.test(last);
}
