/**
 * What grounding says of a text: stretches that nothing supports, and those that are doubtful, each with a French sentence. It must not find any.
 */
import type { ClaimKind } from './claim';
import type { Origin } from './facts/evidence';

/**
 * A claim's kind; or what is wrong with a value that exists (`order`: ends of a period or of a change exchanged; `role`: the value of
 * another fact); or words that no value betrays (`normative`: a rule without its text; `contradiction`: the facts say otherwise; `invention`: nothing in
 * the facts speaks of it; `banned-phrase`, `evaluative`, `decision`).
 */
export type GroundingKind =
  | ClaimKind
  | 'order'
  | 'role'
  | 'normative'
  | 'banned-phrase'
  | 'evaluative'
  | 'decision'
  | 'contradiction'
  | 'invention';

export interface GroundingFlag {
  /** UTF-16 offsets in the text as given. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: GroundingKind;
  /** A French sentence: what is wrong, and what the agent should look at. */
  readonly why: string;
}

/** A claim that something supports. */
export interface SupportedClaim {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ClaimKind;
  /** Empty for what needs no proof. */
  readonly origins: readonly Origin[];
}

/**
 * What is told beside a text and settled by nobody one by one: a value that is in the facts, and looks like it is said of something else; words of which nothing in
 * the facts speaks. Such rules judge by words, and on texts of new hands they are wrong more often than they alone are right: an agent who had to settle
 * each would learn to settle without looking. What no fact holds, denies or decides is no doubt.
 */
export const isDoubt = ({ kind }: Pick<GroundingFlag, 'kind'>): boolean => DOUBTS.has(kind);
const DOUBTS: ReadonlySet<GroundingKind> = new Set(['role', 'invention']);

export interface Grounding {
  /** No flag. */
  readonly grounded: boolean;
  /** What nothing supports: an agent settles each, one by one. */
  readonly flags: readonly GroundingFlag[];
  /** What an agent is shown while reviewing, and reads closely. */
  readonly doubts: readonly GroundingFlag[];
  readonly supported: readonly SupportedClaim[];
}
