/**
 * The server's record of a document: the truth that the ledger copies. Types only.
 */
import type { CheckAnswer } from './checks';
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

/** What nothing supports in the generated words: an agent confirms it with its source, or corrects the words. */
export interface RecordedFlag {
  readonly id: string;
  /** Index in `words`, and UTF-16 offsets in it. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words at that place; empty when it is about the whole passage. */
  readonly text: string;
  /** "date", "amount", "normative"… */
  readonly kind: string;
  /** In French: what is wrong, and what to look at. */
  readonly why: string;
  readonly confirmed?: FlagConfirmation;
}

/** What an agent is shown beside the words while reviewing; nobody settles it by itself. */
export type RecordedDoubt = Omit<RecordedFlag, 'confirmed'>;

/** An agent answers for a flag. */
export interface FlagConfirmation {
  readonly agent: AgentRef;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Where it is written, in the agent's words. */
  readonly source: string;
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
  /** Who wrote these words beside the author of the document: those of the document that a copy was made of. Absent when nobody did. */
  readonly authors?: readonly AgentRef[];
  /** Absent when there is none. */
  readonly flags?: readonly RecordedFlag[];
  /** Absent when there is none. They stand in the way of nothing. */
  readonly doubts?: readonly RecordedDoubt[];
  /** Absent: still to be reviewed, or taken back. */
  readonly decision?: Decision;
}

/** A passage that was written again: only what finds its words in the document is kept. */
export type ReplacedPassage = Pick<RecordedPassage, 'id' | 'words' | 'paragraphs'>;

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
  /** What agents answered for points raised by checks, oldest first. */
  readonly answers?: readonly CheckAnswer[];
  /** Generated words that others took the place of: they must not stand anywhere in the document. */
  readonly replaced?: readonly ReplacedPassage[];
  /** Present once finalised. */
  readonly finalised?: { readonly agent: AgentRef; readonly time: string; readonly digest: Digest };
}
