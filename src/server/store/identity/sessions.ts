/**
 * Sessions as rows, by the digest of their token: whoever reads the database cannot act for anybody.
 */
import type { SessionStore } from '../../identity/port';
import type { Database } from '../sql';

export function createSessionStore(database: Database): SessionStore {
  return {
    async open(tokenHash, { organisation, agent, signedIn, expires, used, idToken }) {
      const { issuer, subject, methods, time } = signedIn;
      await database.run(
        `INSERT INTO sessions (token_hash, organisation, agent_id, issuer, subject, methods, auth_time, expires, id_token, used)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          tokenHash,
          organisation,
          agent,
          issuer,
          subject,
          JSON.stringify(methods),
          time,
          expires,
          idToken ?? null,
          used,
        ],
      );
    },

    async find(tokenHash) {
      const [row] = await database.all(
        `SELECT organisation, agent_id, issuer, subject, methods, auth_time, expires, id_token, used
         FROM sessions WHERE token_hash = $1`,
        [tokenHash],
      );
      if (row === undefined) return undefined;
      const idToken = row['id_token'];
      return {
        organisation: String(row['organisation']),
        agent: String(row['agent_id']),
        signedIn: {
          issuer: String(row['issuer']),
          subject: String(row['subject']),
          methods: JSON.parse(String(row['methods'])) as string[],
          time: String(row['auth_time']),
        },
        expires: Number(row['expires']),
        used: Number(row['used']),
        ...(typeof idToken === 'string' ? { idToken } : {}),
      };
    },

    async use(tokenHash, now) {
      await database.run('UPDATE sessions SET used = $2 WHERE token_hash = $1 AND used < $2', [
        tokenHash,
        now,
      ]);
    },

    async close(tokenHash) {
      await database.run('DELETE FROM sessions WHERE token_hash = $1', [tokenHash]);
    },

    async closeAll(organisation, agent) {
      await database.run('DELETE FROM sessions WHERE organisation = $1 AND agent_id = $2', [
        organisation,
        agent,
      ]);
    },
  };
}
