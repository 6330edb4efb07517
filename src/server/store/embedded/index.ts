/**
 * The embedded store: one folder with the database and the archived files, held by one process at a time. This is what a
 * commune runs by default.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { NewerSchemaError, StoreUnavailableError, type WritesStoppedError } from '../errors';
import { migrate, schemaVersion, STEPS } from '../migrations';
import type { OperatorStore, StoreReader } from '../port';
import type { FileShelf } from '../shelf';
import type { Database } from '../sql';
import { createSqlStore } from '../sql-store';
import { openDatabase, openReader } from './database';
import { openFolderShelf } from './files';
import { makeFolder } from './folders';
import { lockFolder, type FolderLock } from './lock';
import { createWriteGuard, type WriteGuard } from './write-guard';

export { readLock } from './lock';
export type { OperatorStore as EmbeddedStore } from '../port';

export interface EmbeddedOptions {
  /** How long to wait for another process that holds the folder, in milliseconds. */
  readonly patience?: number;
  /** Called once, when the disk has failed or is full and writing has stopped. */
  readonly onStop?: (error: WritesStoppedError) => void;
  /** Where archived files go instead of the folder's own sub-folder. */
  readonly shelf?: FileShelf;
}

/** What was opened, for those who keep tables of their own in the same database. */
export interface EmbeddedStorage {
  readonly database: Database;
  readonly shelf: FileShelf;
  readonly lock: FolderLock;
  readonly guard: WriteGuard;
  /** Closes the database, then lets the folder go. */
  close(): Promise<void>;
}

/**
 * Takes the folder, creating it when absent; the schema is not looked at.
 * @param now ISO 8601, UTC.
 * @throws FolderInUseError, StoreUnavailableError
 */
export async function openEmbeddedStorage(
  folder: string,
  now: string,
  { patience, onStop = () => undefined, shelf }: EmbeddedOptions = {},
): Promise<EmbeddedStorage> {
  const root = path.resolve(folder);
  return unavailableUnlessOurs(folder, async () => {
    makeFolder(path.join(root, 'files'));
    const lock = await lockFolder(root, now, patience);
    try {
      const guard = createWriteGuard(root, onStop);
      const database = openDatabase(databaseFile(root), guard);
      return {
        database,
        shelf: shelf ?? guarded(openFolderShelf(path.join(root, 'files')), guard),
        lock,
        guard,
        async close() {
          await database.close();
          lock.release();
        },
      };
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

/**
 * Opens the folder, creating it and its schema when absent.
 * @param now ISO 8601, UTC.
 * @throws FolderInUseError, StoreUnavailableError, NewerSchemaError
 */
export async function openEmbeddedStore(
  folder: string,
  now: string,
  options: EmbeddedOptions = {},
): Promise<OperatorStore> {
  const storage = await openEmbeddedStorage(folder, now, options);
  return unavailableUnlessOurs(folder, async () => {
    try {
      await migrate(storage.database, now);
      return await embeddedStore(storage);
    } catch (error) {
      await storage.close();
      throw error;
    }
  });
}

/** The store over a folder that was taken, its schema up to date. */
export async function embeddedStore({ database, shelf, guard, close }: EmbeddedStorage): Promise<OperatorStore> {
  const store = createSqlStore(database, shelf);
  // This process alone holds the folder: whoever reserved a key is gone.
  await store.dropReservations();
  return {
    ...store,
    async ready() {
      guard.check();
      await store.ready();
    },
    close,
  };
}

/**
 * Reads the folder beside whoever holds it; undefined when it holds no database. The folder is taken, for an instant, only
 * to bring an older schema up to date.
 * @throws as `openEmbeddedStore`
 */
export async function readEmbeddedStore(
  folder: string,
  now: string,
  options: EmbeddedOptions = {},
): Promise<StoreReader | undefined> {
  const root = path.resolve(folder);
  if (!existsSync(databaseFile(root))) return undefined;
  return unavailableUnlessOurs(folder, async () => {
    const database = openReader(databaseFile(root));
    try {
      const version = await schemaVersion(database).catch(() => 0);
      if (version < STEPS.length) await (await openEmbeddedStore(folder, now, options)).close();
      if (version > STEPS.length) throw new NewerSchemaError(version);
      return createSqlStore(database, options.shelf ?? openFolderShelf(path.join(root, 'files')));
    } catch (error) {
      await database.close();
      throw error;
    }
  });
}

/** Path of the database in a data folder. */
export function databaseFile(folder: string): string {
  return path.join(folder, 'paraphe.sqlite');
}

function guarded(shelf: FileShelf, guard: WriteGuard): FileShelf {
  return {
    ...shelf,
    async keep(organisation, bytes) {
      guard.check();
      return guard.watch(() => shelf.keep(organisation, bytes));
    },
  };
}

async function unavailableUnlessOurs<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NewerSchemaError || error instanceof StoreUnavailableError) throw error;
    throw new StoreUnavailableError(folder, error);
  }
}
