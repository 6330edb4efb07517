/**
 * What can come out of verifying a journal: a closed list of outcomes, each with its reasons, over five named steps.
 */
import type { HeadFault } from './signed-head';

export const JOURNAL_STEPS = ['lines', 'entries', 'openings', 'tree', 'head'] as const;
export type JournalStep = (typeof JOURNAL_STEPS)[number];

export type JournalOutcome = 'intact' | 'broken' | 'unknown-key' | 'unreadable';

export type JournalReason =
  /** Not the JSON lines of an export. */
  | 'not-a-journal'
  | 'unexpected'
  /** An entry that does not follow the one before: something was taken out, put in twice, or moved. */
  | 'entry-order'
  | 'not-an-entry'
  | 'not-a-statement'
  | 'unknown-statement'
  /** An entry signed by a key that is not among those given. */
  | 'unknown-key'
  /** An entry signed by a key of the log that did not sign entries of that index. */
  | 'entry-key-not-valid'
  | 'statement-signature'
  /** The first entry does not open a journal. */
  | 'first-entry'
  /** An opening that does not open its entry's commitments. */
  | 'opening'
  | 'not-a-checkpoint'
  | HeadFault
  /** A checkpoint that does not stand after the entries that it counts. */
  | 'checkpoint-order'
  /** The entries do not lead to the signed root. */
  | 'wrong-root'
  /** Entries after the last checkpoint, or none at all. */
  | 'no-checkpoint'
  /** A checkpoint that is known from elsewhere is not this log's. */
  | 'known-checkpoint'
  /** A checkpoint that is known from elsewhere counts more entries. */
  | 'shorter-than-known';

const REASONS: Readonly<Record<JournalReason, readonly [JournalStep, JournalOutcome]>> = {
  'not-a-journal': ['lines', 'unreadable'],
  unexpected: ['lines', 'unreadable'],
  'entry-order': ['entries', 'broken'],
  'not-an-entry': ['entries', 'broken'],
  'not-a-statement': ['entries', 'broken'],
  'unknown-statement': ['entries', 'unreadable'],
  'unknown-key': ['entries', 'unknown-key'],
  'entry-key-not-valid': ['entries', 'broken'],
  'statement-signature': ['entries', 'broken'],
  'first-entry': ['entries', 'broken'],
  opening: ['openings', 'broken'],
  'not-a-checkpoint': ['tree', 'broken'],
  'other-log': ['tree', 'broken'],
  'unknown-signer': ['tree', 'unknown-key'],
  'checkpoint-signature': ['tree', 'broken'],
  'key-not-valid': ['tree', 'broken'],
  'key-compromised': ['tree', 'broken'],
  'too-few-witnesses': ['tree', 'broken'],
  'checkpoint-order': ['tree', 'broken'],
  'wrong-root': ['tree', 'broken'],
  'no-checkpoint': ['head', 'broken'],
  'known-checkpoint': ['head', 'broken'],
  'shorter-than-known': ['head', 'broken'],
};

export interface JournalReport {
  readonly outcome: JournalOutcome;
  /** The first fault that was found; absent when the outcome is `intact`. */
  readonly reason?: JournalReason;
  /** Where: name of the log, and index of the entry (or size of the checkpoint's tree). */
  readonly log?: string;
  readonly at?: number;
  readonly steps: readonly { readonly step: JournalStep; readonly state: 'ok' | 'failed' | 'not-run' }[];
  /** What was verified, log by log, before any fault. */
  readonly logs: readonly VerifiedLog[];
}

export interface VerifiedLog {
  readonly origin: string;
  readonly entries: number;
  /** Entries of which something was erased, or withheld. */
  readonly closed: number;
  /** Known witnesses of its last checkpoint. */
  readonly witnesses: number;
}

export interface JournalFault {
  readonly reason: JournalReason;
  readonly log?: string;
  readonly at?: number;
}

export function journalReport(fault: JournalFault | undefined, logs: readonly VerifiedLog[]): JournalReport {
  const [failed, outcome] = fault === undefined ? [undefined, 'intact' as const] : REASONS[fault.reason];
  const steps = JOURNAL_STEPS.map((step) => ({ step, state: stateOf(step, failed) }));
  return { outcome, ...fault, steps, logs };
}

/** The steps go through the journal together, entry by entry: of those after the failed one nothing is known. */
function stateOf(step: JournalStep, failed: JournalStep | undefined): 'ok' | 'failed' | 'not-run' {
  if (failed === undefined) return 'ok';
  const [place, at] = [JOURNAL_STEPS.indexOf(step), JOURNAL_STEPS.indexOf(failed)];
  return place < at ? 'ok' : place === at ? 'failed' : 'not-run';
}
