/**
 * From what an agent asks and what the file holds to a decision, or to the reason why there can be none. Pure: the agent's
 * rights are checked before, the clock is handed in, the record is written after.
 */
import type { AgentRef, Digest } from './ledger';
import { sameDigests, standingPassage, type UnsoundMarks } from './marks';
import type { Decision, RecordedPassage } from './record';
import type { Scan } from './scan';

export type ReviewIntent =
  | {
      readonly action: 'approve';
      /** Digest of the words that the agent was shown. */ readonly shown: Digest;
    }
  | { readonly action: 'reject' | 'record-removal'; readonly reason?: string };

export type DecisionRefusal =
  | 'words-changed' // the file's words are not those that were shown
  | 'not-found' // nothing stands to be approved
  | 'still-present' // the text must be deleted before its removal is recorded
  | UnsoundMarks;

export type DecisionOutcome =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly refusal: DecisionRefusal };

/**
 * Decides on one passage, on the words that the scan found.
 * @param digestOf digest of a passage from its paragraphs' words (`document/words`), handed in.
 * @param time ISO 8601, UTC.
 */
export function decide(
  scan: Scan,
  passage: RecordedPassage,
  intent: ReviewIntent,
  by: { readonly agent: AgentRef; readonly time: string },
  digestOf: (paragraphs: readonly string[]) => Digest,
): DecisionOutcome {
  const standing = standingPassage(scan, passage.id);
  if (intent.action !== 'approve') {
    if (standing.marks.length > 0) return refuse('still-present');
    const kind = intent.action === 'reject' ? 'rejected' : 'removed';
    return {
      ok: true,
      decision: { kind, ...by, ...(intent.reason === undefined ? {} : { reason: intent.reason }) },
    };
  }
  if (standing.marks.length === 0) return refuse('not-found');
  if (standing.unsound !== undefined) return refuse(standing.unsound);
  if (standing.words.every((words) => words === '')) return refuse('not-found');
  const digest = digestOf(standing.words);
  if (digest !== intent.shown) return refuse('words-changed');
  const paragraphs = standing.digests;
  if (sameDigests(paragraphs, passage.paragraphs)) {
    return { ok: true, decision: { kind: 'approved', ...by, digest, paragraphs } };
  }
  return { ok: true, decision: { kind: 'amended', ...by, digest, paragraphs, words: standing.words } };
}

function refuse(refusal: DecisionRefusal): DecisionOutcome {
  return { ok: false, refusal };
}
