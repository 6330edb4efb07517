/**
 * PostgreSQL behind the port that the embedded engine has, for several server processes on one database. Nothing relies on
 * the state of a session, so that a pool between us and the database changes nothing. It knows nothing of documents.
 */
import { createHash } from 'node:crypto';
import { Pool, types, type PoolClient, type QueryResult } from 'pg';
import type { Database, Sql, SqlRow, SqlValue, Transaction } from '../sql';
import { connectionFailure, endsConnection, isCollision, statementFailure } from './failures';

export interface PostgresOptions {
  /** `postgresql://user:password@host:port/name?…`; never shown. */
  readonly url: string;
  /** Connections at once. */
  readonly connections?: number;
}

/** Times that one transaction is run when others keep colliding with it. */
const ATTEMPTS = 10;

/**
 * READ COMMITTED, on purpose: each statement sees what was committed before it, so that what is read after `lock` is what
 * the last holder left. A stricter level would fix what is seen before the lock is had. A process that vanished in the
 * middle of a transaction, its network with it, is let go after 30 s, and nobody waits longer than 15 s for a lock.
 */
const BEGIN = "BEGIN; SET LOCAL lock_timeout = '15s'; SET LOCAL idle_in_transaction_session_timeout = '30s'";
const BEGIN_SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY';

/** Object ids of the types that hold whole numbers beyond 32 bits: BIGINT, and NUMERIC as sums give it. */
const WHOLE_NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

/** Opens a pool; nothing is asked of the database yet. */
export function openPostgres({ url, connections = 10 }: PostgresOptions): Database {
  const place = placeOf(url);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    // A statement that was never answered: the other end is gone, without a word.
    query_timeout: 120_000,
    keepAlive: true,
    application_name: 'paraphe',
    types: { getTypeParser: parserOf },
  });
  // A connection that breaks while nobody uses it leaves the pool; whoever needs one gets another.
  pool.on('error', () => undefined);

  const onConnection = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw connectionFailure(error, place);
    });
    const connection = connectionOver(client, place);
    try {
      return await work(connection);
    } finally {
      connection.release();
    }
  };

  return {
    dialect: 'postgresql',
    all: (text, parameters) => onConnection(({ sql }) => sql.all(text, parameters)),
    run: (text, parameters) => onConnection(({ sql }) => sql.run(text, parameters)),
    async transaction(work) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await onConnection((connection) => within(connection, BEGIN, work));
        } catch (error) {
          if (!isCollision(error) || attempt === ATTEMPTS) throw error;
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** attempt));
        }
      }
    },
    snapshot: (work) =>
      onConnection((connection) =>
        within(connection, BEGIN_SNAPSHOT, (sql) =>
          work({ ...sql, pages: (text, size) => pages(sql, text, size) }),
        ),
      ),
    close: () => pool.end(),
  };
}

interface Connection {
  readonly sql: Transaction;
  /** Sends a statement without parameters; its command tag. */
  command(text: string): Promise<string>;
  /** It failed in another way than by refusing a statement. */
  broken(): boolean;
  /** Gives it back to the pool, which closes it when it is broken. */
  release(): void;
}

function connectionOver(client: PoolClient, place: string): Connection {
  let broken = false;
  // A connection that is lost also says so here; unheard, that would end the process.
  const lost = (): void => {
    broken = true;
  };
  client.on('error', lost);
  const ask = async (text: string, parameters?: readonly SqlValue[]): Promise<QueryResult<SqlRow>> => {
    try {
      return await client.query<SqlRow>(text, parameters === undefined ? undefined : [...parameters]);
    } catch (error) {
      broken ||= endsConnection(error);
      throw statementFailure(error, place);
    }
  };
  return {
    sql: {
      all: async (text, parameters = []) => (await ask(text, parameters)).rows,
      run: async (text, parameters = []) => (await ask(text, parameters)).rowCount ?? 0,
      lock: async (name) => {
        await ask('SELECT pg_advisory_xact_lock($1)', [lockKey(name)]);
      },
    },
    command: async (text) => (await ask(text)).command,
    release() {
      client.removeListener('error', lost);
      client.release(broken);
    },
    broken: () => broken,
  };
}

async function within<T>(
  connection: Connection,
  begin: string,
  work: (sql: Transaction) => Promise<T>,
): Promise<T> {
  await connection.command(begin);
  let result: T;
  try {
    result = await work(connection.sql);
  } catch (error) {
    // A broken connection rolls back by itself; what matters is why the work failed.
    if (!connection.broken()) await connection.command('ROLLBACK').catch(() => undefined);
    throw error;
  }
  // COMMIT ends a transaction that failed in its middle without an error of its own.
  if ((await connection.command('COMMIT')) !== 'COMMIT') throw new Error('the transaction was rolled back');
  return result;
}

/** One cursor at a time. */
async function* pages(sql: Sql, text: string, size: number): AsyncGenerator<readonly SqlRow[]> {
  await sql.run(`DECLARE page NO SCROLL CURSOR FOR ${text}`);
  for (;;) {
    const rows = await sql.all(`FETCH ${size} FROM page`);
    if (rows.length > 0) yield rows;
    if (rows.length < size) break;
  }
  await sql.run('CLOSE page');
}

/** The driver gives 64-bit integers as text: better no answer than a rounded one. */
const parserOf: typeof types.getTypeParser = (type, format) =>
  WHOLE_NUMBERS.has(type) ? exactNumber : (types.getTypeParser(type, format) as unknown);

function exactNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('not a safe integer');
  return value;
}

/** A name as the number that PostgreSQL wants. Two names with one number would only wait for each other. */
function lockKey(name: string): string {
  return createHash('sha256').update(`paraphe/${name}`).digest().readBigInt64BE().toString();
}

/** Host, port and name of the database: what may be shown of its address. */
export function placeOf(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    const host = hostname === '' ? (searchParams.get('host') ?? 'local') : hostname;
    return `${decodeURIComponent(host)}${port === '' ? '' : `:${port}`}${decodeURIComponent(pathname)}`;
  } catch {
    return 'adresse illisible';
  }
}
