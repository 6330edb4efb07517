/**
 * What a detector of people proposes: a stretch of words, why, how surely. From `HIDDEN` on it is hidden; below, the agent is
 * asked.
 */
import type { Gender } from '../span';
import type { Scene } from './scene';

export interface Candidate {
  /** Index of the first word, and after the last. */
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly confidence: number;
  /** Told by a civility or a family word. */
  readonly gender?: Gender;
}

export const HIDDEN = 0.5;

export type PeopleDetector = (scene: Scene) => readonly Candidate[];

/** The same with a gender only when it is known. */
export function candidate(
  from: number,
  to: number,
  reason: string,
  confidence: number,
  gender: Gender = 'unknown',
): Candidate {
  return { from, to, reason, confidence, ...(gender === 'unknown' ? {} : { gender }) };
}
