/**
 * The embedded database: one SQLite file through libsql. WAL with synchronous=FULL: a transaction that returned has been
 * flushed to disk. It knows nothing of documents.
 */
import Libsql from 'libsql';
import type { Database, Sql, SqlRow, SqlValue } from '../sql';

/** Opens (or creates) the file; throws what the engine throws when it cannot. */
export function openDatabase(path: string): Database {
  // Another process (the command line beside the server) may hold the write lock for an instant.
  const engine = new Libsql(path, { timeout: 5000 });
  engine.exec('PRAGMA journal_mode = WAL');
  engine.exec('PRAGMA synchronous = FULL');

  const now: Sql = {
    // eslint-disable-next-line @typescript-eslint/require-await -- the engine is synchronous, the port is not
    async all(text, parameters = []) {
      return engine.prepare(text).all(...bind(parameters)) as SqlRow[];
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async run(text, parameters = []) {
      return engine.prepare(text).run(...bind(parameters)).changes;
    },
  };

  // One connection: whatever runs waits for its turn, else a statement could slip into somebody else's transaction.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    all: (text, parameters) => inTurn(() => now.all(text, parameters)),
    run: (text, parameters) => inTurn(() => now.run(text, parameters)),
    transaction: (work) =>
      inTurn(async () => {
        engine.exec('BEGIN IMMEDIATE');
        try {
          const result = await work(now);
          engine.exec('COMMIT');
          return result;
        } catch (error) {
          if (engine.inTransaction) engine.exec('ROLLBACK');
          throw error;
        }
      }),
    close: () =>
      inTurn(() => {
        if (engine.open) engine.close();
        return Promise.resolve();
      }),
  };
}

function bind(parameters: readonly SqlValue[]): SqlValue[] {
  return [...parameters];
}
