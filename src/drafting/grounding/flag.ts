/**
 * What grounding says of a text: stretches that nothing supports, each with a French sentence. Types only.
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

export interface Grounding {
  /** No flag. */
  readonly grounded: boolean;
  readonly flags: readonly GroundingFlag[];
  readonly supported: readonly SupportedClaim[];
}
