/**
 * From the server's record to the document's ledger and back. The ledger says less (no words): a record rebuilt from it is
 * good enough to tell what a lone file shows, never to finalise it.
 */
import type { Ledger, LedgerPassage } from './ledger';
import type { Decision, DocumentRecord, RecordedPassage } from './record';

/** The ledger that belongs to a record: what the document must carry. */
export function ledgerOf(record: DocumentRecord): Ledger {
  return {
    documentId: record.documentId,
    template: record.template,
    created: record.created,
    passages: record.passages.map(ledgerPassage),
  };
}

function ledgerPassage(passage: RecordedPassage): LedgerPassage {
  const { id, slot, drafter, created, digest, paragraphs, sources, decision } = passage;
  const base = { id, slot, drafter, created, digest, paragraphs, sources };
  if (decision === undefined) return { ...base, state: 'pending' };
  const { agent, time } = decision;
  if (decision.kind === 'rejected' || decision.kind === 'removed') {
    return { ...base, state: decision.kind, review: { agent, time } };
  }
  return {
    ...base,
    state: decision.kind,
    review: { agent, time, digest: decision.digest },
    ...(decision.kind === 'amended' ? { amended: decision.paragraphs } : {}),
  };
}

/** A record as far as the ledger alone can tell: without words, author or organisation. */
export function recordFromLedger(ledger: Ledger): DocumentRecord {
  return {
    documentId: ledger.documentId,
    organisation: '',
    template: ledger.template,
    title: '',
    created: ledger.created,
    author: { id: '', name: '' },
    passages: ledger.passages.map((passage) => {
      const decision = decisionOf(passage);
      const { id, slot, drafter, created, digest, paragraphs, sources } = passage;
      return {
        ...{ id, slot, drafter, created, digest, paragraphs, sources, words: [] },
        ...(decision === undefined ? {} : { decision }),
      };
    }),
  };
}

function decisionOf(passage: LedgerPassage): Decision | undefined {
  const { state, review } = passage;
  if (state === 'pending' || review === undefined) return undefined;
  const { agent, time } = review;
  if (state === 'rejected' || state === 'removed') return { kind: state, agent, time };
  if (review.digest === undefined) return undefined;
  if (state === 'approved') {
    return { kind: 'approved', agent, time, digest: review.digest, paragraphs: passage.paragraphs };
  }
  return {
    kind: 'amended',
    agent,
    time,
    digest: review.digest,
    paragraphs: passage.amended ?? [],
    words: [],
  };
}

/** First passage on which two ledgers say different things, `'document'` when it is not one passage; undefined when equal. */
export function ledgerDifference(found: Ledger, expected: Ledger): string | undefined {
  const head = (ledger: Ledger) => [
    ledger.documentId,
    ledger.template.id,
    ledger.template.version,
    ledger.created,
  ];
  if (head(found).join('\n') !== head(expected).join('\n')) return 'document';
  if (found.passages.length !== expected.passages.length) return 'document';
  for (const [i, passage] of expected.passages.entries()) {
    const other = found.passages[i];
    if (other?.id !== passage.id) return 'document';
    if (canonical(other) !== canonical(passage)) return passage.id;
  }
  return undefined;
}

/** Every field that the ledger part carries, in a fixed order. */
function canonical(passage: LedgerPassage): string {
  const { drafter, review } = passage;
  return JSON.stringify([
    ...[passage.id, passage.slot, drafter.mode, drafter.model ?? null, drafter.version, passage.created],
    ...[passage.digest, passage.paragraphs, passage.sources, passage.state],
    review === undefined ? null : [review.agent.id, review.agent.name, review.time, review.digest ?? null],
    passage.amended ?? null,
  ]);
}
