/**
 * From the server's record to the document's ledger and back. The ledger says less (no words): a record rebuilt from it is
 * good enough to tell what a lone file shows, never to finalise it.
 */
import type { Ledger, LedgerPassage, LedgerReview } from './ledger';
import { flagState } from './flags';
import { lackingReview } from './policy';
import type { Decision, DocumentRecord, RecordedPassage, Review, Reviews } from './record';

/** The ledger that belongs to a record: what the document must carry. */
export function ledgerOf(record: DocumentRecord): Ledger {
  return {
    documentId: record.documentId,
    template: record.template,
    created: record.created,
    author: record.author,
    policy: record.policy,
    passages: record.passages.map(ledgerPassage),
  };
}

function ledgerPassage(passage: RecordedPassage): LedgerPassage {
  const { id, slot, drafter, created, digest, paragraphs, sources, decision } = passage;
  const base = {
    ...{ id, slot, drafter, created, digest, paragraphs, sources },
    ...writtenBy(passage),
    ...ledgerFlags(passage),
  };
  if (decision === undefined) return { ...base, state: 'pending', reviews: [] };
  const bound = 'digest' in decision ? { digest: decision.digest } : {};
  const reviews = decision.reviews.map(({ agent, role, time }) => ({ agent, role, time, ...bound }));
  const amended = decision.kind === 'amended' ? { amended: decision.paragraphs } : {};
  return { ...base, state: decision.kind, reviews, ...amended };
}

const writtenBy = ({ authors = [] }: Pick<RecordedPassage, 'authors'>): Pick<RecordedPassage, 'authors'> =>
  authors.length === 0 ? {} : { authors };

function ledgerFlags(passage: RecordedPassage): Pick<LedgerPassage, 'flags'> {
  const { flags = [] } = passage;
  if (flags.length === 0) return {};
  return { flags: flags.map((flag) => ({ id: flag.id, kind: flag.kind, state: flagState(flag, passage) })) };
}

/** A record as far as the ledger alone can tell: without words or organisation. */
export function recordFromLedger(ledger: Ledger): DocumentRecord {
  return {
    documentId: ledger.documentId,
    organisation: '',
    template: ledger.template,
    title: '',
    created: ledger.created,
    author: ledger.author,
    policy: ledger.policy,
    passages: ledger.passages.map((passage) => {
      const decision = decisionOf(passage);
      const { id, slot, drafter, created, digest, paragraphs, sources } = passage;
      return {
        ...{ id, slot, drafter, created, digest, paragraphs, sources, words: [] },
        ...writtenBy(passage),
        ...openIn(passage),
        ...(decision === undefined ? {} : { decision }),
      };
    }),
  };
}

/** Those that are still open: whose word settled the others, a ledger does not say. */
function openIn({ flags = [] }: LedgerPassage): Pick<RecordedPassage, 'flags'> {
  const open = flags.filter(({ state }) => state === 'open');
  if (open.length === 0) return {};
  return {
    flags: open.map(({ id, kind }) => ({ id, kind, paragraph: 0, start: 0, end: 0, text: '', why: '' })),
  };
}

function decisionOf({ state, reviews: written, paragraphs, amended }: LedgerPassage): Decision | undefined {
  const [first, ...others] = written;
  if (state === 'pending' || first === undefined) return undefined;
  const { digest } = first;
  const plain = ({ agent, role, time }: LedgerReview): Review => ({ agent, role, time });
  const reviews: Reviews = [plain(first), ...others.map(plain)];
  if (state === 'rejected' || state === 'removed') return { kind: state, reviews };
  if (digest === undefined) return undefined;
  if (state === 'approved') return { kind: 'approved', reviews, digest, paragraphs };
  return { kind: 'amended', reviews, digest, paragraphs: amended ?? [], words: [] };
}

/** Whether a passage of the ledger, already reviewed, is still to be reviewed by another agent. */
export function awaitsReview(ledger: Ledger, passage: LedgerPassage): boolean {
  const decision = decisionOf(passage);
  return decision !== undefined && lackingReview(ledger, passage, decision) !== undefined;
}

/** First passage on which two ledgers say different things, `'document'` when it is not one passage; undefined when equal. */
export function ledgerDifference(found: Ledger, expected: Ledger): string | undefined {
  const head = (ledger: Ledger) => [
    ledger.documentId,
    ledger.template.id,
    ledger.template.version,
    ledger.created,
    ledger.author.id,
    ledger.author.name,
    ledger.policy.roles.join(' '),
    ledger.policy.authorAlone,
    ledger.policy.reviewers,
  ];
  if (JSON.stringify(head(found)) !== JSON.stringify(head(expected))) return 'document';
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
  const { drafter, reviews } = passage;
  return JSON.stringify([
    ...[passage.id, passage.slot, drafter.mode, drafter.model ?? null, drafter.version, passage.created],
    ...[passage.digest, passage.paragraphs, passage.sources, passage.state],
    reviews.map(({ agent, role, time, digest }) => [agent.id, agent.name, role, time, digest ?? null]),
    passage.amended ?? null,
    (passage.authors ?? []).map(({ id, name }) => [id, name]),
    (passage.flags ?? []).map(({ id, kind, state }) => [id, kind, state]),
  ]);
}
