/**
 * The embedded store: one folder with the database and the archived files. This is what a commune runs by default.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { NewerSchemaError, StoreUnavailableError } from '../errors';
import { migrate } from '../migrations';
import type { Store } from '../port';
import { createSqlStore } from '../sql-store';
import { openDatabase } from './database';
import { openFileShelf } from './files';

/** The embedded store, with what only the person who holds the folder may ask. */
export interface EmbeddedStore extends Store {
  /** SIRET of every organisation that has a document here. */
  organisations(): Promise<readonly string[]>;
}

/**
 * Opens the folder, creating it and its schema when absent.
 * @param now ISO 8601, UTC.
 * @throws StoreUnavailableError, NewerSchemaError
 */
export async function openEmbeddedStore(folder: string, now: string): Promise<EmbeddedStore> {
  const root = path.resolve(folder);
  try {
    mkdirSync(path.join(root, 'files'), { recursive: true, mode: 0o700 });
    const database = openDatabase(path.join(root, 'paraphe.sqlite'));
    await migrate(database, now);
    return {
      ...createSqlStore(database, openFileShelf(path.join(root, 'files'))),
      async organisations() {
        const rows = await database.all('SELECT DISTINCT organisation FROM documents ORDER BY organisation');
        return rows.map((row) => String(row['organisation']));
      },
    };
  } catch (error) {
    if (error instanceof NewerSchemaError) throw error;
    throw new StoreUnavailableError(folder, error);
  }
}
