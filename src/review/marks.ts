/**
 * How the marks of one passage stand in a scan: whole, sound, in order. Shared by the gate and by decisions, so that what
 * may be approved and what may be finalised can never drift apart. It judges no decision.
 */
import type { Digest, PassageId } from './ledger';
import type { Scan, ScannedMark } from './scan';

export type UnsoundMarks = 'duplicated' | 'misplaced' | 'mark-lost';

export interface StandingPassage {
  /** In document order. */
  readonly marks: readonly ScannedMark[];
  readonly digests: readonly Digest[];
  readonly words: readonly string[];
  /** What makes the marks unfit to carry a decision; absent when they are sound. */
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
    if (seen.has(mark.index)) return 'duplicated';
    seen.add(mark.index);
    if (mark.index < previous) outOfOrder = true;
    previous = mark.index;
  }
  if (outOfOrder || marks.some((mark) => mark.story !== 'body' || mark.nested || mark.hidden))
    return 'misplaced';
  if (marks.some((mark) => mark.recovered)) return 'mark-lost';
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
