/**
 * The server's record of a document: the truth that the ledger copies. Types only.
 */
import type { AgentRef, Digest, PassageId } from './ledger';
import type { ReviewPolicy } from './policy';

/** One agent's review of exactly the words (or the absence of words) of the decision that holds it. */
export interface Review {
  readonly agent: AgentRef;
  /** In which role, as identity names it. */
  readonly role: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Why the text was set aside, in the agent's words. */
  readonly reason?: string;
}

/** By different agents, oldest first; all of them bear on the same words. */
export type Reviews = readonly [first: Review, ...others: Review[]];

/**
 * What was decided on one passage, and by whom. `approved` keeps the generated words; `amended` puts other words in their
 * place, which count as those of the first who approved them. Other words are another decision: no review outlives them.
 */
export type Decision =
  | {
      readonly kind: 'approved';
      readonly reviews: Reviews;
      readonly digest: Digest;
      readonly paragraphs: readonly Digest[];
    }
  | {
      readonly kind: 'amended';
      readonly reviews: Reviews;
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
  readonly reviews: Reviews;
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
  /** Who drafted. */
  readonly author: AgentRef;
  /** The template's, at drafting: a newer version of the template changes nothing. */
  readonly policy: ReviewPolicy;
  readonly passages: readonly RecordedPassage[];
  /** Words that were not generated, at drafting: the other blocks, the facts and legal titles that passages quote. */
  readonly fixedWords?: readonly string[];
  /** Present once finalised. */
  readonly finalised?: { readonly agent: AgentRef; readonly time: string; readonly digest: Digest };
}
