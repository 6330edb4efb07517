/**
 * The schema, as steps that only go forward. A step that has been released is never edited: a new one is added, as a file
 * of its own and a line here.
 */
import { NewerSchemaError } from '../errors';
import type { Database, Sql } from '../sql';
import { attached } from './attached';
import { documents } from './documents';
import { draftingModes } from './drafting-modes';
import { identity } from './identity';
import { journal } from './journal';
import { mappings } from './mappings';
import { openingsByPerson } from './openings-by-person';
import { register } from './register';
import { reservations } from './reservations';
import { reviewPolicies } from './review-policies';
import { rules } from './rules';
import { sessionUse } from './session-use';
import { statementsOf, type Step, type Table } from './step';
import { strangeDocuments } from './strange-documents';

/** In order; the version of a step is its place in the list, from 1. */
export const STEPS: readonly Step[] = [
  documents,
  reservations,
  identity,
  journal,
  mappings,
  rules,
  register,
  openingsByPerson,
  sessionUse,
  attached,
  reviewPolicies,
  draftingModes,
  strangeDocuments,
];

/**
 * Brings the schema up to date, each step in its own transaction.
 * @param now ISO 8601, UTC, written beside each step.
 * @param upTo the version to stop at: a backup is restored on the schema that it was taken from.
 * @throws NewerSchemaError when the database was written by a newer version.
 */
export async function migrate(database: Database, now: string, upTo = STEPS.length): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.lock('migrations');
    await sql.run(
      'CREATE TABLE IF NOT EXISTS migrations (version BIGINT NOT NULL PRIMARY KEY, applied TEXT NOT NULL)',
    );
  });
  for (const [index, step] of STEPS.slice(0, upTo).entries()) {
    await database.transaction(async (sql) => {
      // Read under the lock: another process may be migrating the same database.
      await sql.lock('migrations');
      if ((await schemaVersion(sql)) > index) return;
      for (const statement of statementsOf(step, database.dialect)) await sql.run(statement);
      await sql.run('INSERT INTO migrations (version, applied) VALUES ($1, $2)', [index + 1, now]);
    });
  }
  const version = await schemaVersion(database);
  if (version > STEPS.length) throw new NewerSchemaError(version);
}

/** The version of a database that was migrated at least once. */
export async function schemaVersion(sql: Pick<Sql, 'all'>): Promise<number> {
  const rows = await sql.all('SELECT COALESCE(MAX(version), 0) AS version FROM migrations');
  return Number(rows[0]?.['version'] ?? 0);
}

/** Tables of the schema at that version, those that are referred to first; `migrations` itself is not one of them. */
export function tablesOf(version: number): readonly Table[] {
  return STEPS.slice(0, version).flatMap(({ tables }) => tables);
}
