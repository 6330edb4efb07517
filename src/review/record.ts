/**
 * The server's record of a document: the truth that the ledger copies. Types only.
 */
import type { AgentRef, Digest, PassageId } from './ledger';

/** What an agent decided on one passage. `approved` keeps the generated words, `amended` puts the agent's own in their place. */
export type Decision =
  | {
      readonly kind: 'approved';
      readonly agent: AgentRef;
      readonly time: string;
      readonly digest: Digest;
      readonly paragraphs: readonly Digest[];
    }
  | {
      readonly kind: 'amended';
      readonly agent: AgentRef;
      readonly time: string;
      readonly digest: Digest;
      readonly paragraphs: readonly Digest[];
      /** The agent's words, one string a paragraph. */
      readonly words: readonly string[];
    }
  | Gone<'rejected'>
  | Gone<'removed'>;

/** The text is no longer in the document: an agent refused it, or found that it had been deleted. */
interface Gone<Kind> {
  readonly kind: Kind;
  readonly agent: AgentRef;
  readonly time: string;
  readonly reason?: string;
}

export interface RecordedPassage {
  readonly id: PassageId;
  readonly slot: string;
  readonly drafter: { readonly mode: string; readonly model?: string; readonly version: string };
  readonly created: string;
  /** The generated words, one string a paragraph, normalised. */
  readonly words: readonly string[];
  readonly digest: Digest;
  readonly paragraphs: readonly Digest[];
  readonly sources: readonly string[];
  /** Absent: still to be reviewed, or taken back. */
  readonly decision?: Decision;
}

export interface DocumentRecord {
  readonly documentId: string;
  /** SIRET of the organisation. */
  readonly organisation: string;
  readonly template: { readonly id: string; readonly version: string };
  readonly title: string;
  readonly created: string;
  readonly author: AgentRef;
  readonly passages: readonly RecordedPassage[];
  /** Words of the blocks that were not generated, at drafting: what the document may repeat at will. */
  readonly fixedWords?: readonly string[];
  /** Present once finalised. */
  readonly finalised?: { readonly agent: AgentRef; readonly time: string; readonly digest: Digest };
}
