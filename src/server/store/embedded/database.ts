/**
 * The embedded database: one SQLite file through libsql. WAL with synchronous=FULL: a transaction that returned has been
 * flushed to disk. It knows nothing of documents.
 */
import Libsql from 'libsql';
import type { Database, Snapshot, Sql, SqlRow, SqlValue, Transaction } from '../sql';
import type { WriteGuard } from './write-guard';

/** Commits between two copies of the log into the database file: at most some megabytes of log in between. */
const CHECKPOINT_EVERY = 200;

/** Statements kept ready; the store's own texts are far fewer. */
const KEPT_STATEMENTS = 200;

/** Opens (or creates) the file; throws what the engine throws when it cannot. */
export function openDatabase(path: string, guard: WriteGuard): Database {
  const engine = connect(path);
  engine.exec('PRAGMA journal_mode = WAL');
  // Apple's fsync leaves data in the drive's cache; elsewhere these two change nothing.
  engine.exec('PRAGMA fullfsync = ON');
  engine.exec('PRAGMA checkpoint_fullfsync = ON');
  // What is erased is overwritten, not only forgotten.
  engine.exec('PRAGMA secure_delete = ON');
  // The engine's own copies of the log hide their failures: they are made below, where a failure is seen.
  engine.exec('PRAGMA wal_autocheckpoint = 0');
  // What a failed flush left in the log may be in memory only: it is written anew, or nothing more is written after it.
  engine.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  const now = sqlOver(engine);
  const transaction: Transaction = { ...now, lock: () => Promise.resolve() };
  /** What was committed stays so when the copy fails: the guard then refuses whatever comes next. */
  const copyLog = (mode: 'PASSIVE' | 'TRUNCATE'): Promise<void> =>
    guard
      // oxlint-disable-next-line typescript/require-await -- the engine is synchronous, the guard is not
      .watch(async () => {
        engine.exec(`PRAGMA wal_checkpoint(${mode})`);
      })
      .catch(() => undefined);
  let commits = 0;
  const committed = async (): Promise<void> => {
    commits += 1;
    if (commits % CHECKPOINT_EVERY === 0) await copyLog('PASSIVE');
  };
  // One connection: whatever runs waits for its turn, else a statement could slip into somebody else's transaction.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const write = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(() => {
      guard.check();
      return guard.watch(work);
    });

  return {
    dialect: 'sqlite',
    all: (text, parameters) => inTurn(() => guard.watch(() => now.all(text, parameters))),
    run: (text, parameters) =>
      write(async () => {
        const changed = await now.run(text, parameters);
        await committed();
        return changed;
      }),
    transaction: (work) =>
      write(async () => {
        engine.exec('BEGIN IMMEDIATE');
        let result;
        try {
          result = await work(transaction);
          engine.exec('COMMIT');
        } catch (error) {
          if (engine.inTransaction) engine.exec('ROLLBACK');
          throw error;
        }
        await committed();
        return result;
      }),
    snapshot: (work) => snapshot(path, work),
    close: () =>
      inTurn(async () => {
        if (!engine.open || guard.stopped() !== undefined) return;
        // The engine itself waits until its statements are collected: a folder at rest is one file, without a log.
        await copyLog('TRUNCATE');
        // Closing flushes: after a failed flush, that would be asking again.
        if (guard.stopped() === undefined) engine.close();
      }),
  };
}

/** A connection that writes nothing, beside whoever holds the folder. The file exists. */
export function openReader(path: string): Database {
  const engine = connect(path);
  engine.exec('PRAGMA query_only = ON');
  const refused = (): Promise<never> => Promise.reject(new Error('opened for reading only'));
  return {
    ...sqlOver(engine),
    dialect: 'sqlite',
    run: refused,
    transaction: refused,
    snapshot: (work) => snapshot(path, work),
    close: () => {
      if (engine.open) engine.close();
      return Promise.resolve();
    },
  };
}

async function snapshot<T>(path: string, work: (sql: Snapshot) => Promise<T>): Promise<T> {
  const engine = connect(path);
  try {
    engine.exec('PRAGMA query_only = ON');
    engine.exec('BEGIN');
    return await work({ ...sqlOver(engine), pages: (text, size) => pages(engine, text, size) });
  } finally {
    if (engine.inTransaction) engine.exec('ROLLBACK');
    engine.close();
  }
}

// oxlint-disable-next-line typescript/require-await -- the engine is synchronous, the port is not
async function* pages(
  engine: Libsql.Database,
  text: string,
  size: number,
): AsyncGenerator<readonly SqlRow[]> {
  let page: SqlRow[] = [];
  for (const row of engine.prepare(text).iterate() as Iterable<SqlRow>) {
    mustBeExact(row);
    page.push(row);
    if (page.length < size) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** Another process (a backup beside the server) may hold a lock of the file for an instant. */
function connect(path: string): Libsql.Database {
  const engine = new Libsql(path, { timeout: 5000 });
  engine.exec('PRAGMA synchronous = FULL');
  return engine;
}

function sqlOver(engine: Libsql.Database): Sql {
  const kept = new Map<string, Libsql.Statement<[SqlValue[]]>>();
  const prepare = (text: string): Libsql.Statement<[SqlValue[]]> => {
    let statement = kept.get(text);
    if (statement === undefined) {
      statement = engine.prepare<[SqlValue[]]>(numbered(text));
      if (kept.size >= KEPT_STATEMENTS) kept.clear();
      kept.set(text, statement);
    }
    return statement;
  };
  return {
    // oxlint-disable-next-line typescript/require-await -- the engine is synchronous, the port is not
    async all(text, parameters = []) {
      const rows = prepare(text).all(bind(parameters)) as SqlRow[];
      rows.forEach(mustBeExact);
      return rows;
    },
    // oxlint-disable-next-line typescript/require-await -- as above
    async run(text, parameters = []) {
      return prepare(text).run(bind(parameters)).changes;
    },
  };
}

/** To SQLite, `$4` is a name, numbered by where it first appears; `?4` is the fourth parameter, as PostgreSQL has it. */
function numbered(text: string): string {
  return text.replace(/\$(\d+)/g, '?$1');
}

/** As one list: given apart, a lone null would be taken for a list of named parameters. */
function bind(parameters: readonly SqlValue[]): SqlValue[] {
  return [...parameters];
}

/** The engine rounds what a number cannot hold: better no answer than another one. */
function mustBeExact(row: SqlRow): void {
  for (const value of Object.values(row)) {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('not a safe integer');
  }
}
