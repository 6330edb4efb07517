/**
 * Answers kept for idempotency keys, and the keys whose request is under way, over any SQL database. What a request is, and
 * how long to wait for somebody else's, is not known here.
 */
import type { AnswerBook, AnswerScope, Asked, KeptAnswer, Reservation, Reserved } from './port';
import type { Database, Sql, SqlValue } from './sql';

const SCOPE = 'organisation = $1 AND agent = $2 AND idempotency_key = $3';

export function createAnswerBook(database: Database): AnswerBook {
  return {
    reserve: (scope, asked, dead) =>
      database.transaction(async (sql): Promise<Reserved> => {
        // In this order: an answer comes and its reservation goes in one transaction. Were the answer looked for first, both
        // could happen in between, and the request would be done twice.
        const taken = await take(sql, scope, asked);
        const answer = await freshAnswer(sql, scope, asked.answeredSince);
        if (answer !== undefined) {
          if (taken) await release(sql, scope, asked.holder);
          return { state: 'answered', answer };
        }
        if (taken || (dead !== undefined && (await takeOver(sql, scope, asked, dead))))
          return { state: 'mine' };
        const [row] = await sql.all(`SELECT holder, beat FROM reservations WHERE ${SCOPE}`, keys(scope));
        return {
          state: 'running',
          // Absent when it went since: whoever asks again finds the answer, or the place free.
          ...(row === undefined ? {} : { by: { holder: String(row['holder']), beat: Number(row['beat']) } }),
        };
      }),

    async renew(scope, holder) {
      const changed = await database.run(
        `UPDATE reservations SET beat = beat + 1 WHERE ${SCOPE} AND holder = $4`,
        [...keys(scope), holder],
      );
      return changed === 1;
    },

    release: (scope, holder) => release(database, scope, holder),

    findAnswer: (scope) => findAnswer(database, scope),

    keepAnswer: (scope, answer) =>
      database.transaction(async (sql) => {
        await sql.run(
          `INSERT INTO answers (organisation, agent, idempotency_key, request, status, content_type, body, time)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
          [...keys(scope), answer.request, answer.status, answer.contentType, answer.body, answer.time],
        );
        await sql.run(`DELETE FROM reservations WHERE ${SCOPE}`, keys(scope));
      }),

    forgetAnswers: (before) =>
      database.transaction(async (sql) => {
        await sql.run('DELETE FROM answers WHERE time < $1', [before]);
        await sql.run('DELETE FROM reservations WHERE time < $1', [before]);
      }),

    async dropReservations() {
      await database.run('DELETE FROM reservations');
    },
  };
}

const keys = ({ organisation, agent, key }: AnswerScope): readonly SqlValue[] => [organisation, agent, key];

/** @returns whether nobody had reserved the key. */
async function take(sql: Sql, scope: AnswerScope, { request, holder, time }: Asked): Promise<boolean> {
  const taken = await sql.run(
    `INSERT INTO reservations (organisation, agent, idempotency_key, request, holder, beat, time)
     VALUES ($1, $2, $3, $4, $5, 0, $6) ON CONFLICT DO NOTHING`,
    [...keys(scope), request, holder, time],
  );
  return taken === 1;
}

/** @returns whether the reservation still was as it had been seen. */
async function takeOver(
  sql: Sql,
  scope: AnswerScope,
  { request, holder, time }: Asked,
  dead: Reservation,
): Promise<boolean> {
  const taken = await sql.run(
    `UPDATE reservations SET request = $4, holder = $5, beat = 0, time = $6 WHERE ${SCOPE} AND holder = $7 AND beat = $8`,
    [...keys(scope), request, holder, time, dead.holder, dead.beat],
  );
  return taken === 1;
}

async function release(sql: Sql, scope: AnswerScope, holder: string): Promise<void> {
  await sql.run(`DELETE FROM reservations WHERE ${SCOPE} AND holder = $4`, [...keys(scope), holder]);
}

/** The answer, unless it is too old; such a one is forgotten, or it would stand in the way of the next. */
async function freshAnswer(sql: Sql, scope: AnswerScope, since: string): Promise<KeptAnswer | undefined> {
  const answer = await findAnswer(sql, scope);
  if (answer === undefined || answer.time >= since) return answer;
  await sql.run(`DELETE FROM answers WHERE ${SCOPE}`, keys(scope));
  return undefined;
}

async function findAnswer(sql: Pick<Sql, 'all'>, scope: AnswerScope): Promise<KeptAnswer | undefined> {
  const [row] = await sql.all(
    `SELECT request, status, content_type, body, time FROM answers WHERE ${SCOPE}`,
    keys(scope),
  );
  if (row === undefined) return undefined;
  return {
    request: String(row['request']),
    status: Number(row['status']),
    contentType: String(row['content_type']),
    body: String(row['body']),
    time: String(row['time']),
  };
}
