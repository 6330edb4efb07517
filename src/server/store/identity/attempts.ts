/**
 * Failed attempts, counted in the database so that several processes, and simultaneous guesses, share one count.
 */
import type { AttemptStore } from '../../identity/port';
import type { Database } from '../sql';

export function createAttemptStore(database: Database): AttemptStore {
  return {
    begin: (key, now, delay) =>
      database.transaction(async (sql) => {
        await sql.run(
          'INSERT INTO attempts (key_hash, failures, until, last) VALUES ($1, 0, 0, $2) ON CONFLICT DO NOTHING',
          [key, now],
        );
        // The row is ours from here to the end of the transaction: another process waits, then sees what was counted.
        const counted = await sql.run(
          'UPDATE attempts SET failures = failures + 1, last = $1 WHERE key_hash = $2 AND until <= $3',
          [now, key, now],
        );
        const [row] = await sql.all('SELECT failures, until FROM attempts WHERE key_hash = $1', [key]);
        if (counted !== 1) return Number(row?.['until'] ?? now);
        const until = now + delay(Number(row?.['failures'] ?? 1));
        await sql.run('UPDATE attempts SET until = $1 WHERE key_hash = $2', [until, key]);
        return undefined;
      }),

    async clear(keys) {
      for (const key of keys) await database.run('DELETE FROM attempts WHERE key_hash = $1', [key]);
    },

    async isFamiliar(key, since) {
      const rows = await database.all('SELECT last FROM familiar_places WHERE key_hash = $1 AND last >= $2', [
        key,
        since,
      ]);
      return rows.length > 0;
    },

    async markFamiliar(key, now) {
      await database.run(
        `INSERT INTO familiar_places (key_hash, last) VALUES ($1, $2)
         ON CONFLICT (key_hash) DO UPDATE SET last = excluded.last`,
        [key, now],
      );
    },
  };
}
