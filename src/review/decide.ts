/**
 * From what an agent asks and what the file holds to a decision, or to the reason why there can be none. Pure: the agent's
 * rights and role are checked before, the clock is handed in, the record is written after.
 */
import type { Digest } from './ledger';
import { sameDigests, standingPassage, type MisplacedCause, type UnsoundMarks } from './marks';
import { withReview } from './policy';
import type { Decision, RecordedPassage, Review } from './record';
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
  | UnsoundMarks['code'];

export type DecisionOutcome =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly refusal: DecisionRefusal; readonly cause?: MisplacedCause };

/**
 * Decides on one passage, on the words that the scan found. A review of the words that others have reviewed joins theirs; any
 * other words begin anew.
 * @param digestOf digest of a passage from its paragraphs' words (`document/words`), handed in.
 */
export function decide(
  scan: Scan,
  passage: RecordedPassage,
  intent: ReviewIntent,
  by: Review,
  digestOf: (paragraphs: readonly string[]) => Digest,
): DecisionOutcome {
  const standing = standingPassage(scan, passage.id);
  const { decision: before } = passage;
  if (intent.action !== 'approve') {
    if (standing.marks.length > 0) return refuse('still-present');
    const gone = before?.kind === 'rejected' || before?.kind === 'removed' ? before : undefined;
    const kind = gone?.kind ?? (intent.action === 'reject' ? 'rejected' : 'removed');
    const review = intent.reason === undefined ? by : { ...by, reason: intent.reason };
    return { ok: true, decision: { kind, reviews: withReview(gone?.reviews ?? [], review) } };
  }
  if (standing.marks.length === 0) return refuse('not-found');
  if (standing.unsound !== undefined) {
    const { code, ...cause } = standing.unsound;
    return { ok: false, refusal: code, ...cause };
  }
  if (standing.words.every((words) => words === '')) return refuse('not-found');
  const digest = digestOf(standing.words);
  if (digest !== intent.shown) return refuse('words-changed');
  const paragraphs = standing.digests;
  const same =
    before !== undefined && 'paragraphs' in before && sameDigests(before.paragraphs, paragraphs)
      ? before.reviews
      : [];
  const reviews = withReview(same, by);
  if (sameDigests(paragraphs, passage.paragraphs)) {
    return { ok: true, decision: { kind: 'approved', reviews, digest, paragraphs } };
  }
  return { ok: true, decision: { kind: 'amended', reviews, digest, paragraphs, words: standing.words } };
}

function refuse(refusal: DecisionRefusal): DecisionOutcome {
  return { ok: false, refusal };
}
