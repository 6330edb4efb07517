/**
 * Secrets that serve once. Of two that come with the same one, on any process, the database lets one delete the row.
 */
import type { OneTimeStore } from '../../identity/port';
import type { Database } from '../sql';

export function createOneTimeStore(database: Database): OneTimeStore {
  return {
    async put(hash, sealed, expires) {
      await database.run('INSERT INTO one_time_secrets (secret_hash, sealed, expires) VALUES ($1, $2, $3)', [
        hash,
        sealed,
        expires,
      ]);
    },
    take: (hash, now) =>
      database.transaction(async (sql) => {
        const [row] = await sql.all(
          'SELECT sealed FROM one_time_secrets WHERE secret_hash = $1 AND expires > $2',
          [hash, now],
        );
        const gone = await sql.run('DELETE FROM one_time_secrets WHERE secret_hash = $1', [hash]);
        return row === undefined || gone !== 1 ? undefined : String(row['sealed']);
      }),
  };
}
