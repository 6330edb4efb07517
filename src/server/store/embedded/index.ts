/**
 * The embedded store: one folder with the database and the archived files, held by one process at a time. This is what a
 * commune runs by default.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { defaultJournalConfig, type JournalConfig } from '../../journal/config';
import { openPublishedHeads } from '../../journal/published';
import { createJournalReader } from '../../journal/reader';
import { NewerSchemaError, StoreUnavailableError, type WritesStoppedError } from '../errors';
import { schemaVersion, STEPS } from '../migrations';
import type { OperatorStore, StoreReader } from '../port';
import type { FileShelf } from '../shelf';
import { createSqlReader } from '../sql-store';
import { storeOver, type Storage } from '../storage';
import { openDatabase, openReader } from './database';
import { openFolderShelf } from './files';
import { makeFolder } from './folders';
import { lockFolder } from './lock';
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
  /** Where the journal keeps its keys and published heads; sub-folders of the folder by default. */
  readonly journal?: JournalConfig;
}

/**
 * Takes the folder, creating it when absent; the schema is not looked at.
 * @param now ISO 8601, UTC.
 * @throws FolderInUseError, StoreUnavailableError
 */
export async function openEmbeddedStorage(
  folder: string,
  now: string,
  { patience, onStop = () => undefined, shelf, journal }: EmbeddedOptions = {},
): Promise<Storage> {
  const root = path.resolve(folder);
  return unavailableUnlessOurs(folder, async () => {
    makeFolder(path.join(root, 'files'));
    const lock = await lockFolder(root, now, patience);
    try {
      const guard = createWriteGuard(root, (error) => {
        // A process that ends by itself closes the engine, which flushes once more: this one leaves at once instead.
        process.once('exit', (code) => process.exit(code));
        onStop(error);
      });
      const database = openDatabase(databaseFile(root), guard);
      return {
        database,
        shelf: shelf ?? guarded(openFolderShelf(path.join(root, 'files')), guard),
        journal: journal ?? defaultJournalConfig(root),
        alone: true,
        guarded(work) {
          guard.check();
          return guard.watch(work);
        },
        check: () => guard.check(),
        announce: (url) => lock.announce(url),
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
  return unavailableUnlessOurs(folder, () => storeOver(storage, now));
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
      const config = options.journal ?? defaultJournalConfig(root);
      const journal = createJournalReader(database, config, openPublishedHeads(config.published));
      return createSqlReader(database, options.shelf ?? openFolderShelf(path.join(root, 'files')), journal);
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
