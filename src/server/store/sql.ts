/**
 * The little of SQL that the store speaks: BIGINT and TEXT, `$1` parameters, no function of the clock, so that the same
 * text runs on the embedded engine and on PostgreSQL.
 */

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, string | number | null>>;

export interface Sql {
  all(text: string, parameters?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** Number of rows changed. */
  run(text: string, parameters?: readonly SqlValue[]): Promise<number>;
}

export interface Database extends Sql {
  /** All or nothing; on return the work is durable. Transactions run one after the other. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
