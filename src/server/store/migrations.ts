/**
 * The schema, as steps that only go forward. A step that has been released is never edited: a new one is added.
 */
import { NewerSchemaError } from './errors';
import { identity } from './migrations/identity';
import type { Database } from './sql';

/** In order; the version of a step is its place in the list, from 1. */
const STEPS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE documents (
       organisation TEXT NOT NULL,
       document_id TEXT NOT NULL,
       version BIGINT NOT NULL,
       state TEXT NOT NULL,
       body TEXT NOT NULL,
       PRIMARY KEY (organisation, document_id)
     )`,
    `CREATE TABLE events (
       organisation TEXT NOT NULL,
       sequence BIGINT NOT NULL,
       document_id TEXT NOT NULL,
       kind TEXT NOT NULL,
       time TEXT NOT NULL,
       body TEXT NOT NULL,
       PRIMARY KEY (organisation, sequence)
     )`,
    `CREATE INDEX events_of_document ON events (organisation, document_id, sequence)`,
    `CREATE TABLE answers (
       organisation TEXT NOT NULL,
       agent TEXT NOT NULL,
       idempotency_key TEXT NOT NULL,
       request TEXT NOT NULL,
       status BIGINT NOT NULL,
       content_type TEXT NOT NULL,
       body TEXT NOT NULL,
       time TEXT NOT NULL,
       PRIMARY KEY (organisation, agent, idempotency_key)
     )`,
    `CREATE INDEX answers_by_time ON answers (time)`,
  ],
  identity,
];

/**
 * Brings the schema up to date, each step in its own transaction.
 * @param now ISO 8601, UTC, written beside each step.
 * @throws NewerSchemaError when the database was written by a newer version.
 */
export async function migrate(database: Database, now: string): Promise<void> {
  await database.run(
    'CREATE TABLE IF NOT EXISTS migrations (version BIGINT NOT NULL PRIMARY KEY, applied TEXT NOT NULL)',
  );
  for (const [index, statements] of STEPS.entries()) {
    await database.transaction(async (sql) => {
      // Read inside the transaction: another process may be migrating the same database.
      if ((await schemaVersion(sql)) > index) return;
      for (const statement of statements) await sql.run(statement);
      await sql.run('INSERT INTO migrations (version, applied) VALUES ($1, $2)', [index + 1, now]);
    });
  }
  const version = await schemaVersion(database);
  if (version > STEPS.length) throw new NewerSchemaError(version);
}

async function schemaVersion(sql: Pick<Database, 'all'>): Promise<number> {
  const rows = await sql.all('SELECT COALESCE(MAX(version), 0) AS version FROM migrations');
  return Number(rows[0]?.['version'] ?? 0);
}
