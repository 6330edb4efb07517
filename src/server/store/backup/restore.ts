/**
 * Restores a backup on either engine, into nothing: files first, then every row in one transaction, then the schema brought up
 * to date. Interrupted at any moment it may simply be run again.
 */
import { NewerSchemaError } from '../errors';
import { migrate, schemaVersion, STEPS, tablesOf } from '../migrations';
import type { Sql, SqlValue, Transaction } from '../sql';
import type { Storage } from '../storage';
import { DamagedBackupError, TargetNotEmptyError } from './errors';
import type { Manifest } from './manifest';
import { readBackup } from './read';

export interface RestoreOptions {
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Looks at the restored rows before they are kept; what it throws undoes the restoration. */
  readonly check?: (sql: Pick<Sql, 'all'>) => Promise<void>;
}

/** Parameters of one statement: both engines take several times as many. */
const PARAMETERS = 2_000;

/**
 * @param path the backup.
 * @param openTarget called once the backup is known to be sound; what it opens is closed.
 * @throws DamagedBackupError, TargetNotEmptyError, NewerSchemaError, what `check` and the target throw
 */
export async function restoreBackup(
  path: string,
  openTarget: () => Promise<Pick<Storage, 'database' | 'shelf' | 'close'>>,
  options: RestoreOptions,
): Promise<Manifest> {
  // Whole and sound, before anything is written.
  const manifest = await readBackup(path);
  if (manifest.schema > STEPS.length) throw new NewerSchemaError(manifest.schema);
  const tables = kept(manifest.schema).map(({ name }) => name);
  if (manifest.tables.map(({ name }) => name).join() !== tables.join())
    throw new DamagedBackupError('tables');
  const target = await openTarget();
  try {
    await load(path, manifest, target, options);
  } finally {
    await target.close();
  }
  return manifest;
}

async function load(
  path: string,
  { schema }: Manifest,
  { database, shelf }: Pick<Storage, 'database' | 'shelf'>,
  { now, check }: RestoreOptions,
): Promise<void> {
  await mustBeNew(database, schema);
  await migrate(database, now, schema);
  await readBackup(path, {
    async file(organisation, name, bytes) {
      if ((await shelf.keep(organisation, bytes)) !== name) throw new DamagedBackupError(name);
    },
  });
  await database.transaction(async (sql) => {
    await sql.lock('restore');
    await mustBeEmpty(sql, schema);
    const tables = kept(schema).map(({ name }) => name);
    await readBackup(path, {
      async rows(table, columns, rows) {
        // Named in a statement: only ever a table that this schema has.
        if (!tables.includes(table)) throw new DamagedBackupError(table);
        await insert(sql, table, columns, rows);
      },
    });
    await check?.(sql);
  });
  await migrate(database, now);
}

/** A target that no Paraphe has used, or where a restoration of the same schema was interrupted. */
async function mustBeNew(sql: Sql, schema: number): Promise<void> {
  const version = await schemaVersion(sql).catch(() => 0);
  if (version > schema) throw new TargetNotEmptyError();
  await mustBeEmpty(sql, version);
}

async function mustBeEmpty(sql: Pick<Sql, 'all'>, version: number): Promise<void> {
  for (const { name } of kept(version)) {
    if ((await sql.all(`SELECT 1 AS one FROM ${name} LIMIT 1`)).length > 0) throw new TargetNotEmptyError();
  }
}

const kept = (version: number) => tablesOf(version).filter(({ transient }) => transient !== true);

async function insert(
  sql: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const batch = Math.max(1, Math.floor(PARAMETERS / columns.length));
  for (let from = 0; from < rows.length; from += batch) {
    const some = rows.slice(from, from + batch);
    const places = some.map(
      (_, row) => `(${columns.map((__, i) => `$${row * columns.length + i + 1}`).join(', ')})`,
    );
    await sql.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`, some.flat());
  }
}
