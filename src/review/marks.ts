/**
 * How the marks of one passage stand in a scan: whole, sound, in order. Shared by the gate and by decisions, so that what
 * may be approved and what may be finalised can never drift apart. It judges no decision.
 */
import type { Digest, PassageId } from './ledger';
import type { Scan, ScannedMark, Story } from './scan';

/** Why a passage cannot be reviewed where it stands: the story it is in, or what became of its marks. */
export type MisplacedCause = Exclude<Story, 'body'> | 'order' | 'hidden' | 'nested';

/** What makes marks unfit to carry a decision. */
export type UnsoundMarks =
  | { readonly code: 'duplicated' | 'mark-lost' }
  | { readonly code: 'misplaced'; readonly cause: MisplacedCause };

export interface StandingPassage {
  /** In document order. */
  readonly marks: readonly ScannedMark[];
  readonly digests: readonly Digest[];
  readonly words: readonly string[];
  /** Absent when the marks are sound. */
  readonly unsound?: UnsoundMarks;
}

/** All marks of a passage in the scan; `marks` is empty when none stands. */
export function standingPassage(scan: Scan, id: PassageId): StandingPassage {
  const marks = scan.marks.filter((mark) => mark.passage === id);
  const unsound = findUnsound(marks);
  return {
    marks,
    digests: marks.map((mark) => mark.digest),
    words: marks.map((mark) => mark.text),
    ...(unsound === undefined ? {} : { unsound }),
  };
}

function findUnsound(marks: readonly ScannedMark[]): UnsoundMarks | undefined {
  const seen = new Set<number>();
  let previous = -1;
  let outOfOrder = false;
  for (const mark of marks) {
    if (seen.has(mark.index)) return { code: 'duplicated' };
    seen.add(mark.index);
    if (mark.index < previous) outOfOrder = true;
    previous = mark.index;
  }
  const cause = misplacement(marks) ?? (outOfOrder ? 'order' : undefined);
  if (cause !== undefined) return { code: 'misplaced', cause };
  if (marks.some((mark) => mark.recovered)) return { code: 'mark-lost' };
  return undefined;
}

/** The first cause that a mark has by itself: one is enough, and mending it shows the next. */
function misplacement(marks: readonly ScannedMark[]): MisplacedCause | undefined {
  for (const { story, nested, hidden } of marks) {
    if (story !== 'body') return story;
    if (nested) return 'nested';
    if (hidden) return 'hidden';
  }
  return undefined;
}

/** Same digests, in the same order. */
export function sameDigests(a: readonly Digest[], b: readonly Digest[]): boolean {
  return a.length === b.length && a.every((digest, i) => digest === b[i]);
}

/** `part` is what remains of `whole` after some entries were taken away. */
export function isRemainder(part: readonly Digest[], whole: readonly Digest[]): boolean {
  if (part.length >= whole.length) return false;
  let at = 0;
  for (const digest of whole) if (part[at] === digest) at += 1;
  return at === part.length;
}
