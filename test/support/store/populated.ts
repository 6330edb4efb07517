/**
 * Rows as each step of the schema left them, so that the steps after it are tried on data and not on empty tables. One entry a
 * step, in the order of `STEPS`: what is written here once is what old databases hold, and is not edited either.
 */
import type { Sql } from '../../../src/server/store/sql';
import { newDocument, NOW } from '../documents';

export const OURS = '21250999600006';

type Populate = (sql: Sql) => Promise<void>;

export const POPULATIONS: readonly Populate[] = [documents, reservations, mappings];

async function documents(sql: Sql): Promise<void> {
  for (let i = 1; i <= 25; i += 1) {
    const { record, display, state } = newDocument(OURS, `doc-${i}`);
    await sql.run(
      'INSERT INTO documents (organisation, document_id, version, state, body) VALUES ($1, $2, $3, $4, $5)',
      [OURS, `doc-${i}`, i, state, JSON.stringify({ record, display })],
    );
    const body = {
      documentId: `doc-${i}`,
      kind: 'finalisation-abandoned',
      agent: { id: 'a', name: 'Zoé « l’aînée »' },
    };
    await sql.run(
      'INSERT INTO events (organisation, sequence, document_id, kind, time, body) VALUES ($1, $2, $3, $4, $5, $6)',
      [OURS, i, `doc-${i}`, 'finalisation-abandoned', NOW, JSON.stringify({ ...body, time: NOW })],
    );
  }
  await sql.run(
    `INSERT INTO answers (organisation, agent, idempotency_key, request, status, content_type, body, time)
     VALUES ($1, 'a', 'key-00000001', 'r', 200, 'application/json', '{}', $2)`,
    [OURS, NOW],
  );
}

async function reservations(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO reservations (organisation, agent, idempotency_key, request, holder, beat, time)
     VALUES ($1, 'a', 'key-00000002', 'r', 'h', 0, $2)`,
    [OURS, NOW],
  );
}

async function mappings(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO pseudonym_mappings (organisation, document_id, version, key_id, sealed, time)
     VALUES ($1, 'doc-1', 1, 'k', 'c2VhbGVk', $2)`,
    [OURS, NOW],
  );
}

/** Fills the tables of the first `version` steps. */
export async function populate(sql: Sql, version: number): Promise<void> {
  for (const fill of POPULATIONS.slice(0, version)) await fill(sql);
}
