/**
 * The little of SQL that the store speaks: BIGINT and TEXT, `$1` parameters, no function of the clock, so that the same
 * text runs on the embedded engine and on PostgreSQL. Texts are compared for equality, and ordered only where any order
 * will do: the two engines do not sort letters alike.
 */

export type Dialect = 'sqlite' | 'postgresql';
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, string | number | null>>;

export interface Sql {
  all(text: string, parameters?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** Number of rows changed. */
  run(text: string, parameters?: readonly SqlValue[]): Promise<number>;
}

export interface Transaction extends Sql {
  /**
   * Waits until no other transaction of any process holds this name, then holds it to the end of this one. Whoever reads
   * rows in order to write what follows from them takes a name first: without it, two transactions on PostgreSQL may read
   * the same rows before either writes. The embedded engine runs one writing transaction at a time: nothing to wait for.
   */
  lock(name: string): Promise<void>;
}

export interface Snapshot extends Sql {
  /** The rows of a question without parameters, some at a time, so that a large table does not fill the memory. */
  pages(text: string, size: number): AsyncIterable<readonly SqlRow[]>;
}

export interface Database extends Sql {
  readonly dialect: Dialect;
  /**
   * All or nothing; on return the work is durable. Where two transactions collide, one of them is run again: `work` may be
   * called more than once, and does nothing outside of the database.
   */
  transaction<T>(work: (sql: Transaction) => Promise<T>): Promise<T>;
  /** Reads only; every statement sees the database as it was at one instant, whatever is written meanwhile. */
  snapshot<T>(work: (sql: Snapshot) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The name that a transaction locks before it adds to what one organisation keeps in order (events, journal). */
export const organisationLock = (organisation: string): string => `organisation/${organisation}`;
