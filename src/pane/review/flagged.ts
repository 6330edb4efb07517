/**
 * Where the points to check stand in a passage's words, and these words cut there. Pure. A point whose words are no longer there stands
 * nowhere; one that is about the whole passage stands nowhere either.
 */
import type { FlagView } from '../../server/client';
import { fold, isWhole, type Piece } from './highlight';

/** Words on which one point or several stand. */
export interface Stretch {
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Ranks among the flags, in order. */
  readonly points: readonly number[];
}

type Placed = Pick<FlagView, 'paragraph' | 'start' | 'end' | 'text' | 'state'>;

/** "A", "B"…: facts have numbers, points have letters. */
export const letterOf = (rank: number): string =>
  String.fromCharCode(65 + (rank % 26)).repeat(1 + Math.floor(rank / 26));

/** By paragraph, in order; stretches that overlap are one. @param words as they stand now */
export function flaggedIn(
  words: readonly string[],
  flags: readonly Placed[],
): readonly (readonly Stretch[])[] {
  const folded = words.map(fold);
  const places = flags.flatMap((flag, rank) => {
    const place = placeOf(flag, folded);
    return place === undefined ? [] : [{ ...place, rank }];
  });
  return words.map((_, paragraph) => {
    const stretches: Stretch[] = [];
    const here = places.filter((place) => place.paragraph === paragraph);
    for (const { start, end, rank } of here.sort((a, b) => a.start - b.start || a.rank - b.rank)) {
      const last = stretches.at(-1);
      if (last !== undefined && start < last.end)
        stretches[stretches.length - 1] = {
          start: last.start,
          end: Math.max(end, last.end),
          points: [...last.points, rank].sort((a, b) => a - b),
        };
      else stretches.push({ start, end, points: [rank] });
    }
    return stretches;
  });
}

function placeOf(
  { paragraph, start, end, text, state }: Placed,
  words: readonly string[],
): { readonly paragraph: number; readonly start: number; readonly end: number } | undefined {
  const sought = fold(text);
  // What was corrected is said no more: where the same words stand, they say something else.
  if (sought.trim() === '' || state === 'corrected') return undefined;
  if (words[paragraph]?.slice(start, end) === sought) return { paragraph, start, end };
  // The text changed before it, or around it: its own paragraph first.
  const others = [...words.keys()].filter((at) => at !== paragraph);
  for (const at of [paragraph, ...others]) {
    const found = indexOfWhole(words[at] ?? '', sought);
    if (found !== undefined) return { paragraph: at, start: found, end: found + sought.length };
  }
  return undefined;
}

function indexOfWhole(hay: string, needle: string): number | undefined {
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length))
    if (isWhole(hay, at, at + needle.length)) return at;
  return undefined;
}

/** A piece of text, from one source or none, and whether its source's words end with it. */
export interface CutPiece extends Piece {
  readonly ends: boolean;
}
export interface Run {
  readonly pieces: readonly CutPiece[];
  /** Present where points stand. */
  readonly points?: readonly number[];
}

/** The pieces of a paragraph, cut where stretches begin and end. */
export function runsOf(pieces: readonly Piece[], stretches: readonly Stretch[]): readonly Run[] {
  const runs: { pieces: CutPiece[]; stretch: Stretch | undefined }[] = [];
  let at = 0;
  for (const { text, ...piece } of pieces) {
    const end = at + text.length;
    for (let from = at; from < end;) {
      const stretch = stretches.find((one) => one.start <= from && from < one.end);
      const next = stretch?.end ?? stretches.find((one) => one.start > from)?.start ?? end;
      const to = Math.min(end, next);
      const cut = { ...piece, text: text.slice(from - at, to - at), ends: to === end };
      const last = runs.at(-1);
      if (last !== undefined && last.stretch === stretch) last.pieces.push(cut);
      else runs.push({ pieces: [cut], stretch });
      from = to;
    }
    at = end;
  }
  return runs.map(({ pieces: cut, stretch }) => ({
    pieces: cut,
    ...(stretch === undefined ? {} : { points: stretch.points }),
  }));
}
