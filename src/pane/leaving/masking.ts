/**
 * What the agent decides of words in "ce qui part", and how a text that leaves is cut into the pieces to show. Pure.
 */
import type { LeavingPassage, LeavingSpan, Masking } from '../../server/client';

export type Leaves = Extract<LeavingPassage, { readonly status: 'leaves' }>;

const without = <T extends { readonly text: string }>(list: readonly T[], text: string): readonly T[] =>
  list.filter((one) => one.text !== text);

const made = (
  mask: readonly string[],
  unmask: readonly { readonly text: string; readonly reason: string }[],
): Masking => ({
  ...(mask.length === 0 ? {} : { mask }),
  ...(unmask.length === 0 ? {} : { unmask }),
});

/** The word is masked wherever it stands; what was decided of it before is forgotten. */
export function maskMore({ mask = [], unmask = [] }: Masking, word: string): Masking {
  const text = word.trim();
  if (text === '') return made(mask, unmask);
  return made([...mask.filter((other) => other !== text), text], without(unmask, text));
}

/** The word leaves in clear, for a reason that is recorded. */
export function leaveInClear({ mask = [], unmask = [] }: Masking, text: string, reason: string): Masking {
  return made(
    mask.filter((other) => other !== text),
    [...without(unmask, text), { text, reason: reason.trim() }],
  );
}

/** The engine alone decides of the word again. */
export const forget = ({ mask = [], unmask = [] }: Masking, text: string): Masking =>
  made(
    mask.filter((other) => other !== text),
    without(unmask, text),
  );

export interface Piece {
  readonly text: string;
  readonly span?: LeavingSpan;
  readonly kind?: 'masked' | 'doubtful' | 'indirect';
}

/** A message cut at its spans, in order; of two that overlap the first kept is the masked one, then the doubtful one. */
export function piecesOf({ messages, masked, doubtful, indirect }: Leaves, message: number): Piece[] {
  const content = messages[message]?.content ?? '';
  const kept: (Required<Piece> & { readonly span: LeavingSpan })[] = [];
  for (const [kind, spans] of [
    ['masked', masked],
    ['doubtful', doubtful],
    ['indirect', indirect],
  ] as const)
    for (const span of spans) {
      if (span.message !== message || span.end <= span.start) continue;
      if (kept.some(({ span: other }) => span.start < other.end && other.start < span.end)) continue;
      kept.push({ kind, span, text: content.slice(span.start, span.end) });
    }
  kept.sort((a, b) => a.span.start - b.span.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of kept) {
    if (piece.span.start > at) pieces.push({ text: content.slice(at, piece.span.start) });
    pieces.push(piece);
    at = piece.span.end;
  }
  if (at < content.length) pieces.push({ text: content.slice(at) });
  return pieces;
}

/** Spans of several passages, each word once, in order. */
export function distinct(spans: readonly LeavingSpan[]): readonly LeavingSpan[] {
  const seen = new Set<string>();
  return spans.filter(({ text, type }) => {
    const key = `${type} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}
