/**
 * Enters in the journal the events of a version that had none, once, in their order. They are told in today's kinds, with what
 * the documents' records add; an entry after them says that nobody vouches for what they were before.
 */
import type { JournalEvent } from '../../journal/events/kinds';
import type { DocumentRecord, RecordedPassage } from '../../review/record';
import type { Database, Sql, SqlRow, Transaction } from '../store/sql';
import { finalisedEvent } from './finalised-event';
import { text } from './rows';

/** An event as that version kept it. */
type OldEvent = {
  readonly documentId: string;
  readonly agent: { readonly id: string; readonly name: string };
  readonly time: string;
} & (
  | {
      readonly kind: 'drafted';
      readonly template: { readonly id: string; readonly version: string };
      readonly passages: readonly { readonly id: string; readonly digest: string }[];
    }
  | {
      readonly kind: 'reviewed';
      readonly passage: string;
      readonly decision: 'approved' | 'amended' | 'rejected' | 'removed';
      readonly digest?: string;
    }
  | { readonly kind: 'taken-back'; readonly passage: string }
  | { readonly kind: 'finalisation-prepared'; readonly digest: string }
  | { readonly kind: 'finalisation-abandoned' }
  | { readonly kind: 'finalised'; readonly digest: string; readonly file: string }
);

const BATCH = 100;

/** What enters events of an organisation in the journal, in a transaction with more work. */
export type Enter = (
  organisation: string,
  work: (sql: Transaction) => Promise<{ readonly events: readonly JournalEvent[]; readonly result: number }>,
) => Promise<number>;

/** Entered and taken away in the same transactions: whatever happens, each is entered once. */
export async function importEvents(database: Database, enter: Enter): Promise<void> {
  const rows = await database.all('SELECT DISTINCT organisation FROM events');
  for (const row of rows) {
    const organisation = text(row, 'organisation');
    while ((await enter(organisation, (sql) => takeBatch(sql, organisation))) > 0);
  }
}

async function takeBatch(
  sql: Sql,
  organisation: string,
): Promise<{ readonly events: readonly JournalEvent[]; readonly result: number }> {
  const rows = await sql.all(
    `SELECT sequence, body FROM events WHERE organisation = $1 ORDER BY sequence LIMIT ${BATCH}`,
    [organisation],
  );
  const last = rows.at(-1);
  if (last === undefined) return { events: [], result: 0 };
  const records = new Map<string, DocumentRecord | undefined>();
  const events: JournalEvent[] = [];
  for (const row of rows) {
    const old = oldEvent(row);
    if (!records.has(old.documentId))
      records.set(old.documentId, await recordOf(sql, organisation, old.documentId));
    events.push(...translated(old, records.get(old.documentId)));
  }
  await sql.run('DELETE FROM events WHERE organisation = $1 AND sequence <= $2', [
    organisation,
    Number(last['sequence']),
  ]);
  const { time } = oldEvent(last);
  return {
    events: [...events, { kind: 'events-imported', time, entries: events.length }],
    result: rows.length,
  };
}

function oldEvent(row: SqlRow): OldEvent {
  return JSON.parse(text(row, 'body')) as OldEvent;
}

async function recordOf(
  sql: Sql,
  organisation: string,
  documentId: string,
): Promise<DocumentRecord | undefined> {
  const [row] = await sql.all('SELECT body FROM documents WHERE organisation = $1 AND document_id = $2', [
    organisation,
    documentId,
  ]);
  if (row === undefined) return undefined;
  return (JSON.parse(text(row, 'body')) as { readonly record: DocumentRecord }).record;
}

function translated(old: OldEvent, record: DocumentRecord | undefined): readonly JournalEvent[] {
  switch (old.kind) {
    case 'drafted': {
      const { passages, ...drafted } = old;
      const { documentId, agent, time } = old;
      return [
        drafted,
        ...passages.map(({ id, digest }): JournalEvent => ({
          kind: 'passage-generated',
          documentId,
          agent,
          time,
          passage: id,
          digest,
          ...provenance(record?.passages.find((passage) => passage.id === id)),
        })),
      ];
    }
    case 'finalised': {
      const { agent, time, digest, file } = old;
      return [record === undefined ? unrecorded(old) : finalisedEvent(record, { agent, time, digest, file })];
    }
    default:
      return [old];
  }
}

/** What the record says of a passage that the event did not. */
function provenance(
  passage: RecordedPassage | undefined,
): Pick<JournalEvent & { kind: 'passage-generated' }, 'slot' | 'drafter' | 'sources'> {
  const unknown = { slot: 'unknown', drafter: { mode: 'unknown', version: 'unknown' } };
  if (passage === undefined) return unknown;
  const { slot, drafter, sources } = passage;
  return { slot, drafter, sources };
}

function unrecorded({
  documentId,
  agent,
  time,
  digest,
  file,
}: OldEvent & { kind: 'finalised' }): JournalEvent {
  const template = { id: 'unknown', version: 'unknown' };
  return { kind: 'finalised', documentId, agent, time, digest, file, template, agents: [], passages: [] };
}
