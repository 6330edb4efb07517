/**
 * The store over any SQL database and any place for files. The organisation is part of every query: nothing here can read
 * a row without saying whose it is.
 */
import { canonicalJson } from './canonical';
import { StaleWriteError } from './errors';
import type { DomainEvent } from './events';
import { createIdentityStore } from './identity';
import type { DocumentState, DocumentWrite, Store, StoredDocument } from './port';
import type { Database, Sql, SqlRow } from './sql';

/** Where archived bytes are kept. */
export interface FileShelf {
  keep(organisation: string, bytes: Uint8Array): Promise<string>;
  read(organisation: string, sha256: string): Promise<Uint8Array | undefined>;
}

export function createSqlStore(database: Database, files: FileShelf): Store {
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
        const stored = await writeDocument(sql, write);
        await appendEvents(sql, write.record.organisation, events);
        return stored;
      }),

    async events(organisation, documentId) {
      const rows = await database.all(
        'SELECT body FROM events WHERE organisation = $1 AND document_id = $2 ORDER BY sequence',
        [organisation, documentId],
      );
      return rows.map((row) => JSON.parse(text(row, 'body')) as DomainEvent);
    },

    async findAnswer({ organisation, agent, key }) {
      const [row] = await database.all(
        `SELECT request, status, content_type, body, time FROM answers
         WHERE organisation = $1 AND agent = $2 AND idempotency_key = $3`,
        [organisation, agent, key],
      );
      if (row === undefined) return undefined;
      return {
        request: text(row, 'request'),
        status: Number(row['status']),
        contentType: text(row, 'content_type'),
        body: text(row, 'body'),
        time: text(row, 'time'),
      };
    },

    async keepAnswer({ organisation, agent, key }, answer) {
      await database.run(
        `INSERT INTO answers (organisation, agent, idempotency_key, request, status, content_type, body, time)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
        [
          organisation,
          agent,
          key,
          answer.request,
          answer.status,
          answer.contentType,
          answer.body,
          answer.time,
        ],
      );
    },

    async forgetAnswers(before) {
      await database.run('DELETE FROM answers WHERE time < $1', [before]);
    },

    keepFile: (organisation, bytes) => files.keep(organisation, bytes),
    readFile: (organisation, sha256) => files.read(organisation, sha256),

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
