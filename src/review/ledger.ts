/**
 * The ledger: the document's own record of its passages, a copy of the server's. Types only; `document/ledger` reads and
 * writes it as a custom XML part. It holds no prompt, no secret and no generated text.
 */

import type { FlagState } from './flags';
import type { ReviewPolicy } from './policy';

/** Lower-case hexadecimal SHA-256 of normalised words (`document/words`). */
export type Digest = string;

/** 22 characters of base64url: 128 random bits. */
export type PassageId = string;

export type PassageState = 'pending' | 'approved' | 'amended' | 'rejected' | 'removed';

export interface AgentRef {
  readonly id: string;
  /** "Prénom Nom, qualité" as shown to colleagues. */
  readonly name: string;
}

export interface LedgerReview {
  readonly agent: AgentRef;
  /** In which role the agent reviewed. */
  readonly role: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Digest of the words that were reviewed; absent when the text was rejected or removed. */
  readonly digest?: Digest;
}

export interface LedgerPassage {
  readonly id: PassageId;
  readonly slot: string;
  readonly drafter: { readonly mode: string; readonly model?: string; readonly version: string };
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Digest of the generated words as a whole, then of each of their paragraphs, in order. */
  readonly digest: Digest;
  readonly paragraphs: readonly Digest[];
  /** "fact:street", "law:CGCT-L2213-1", "profile:mayor". */
  readonly sources: readonly string[];
  /** Who wrote the words beside the author of the document; absent when nobody did. */
  readonly authors?: readonly AgentRef[];
  readonly state: PassageState;
  /** By different agents, oldest first, all of the same words; none while pending. */
  readonly reviews: readonly LedgerReview[];
  /** What nothing supports in the generated words, and what became of it; absent when there is none. */
  readonly flags?: readonly { readonly id: string; readonly kind: string; readonly state: FlagState }[];
  /** Digests of the paragraphs as amended by the first reviewer, when they differ from the generated ones. */
  readonly amended?: readonly Digest[];
}

export interface Ledger {
  readonly documentId: string;
  readonly template: { readonly id: string; readonly version: string };
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Who drafted. */
  readonly author: AgentRef;
  readonly policy: ReviewPolicy;
  readonly passages: readonly LedgerPassage[];
}
