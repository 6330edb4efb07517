/**
 * Storage on PostgreSQL, for several server processes on one database.
 */
import type { JournalConfig } from '../../journal/config';
import { DatabaseUnreachableError } from '../errors';
import type { FileShelf } from '../shelf';
import type { Storage } from '../storage';
import { openPostgres, placeOf, type PostgresOptions } from './database';
import { mustBeSafe } from './settings';

/** How long a refused write is remembered, in milliseconds: a full or read-only database answers, but is not ready. */
const REMEMBERED = 30_000;

/** @throws DatabaseUnreachableError, UnsafeDatabaseError */
export async function openPostgresStorage(
  options: PostgresOptions,
  shelf: FileShelf,
  journal: JournalConfig,
): Promise<Storage> {
  const database = openPostgres(options);
  try {
    await mustBeSafe(database, placeOf(options.url));
  } catch (error) {
    await database.close();
    throw error;
  }
  let failure: { readonly error: DatabaseUnreachableError; readonly at: number } | undefined;
  const remembering = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      const result = await work();
      failure = undefined;
      return result;
    } catch (error) {
      if (error instanceof DatabaseUnreachableError) failure = { error, at: performance.now() };
      throw error;
    }
  };
  return {
    database: {
      ...database,
      run: (text, parameters) => remembering(() => database.run(text, parameters)),
      transaction: (work) => remembering(() => database.transaction(work)),
    },
    shelf,
    journal,
    alone: false,
    guarded: (work) => work(),
    check() {
      if (failure !== undefined && performance.now() - failure.at < REMEMBERED) throw failure.error;
    },
    announce: () => undefined,
    close: () => database.close(),
  };
}
