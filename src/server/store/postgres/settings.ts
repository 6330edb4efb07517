/**
 * What PostgreSQL must be set to, or "acknowledged" would mean nothing: it flushes what it commits, and keeps every letter.
 */
import { UnsafeDatabaseError } from '../errors';
import type { Sql } from '../sql';

/** Setting → the values that we cannot work with. */
const UNSAFE: Readonly<Record<string, RegExp>> = {
  fsync: /^off$/,
  full_page_writes: /^off$/,
  synchronous_commit: /^off$/,
  server_encoding: /^(?!UTF8$)/,
};

/** @throws UnsafeDatabaseError */
export async function mustBeSafe(sql: Pick<Sql, 'all'>, place: string): Promise<void> {
  for (const [setting, unsafe] of Object.entries(UNSAFE)) {
    const [row] = await sql.all('SELECT current_setting($1) AS value', [setting]);
    const value = String(row?.['value']);
    if (unsafe.test(value)) throw new UnsafeDatabaseError(place, setting, value);
  }
}
