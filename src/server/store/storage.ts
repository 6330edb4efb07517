/**
 * What is opened underneath the store: a database and a shelf of files, for the store itself and for those who keep tables of
 * their own in the same database.
 */
import { randomBytes } from 'node:crypto';
import { openJournal } from '../journal';
import type { JournalConfig } from '../journal/config';
import type { JournalBlockedError } from '../journal/errors';
import { migrate } from './migrations';
import type { OperatorStore } from './port';
import type { FileShelf } from './shelf';
import type { Database } from './sql';
import { createSqlStore } from './sql-store';

export interface Storage {
  readonly database: Database;
  readonly shelf: FileShelf;
  /** Where the journal keeps what is not in the database. */
  readonly journal: JournalConfig;
  /** No other process uses the database. */
  readonly alone: boolean;
  /** Runs work on files beside the data: not once writing has stopped, and a failure of the disk stops it. */
  guarded(work: () => Promise<void>): Promise<void>;
  /** @throws StoreUnavailableError when it is known that nothing can be written. */
  check(): void;
  /** Tells other processes of this machine where the server that holds the data answers. */
  announce(url: string): void;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** The journal of an organisation takes nothing more; told once, when it is found. */
  readonly onIncident?: (error: JournalBlockedError) => void;
  /** What asks the witnesses. */
  readonly request?: typeof fetch;
}

/**
 * The store over what was opened, its schema brought up to date. What was opened is closed when that fails.
 * @param now ISO 8601, UTC.
 * @throws NewerSchemaError, KeysUnavailableError
 */
export async function storeOver(
  storage: Storage,
  now: string,
  { onIncident, request = fetch }: StoreOptions = {},
): Promise<OperatorStore> {
  const { database, shelf } = storage;
  try {
    await migrate(database, now);
    const journal = await openJournal({
      database,
      config: storage.journal,
      randomBytes,
      fetch: request,
      guarded: (work) => storage.guarded(work),
      ...(onIncident === undefined ? {} : { onIncident }),
    });
    const store = createSqlStore(database, shelf, journal);
    // Whoever had reserved a key is gone.
    if (storage.alone) await store.dropReservations();
    return {
      ...store,
      async ready() {
        storage.check();
        await store.ready();
      },
      async close() {
        await journal.close();
        await storage.close();
      },
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}
