/**
 * What happens to a document, as facts to be remembered. Events hold ids and digests, never the words of a document.
 */
import type { AgentRef, Digest, PassageId } from '../../review/ledger';

export type DomainEvent = {
  readonly documentId: string;
  readonly agent: AgentRef;
  /** ISO 8601, UTC. */
  readonly time: string;
} & (
  | {
      readonly kind: 'drafted';
      readonly template: { readonly id: string; readonly version: string };
      readonly passages: readonly { readonly id: PassageId; readonly digest: Digest }[];
    }
  | {
      readonly kind: 'reviewed';
      readonly passage: PassageId;
      readonly decision: 'approved' | 'amended' | 'rejected' | 'removed';
      readonly digest?: Digest;
    }
  | { readonly kind: 'taken-back'; readonly passage: PassageId }
  /**
   * The file that this agent sent no longer holds what was reviewed: told once for a review. `digest`: the words reviewed, absent
   * when their absence was; `found`: the words that stand now, absent when none do.
   */
  | {
      readonly kind: 'voided';
      readonly passage: PassageId;
      readonly digest?: Digest;
      readonly found?: Digest;
    }
  /** The pane says so: it opened the document; it showed a passage to this agent. */
  | { readonly kind: 'opened' }
  | { readonly kind: 'shown'; readonly passage: PassageId }
  | { readonly kind: 'finalisation-prepared'; readonly digest: Digest }
  | { readonly kind: 'finalisation-abandoned' }
  /** `file`: SHA-256 of the archived bytes. */
  | { readonly kind: 'finalised'; readonly digest: Digest; readonly file: string }
);
