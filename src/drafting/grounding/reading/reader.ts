/**
 * What a reader of claims is given, and what it gives back. One file a kind of claim; `read-claims` runs them in order.
 */
import type { Folded } from '../../../act/reading/fold';
import type { Word } from '../text/words';
import type { Claim } from '../claim';

export interface Reading {
  readonly folded: Folded;
  readonly words: readonly Word[];
  /** Whether a stretch is already part of a claim. */
  readonly taken: (from: number, to: number) => boolean;
  /** Claims of the readers before. */
  readonly claims: readonly Claim[];
  /** The text is under a key that says a day, or one that says that there is none; undefined when nothing tells. */
  readonly ofDay: boolean | undefined;
}

export type ClaimReader = (reading: Reading) => readonly Claim[];

/** Every match of a global pattern in the plain lower-case text. */
export const matchesIn = ({ folded }: Reading, pattern: RegExp): readonly RegExpExecArray[] => [
  ...folded.lower.matchAll(pattern),
];
