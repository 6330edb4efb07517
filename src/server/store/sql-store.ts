/**
 * The store over any SQL database and any place for files. The organisation is part of every query: nothing here can read
 * a row without saying whose it is.
 */
import { createAnswerBook } from './answer-book';
import { canonicalJson } from './canonical';
import { StaleWriteError } from './errors';
import type { DomainEvent } from './events';
import { createIdentityStore } from './identity';
import type { DocumentState, DocumentWrite, OperatorStore, StoredDocument } from './port';
import type { FileShelf } from './shelf';
import { organisationLock, type Database, type Sql, type SqlRow } from './sql';

/** @param database its schema is up to date. */
export function createSqlStore(database: Database, files: FileShelf): OperatorStore {
  return {
    identity: createIdentityStore(database),

    async find(organisation, documentId) {
      const rows = await database.all(
        'SELECT version, state, body FROM documents WHERE organisation = $1 AND document_id = $2',
        [organisation, documentId],
      );
      return rows[0] === undefined ? undefined : fromRow(rows[0]);
    },

    write: (write, events) =>
      database.transaction(async (sql) => {
        const { organisation } = write.record;
        // Events of an organisation are numbered in order: one writer at a time.
        await sql.lock(organisationLock(organisation));
        const stored = await writeDocument(sql, write);
        await appendEvents(sql, organisation, events);
        return stored;
      }),

    async events(organisation, documentId) {
      const rows = await database.all(
        'SELECT body FROM events WHERE organisation = $1 AND document_id = $2 ORDER BY sequence',
        [organisation, documentId],
      );
      return rows.map((row) => JSON.parse(text(row, 'body')) as DomainEvent);
    },

    ...createAnswerBook(database),

    keepFile: (organisation, bytes) => files.keep(organisation, bytes),
    readFile: (organisation, sha256) => files.read(organisation, sha256),

    async organisations() {
      const rows = await database.all('SELECT DISTINCT organisation FROM documents ORDER BY organisation');
      return rows.map((row) => text(row, 'organisation'));
    },

    async ready() {
      await database.all('SELECT version FROM migrations LIMIT 1');
    },
    close: () => database.close(),
  };
}

async function writeDocument(sql: Sql, write: DocumentWrite): Promise<StoredDocument> {
  const { readVersion, state, ...content } = write;
  const { organisation, documentId } = write.record;
  const version = readVersion + 1;
  const body = canonicalJson(content);
  const changed =
    readVersion === 0
      ? await sql.run(
          `INSERT INTO documents (organisation, document_id, version, state, body)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
          [organisation, documentId, version, state, body],
        )
      : await sql.run(
          `UPDATE documents SET version = $1, state = $2, body = $3
           WHERE organisation = $4 AND document_id = $5 AND version = $6`,
          [version, state, body, organisation, documentId, readVersion],
        );
  if (changed !== 1) throw new StaleWriteError(documentId, readVersion);
  return { ...content, state, version };
}

async function appendEvents(sql: Sql, organisation: string, events: readonly DomainEvent[]): Promise<void> {
  const [row] = await sql.all(
    'SELECT COALESCE(MAX(sequence), 0) AS last FROM events WHERE organisation = $1',
    [organisation],
  );
  let sequence = Number(row?.['last'] ?? 0);
  for (const event of events) {
    sequence += 1;
    await sql.run(
      'INSERT INTO events (organisation, sequence, document_id, kind, time, body) VALUES ($1, $2, $3, $4, $5, $6)',
      [organisation, sequence, event.documentId, event.kind, event.time, canonicalJson(event)],
    );
  }
}

function fromRow(row: SqlRow): StoredDocument {
  const content = JSON.parse(text(row, 'body')) as Omit<StoredDocument, 'version' | 'state'>;
  return { ...content, state: text(row, 'state') as DocumentState, version: Number(row['version']) };
}

function text(row: SqlRow, column: string): string {
  return String(row[column]);
}
