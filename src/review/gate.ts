/**
 * The gate: the one function that says whether a document may be finalised. It only reads what it is given; it never asks
 * the file to be believed against the record, and whatever it cannot explain blocks.
 */
import { unanswered, type BlockingFinding } from './checks';
import { excerptOf } from './excerpt';
import { openFlags } from './flags';
import { ledgerDifference, ledgerOf } from './record-ledger';
import { isRemainder, sameDigests, standingPassage } from './marks';
import { olderCopy, type OlderCopy } from './older-copy';
import { outsideText } from './outside';
import { lackingReview } from './policy';
import type { Decision, DocumentRecord, RecordedPassage } from './record';
import { isDigestOf } from './scan';
import type { Scan } from './scan';
import type { Reason, ReasonCode, RemedyAction, Verdict } from './verdict';

/** The one action that mends each reason. */
export const REMEDIES: Readonly<Record<ReasonCode, RemedyAction>> = {
  pending: 'review',
  changed: 'review-again',
  duplicated: 'delete-copy',
  missing: 'record-removal',
  incomplete: 'review-again',
  'unconfirmed-flag': 'confirm-flag',
  'needs-another-reviewer': 'hand-over',
  'not-enough-reviewers': 'hand-over',
  misplaced: 'put-back',
  'rejected-present': 'delete-text',
  'unknown-mark': 'delete-text',
  'text-outside-mark': 'delete-text',
  'mark-lost': 'restore-mark',
  'blocking-finding': 'mend-finding',
  'tracked-changes': 'resolve-changes',
  'ledger-missing': 'rewrite-ledger',
  'ledger-unreadable': 'rewrite-ledger',
  'ledger-disagrees': 'rewrite-ledger',
  'wrong-document': 'open-original',
  'older-copy': 'open-latest',
  'already-finalised': 'none',
  'changed-since-final': 'open-original',
};

/**
 * Judges a scan of the whole file against the server's record of the document.
 * @param findings what checks found in that very file and that forbids to take the act
 */
export function verdict(
  scan: Scan,
  record: DocumentRecord,
  findings: readonly BlockingFinding[] = [],
): Verdict {
  if (record.finalised !== undefined) {
    const same = isDigestOf(record.finalised.digest, scan);
    return blocked([reason('already-finalised'), ...(same ? [] : [reason('changed-since-final')])]);
  }
  // Another document's ledger: every further reason would speak of passages that were never meant to be here.
  if (scan.ledger.status === 'ok' && scan.ledger.ledger.documentId !== record.documentId) {
    return blocked([reason('wrong-document')]);
  }
  const older = olderCopy(scan, record);
  const reasons = [
    ...(older === undefined ? ledgerReasons(scan, record) : olderReasons(scan, record, older)),
    // Of those that this file never had, nothing more can be said.
    ...record.passages
      .filter(({ id }) => older?.newer.has(id) !== true)
      .flatMap((passage) => [
        ...passageReasons(scan, record, passage),
        ...openFlags(passage).map(({ id, text }) =>
          reason('unconfirmed-flag', {
            ...{ passage: passage.id, flag: id },
            ...(text === '' ? {} : { excerpt: excerptOf(text) }),
          }),
        ),
      ]),
    ...unknownMarks(scan, record, older),
    ...outsideText([...scan.blocks, ...(scan.asides ?? [])], record).map((hit) =>
      reason('text-outside-mark', {
        ...{ passage: hit.passage, story: hit.story, excerpt: hit.excerpt },
        ...(hit.reworded ? { reworded: true } : {}),
      }),
    ),
    ...unanswered(record, findings).map(({ check, excerpt, fr, en }) =>
      reason('blocking-finding', { excerpt, finding: { check, fr, en } }),
    ),
    ...(scan.trackedChanges ? [reason('tracked-changes')] : []),
  ];
  return reasons.length === 0 ? { final: true, digest: scan.digest } : blocked(reasons);
}

function ledgerReasons(scan: Scan, record: DocumentRecord): Reason[] {
  const reading = scan.ledger;
  if (reading.status === 'missing') return [reason('ledger-missing')];
  if (reading.status !== 'ok') return [reason('ledger-unreadable')];
  const difference = ledgerDifference(reading.ledger, ledgerOf(record));
  if (difference === undefined) return [];
  return [reason('ledger-disagrees', difference === 'document' ? {} : { passage: difference })];
}

/** An older copy has an older ledger; one that cannot be read is told all the same. */
function olderReasons(scan: Scan, record: DocumentRecord, { mark }: OlderCopy): Reason[] {
  const reasons = scan.ledger.status === 'ok' ? [] : ledgerReasons(scan, record);
  return [reason('older-copy', { story: mark.story, excerpt: excerptOf(mark.text) }), ...reasons];
}

function passageReasons(scan: Scan, record: DocumentRecord, passage: RecordedPassage): Reason[] {
  const standing = standingPassage(scan, passage.id);
  const { decision } = passage;
  const first = standing.marks[0];
  const where = {
    passage: passage.id,
    ...(first === undefined ? {} : { story: first.story, excerpt: excerptOf(first.text) }),
  };
  if (decision?.kind === 'rejected' || decision?.kind === 'removed') {
    return first === undefined
      ? reviewReasons(record, passage, decision, where)
      : [reason('rejected-present', where)];
  }
  if (first === undefined) return [reason('missing', where)];
  if (standing.unsound !== undefined) {
    const { code, ...cause } = standing.unsound;
    const structural = reason(code, { ...where, ...cause });
    return decision === undefined ? [structural, reason('pending', where)] : [structural];
  }
  if (decision === undefined) return [reason('pending', where)];
  if (sameDigests(standing.digests, decision.paragraphs))
    return reviewReasons(record, passage, decision, where);
  return [reason(isRemainder(standing.digests, decision.paragraphs) ? 'incomplete' : 'changed', where)];
}

/** The words are those that were reviewed; were enough agents, and the right ones, there? */
function reviewReasons(
  record: DocumentRecord,
  passage: RecordedPassage,
  decision: Decision,
  where: Where,
): Reason[] {
  const lacking = lackingReview(record, passage, decision);
  if (lacking === undefined) return [];
  const { code, found, needed } = lacking;
  return [reason(code, { ...where, reviewers: { found, needed } })];
}

function unknownMarks(scan: Scan, record: DocumentRecord, older: OlderCopy | undefined): Reason[] {
  const known = new Set([...record.passages.map((passage) => passage.id), ...(older?.former ?? [])]);
  const strangers = scan.marks.filter((mark) => !known.has(mark.passage));
  return [
    ...strangers.map((mark) => reason('unknown-mark', { story: mark.story, excerpt: excerptOf(mark.text) })),
    ...scan.malformedTags.map((tag) => reason('unknown-mark', { excerpt: excerptOf(tag) })),
  ];
}

type Where = Omit<Reason, 'code' | 'action'>;

function reason(code: ReasonCode, details: Where = {}): Reason {
  return { code, action: REMEDIES[code], ...details };
}

function blocked(reasons: readonly Reason[]): Verdict {
  const [first, ...rest] = reasons;
  // Never reached with an empty list; if it were, blocking is the only safe answer.
  if (first === undefined) return { final: false, reasons: [reason('ledger-unreadable')] };
  return { final: false, reasons: [first, ...rest] };
}
