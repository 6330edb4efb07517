/**
 * The answer of the gate: may this document be finalised, and if not, why. Types only; `review/gate` computes it.
 */
import type { Digest, PassageId } from './ledger';
import type { MisplacedCause } from './marks';
import type { Story } from './scan';

/** Closed list of what may stand in the way. */
export const REASON_CODES = [
  'pending', // nobody has reviewed the passage
  'changed', // its words are not those that were reviewed (or generated)
  'unconfirmed-flag', // nothing supports some of its words, and no agent has confirmed or corrected them
  'needs-another-reviewer', // only somebody who wrote these words has reviewed them
  'not-enough-reviewers', // fewer agents have reviewed them than the template asks for
  'duplicated', // it stands more than once
  'missing', // it is gone and no agent recorded its removal
  'incomplete', // some of its paragraphs are gone, or stand out of order
  'misplaced', // it left the body of the document (header, note, text box, comment), or is nested or hidden
  'rejected-present', // it was rejected or removed and still stands
  'unknown-mark', // a mark that the record does not know
  'text-outside-mark', // generated words stand outside their mark, as they were or lightly reworded
  'mark-lost', // another program dropped the mark's tag; its words were recognised by their digest
  'blocking-finding', // a check found what forbids to take the act, and no legal reviewer has lifted it
  'tracked-changes', // insertions or deletions are still to be accepted or refused
  'ledger-missing',
  'ledger-unreadable',
  'ledger-disagrees', // the document's ledger and the record say different things
  'wrong-document', // the ledger is another document's
  'older-copy', // passages that were written again since stand in it
  'already-finalised',
  'changed-since-final', // finalised, and this file no longer says what was finalised
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** The one action that mends a reason. */
export type RemedyAction =
  | 'review' // read and decide
  | 'review-again'
  | 'confirm-flag' // give its source, or correct the words
  | 'hand-over' // another agent reviews it
  | 'delete-copy'
  | 'record-removal' // or put the text back
  | 'put-back'
  | 'delete-text'
  | 'rewrite-ledger' // the pane writes the server's copy again
  | 'restore-mark'
  | 'mend-finding' // or have it lifted, with a reason
  | 'resolve-changes' // accept or refuse them in Word
  | 'open-original'
  | 'open-latest' // the file in which the new words stand
  | 'none';

export interface Reason {
  readonly code: ReasonCode;
  readonly passage?: PassageId;
  readonly action: RemedyAction;
  readonly story?: Story;
  /** Of `misplaced`. */
  readonly cause?: MisplacedCause;
  /** Of `text-outside-mark`: the words are like the passage's, not the same in the same order. */
  readonly reworded?: true;
  /** Of `blocking-finding`: what the check says. */
  readonly finding?: { readonly check: string; readonly fr: string; readonly en: string };
  /** A few words that help find the place. */
  readonly excerpt?: string;
  /** Of `unconfirmed-flag`: which one. */
  readonly flag?: string;
  /** Different agents who reviewed the passage, and how many are needed. */
  readonly reviewers?: { readonly found: number; readonly needed: number };
}

export type Verdict =
  | { readonly final: true; readonly digest: Digest }
  | { readonly final: false; readonly reasons: readonly [Reason, ...Reason[]] };
