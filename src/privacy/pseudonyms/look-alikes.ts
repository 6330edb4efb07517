/**
 * What in a source text would be taken for something of ours: a token, a placeholder of a fact, the document's tag. Such signs
 * are hidden behind tokens of their own, and come back exactly. It decides on the text as it would be sent.
 */
import { halfToken } from '../restoration/half-token';
import { scanTokens } from '../restoration/scan';
import { FAMILIES } from './families';
import { written, type TokenId } from './token';

/** A piece of a masked text: source text as it is, or a token of ours. */
export interface MaskedPiece {
  readonly text: string;
  readonly token?: TokenId;
}

/** A stretch of the joined pieces that must not stand there. */
interface Foreign {
  readonly start: number;
  readonly end: number;
}

const BROKEN_TOKEN = new RegExp(
  `\\[\\s?(?:${FAMILIES.join('|')})(?![\\p{L}\\p{N}])[^\\[\\]\\n]{0,12}\\]`,
  'giu',
);
const PLACEHOLDER = /\{\{[^{}]{0,200}\}\}/gu;

/** What of a text is known beside its words: the document's tag, and what follows it in its message. */
interface Around {
  readonly tag: string;
  readonly next: string;
}

/**
 * Hides look-alikes until restoration would find our tokens and nothing else, each exactly where it stands.
 * @param hide gives the token that stands for some signs
 */
export function hideLookAlikes(
  pieces: readonly MaskedPiece[],
  around: Around,
  hide: (signs: string) => TokenId,
): readonly MaskedPiece[] {
  return hiddenUntilNone(pieces, (current) => findForeign(current, around), hide);
}

/**
 * Hides, in a model's answer, the tokens that it made up and that somebody else has got since: left there, they would name that one.
 * @param taken "PERS-2"
 */
export function hideTaken(
  pieces: readonly MaskedPiece[],
  taken: ReadonlySet<string>,
  hide: (signs: string) => TokenId,
): readonly MaskedPiece[] {
  if (taken.size === 0) return pieces;
  const isTaken = (id: TokenId): boolean => taken.has(/^[A-Z]+-\d+/u.exec(id)?.[0] ?? id);
  return hiddenUntilNone(pieces, (current) => foreignTokens(current, isTaken), hide);
}

function hiddenUntilNone(
  pieces: readonly MaskedPiece[],
  find: (pieces: readonly MaskedPiece[]) => readonly Foreign[],
  hide: (signs: string) => TokenId,
): readonly MaskedPiece[] {
  let current = pieces;
  for (let round = 1; ; round += 1) {
    const foreign = ofTheSource(current, find(current));
    if (foreign.length === 0) return current;
    // Written so that hiding one look-alike makes the next: then nothing of it is sent in clear.
    current = hideIn(current, round < MOST_ROUNDS ? foreign : [{ start: 0, end: Infinity }], hide);
  }
}

const MOST_ROUNDS = 8;

function findForeign(pieces: readonly MaskedPiece[], { tag, next }: Around): readonly Foreign[] {
  const text = joined(pieces);
  const foreign = [...foreignTokens(pieces, () => true)];
  const folded = text.toLowerCase();
  for (let at = folded.indexOf(tag); at >= 0; at = folded.indexOf(tag, at + tag.length))
    foreign.push({ start: at, end: at + tag.length });
  for (const pattern of [PLACEHOLDER, BROKEN_TOKEN])
    for (const match of text.matchAll(pattern))
      foreign.push({ start: match.index, end: match.index + match[0].length });
  const half = halfToken(text, next);
  if (half !== undefined) foreign.push({ start: half.start, end: text.length });
  return foreign;
}

const joined = (pieces: readonly MaskedPiece[]): string => pieces.map(({ text }) => text).join('');

/** What restoration would read as one of these tokens, and no piece is. */
function foreignTokens(pieces: readonly MaskedPiece[], which: (id: TokenId) => boolean): readonly Foreign[] {
  const ours = new Map<number, TokenId>();
  let offset = 0;
  for (const piece of pieces) {
    if (piece.token !== undefined) ours.set(offset, piece.token);
    offset += piece.text.length;
  }
  const foreign: Foreign[] = [];
  offset = 0;
  for (const { raw, token } of scanTokens(joined(pieces))) {
    const end = offset + raw.length;
    if (
      token !== undefined &&
      which(token.id) &&
      !(ours.get(offset) === token.id && raw === written(token.id))
    )
      foreign.push({ start: offset, end });
    offset = end;
  }
  return foreign;
}

/** What is ours alone is not foreign: a stretch counts only when it takes some of the source. */
function ofTheSource(pieces: readonly MaskedPiece[], foreign: readonly Foreign[]): readonly Foreign[] {
  const plainBefore = countPlain(pieces);
  return foreign.filter(({ start, end }) => (plainBefore[end] ?? 0) > (plainBefore[start] ?? 0));
}

/** For each offset of the joined pieces, how many characters of the source stand before it. */
function countPlain(pieces: readonly MaskedPiece[]): readonly number[] {
  const counts = [0];
  let count = 0;
  for (const { text, token } of pieces)
    for (let i = 0; i < text.length; i += 1) counts.push(token === undefined ? (count += 1) : count);
  return counts;
}

function hideIn(
  pieces: readonly MaskedPiece[],
  foreign: readonly Foreign[],
  hide: (signs: string) => TokenId,
): MaskedPiece[] {
  const stretches = merged(foreign);
  const result: MaskedPiece[] = [];
  let offset = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    if (piece.token !== undefined) result.push(piece);
    else {
      let at = offset;
      const plain = (upTo: number) => {
        if (upTo > at) result.push({ text: piece.text.slice(at - offset, upTo - offset) });
        at = Math.max(at, upTo);
      };
      // Both lists go forward: a stretch that ends before this piece is done with.
      while ((stretches[next]?.end ?? Infinity) <= offset) next += 1;
      for (let i = next; i < stretches.length; i += 1) {
        const { start: first = 0, end: last = 0 } = stretches[i] ?? {};
        if (first >= end) break;
        const [from, to] = [Math.max(first, offset), Math.min(last, end)];
        plain(from);
        const token = hide(piece.text.slice(from - offset, to - offset));
        result.push({ text: written(token), token });
        at = to;
      }
      plain(end);
    }
    offset = end;
  }
  return result;
}

function merged(foreign: readonly Foreign[]): Foreign[] {
  const sorted = [...foreign].sort((a, b) => a.start - b.start);
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
