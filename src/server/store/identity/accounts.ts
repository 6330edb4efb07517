/**
 * Accounts and the OpenID identities bound to them. A change that closes sessions closes them in the same transaction, and the
 * journal's entry that tells of a change is written in it too.
 */
import type { Role } from '../../identity/agent';
import type { AccountEvent } from '../../identity/events';
import type { Account, AccountStore, ChangeOutcome, CreateOutcome } from '../../identity/port';
import { accountEntry } from '../../journal/identity-events';
import type { JournalWriter } from '../../journal/writer';
import type { Database, Sql, SqlRow, Transaction } from '../sql';

const COLUMNS =
  'organisation, agent_id, name, title, role, state, created, email, login, password, must_change';

export function createAccountStore(database: Database, writer: Pick<JournalWriter, 'write'>): AccountStore {
  /** What did nothing is not told. */
  const telling = async <T extends boolean | ChangeOutcome | CreateOutcome>(
    told: AccountEvent,
    change: (sql: Transaction) => Promise<T>,
  ): Promise<T> => {
    const { result } = await writer.write(told.organisation, async (sql) => {
      const outcome = await change(sql);
      return {
        result: outcome,
        events: outcome === true || outcome === 'done' ? [accountEntry(told)] : [],
      };
    });
    return result;
  };
  const one = async (where: string, values: readonly string[]): Promise<SqlRow | undefined> =>
    (await database.all(`SELECT ${COLUMNS} FROM accounts WHERE ${where}`, values))[0];

  return {
    async all(organisation) {
      const rows = await database.all(
        `SELECT ${COLUMNS} FROM accounts WHERE organisation = $1 ORDER BY created, agent_id`,
        [organisation],
      );
      return rows.map(fromRow);
    },
    find: async (organisation, id) =>
      mapped(await one('organisation = $1 AND agent_id = $2', [organisation, id])),
    findByEmail: async (organisation, email) =>
      mapped(await one('organisation = $1 AND email = $2', [organisation, email])),
    findByIdentity: async (organisation, issuer, subject) =>
      mapped(
        await one(
          `organisation = $1 AND agent_id =
             (SELECT agent_id FROM identities WHERE organisation = $2 AND issuer = $3 AND subject = $4)`,
          [organisation, organisation, issuer, subject],
        ),
      ),
    async findByLogin(organisation, login) {
      const row = await one('organisation = $1 AND login = $2 AND password IS NOT NULL', [
        organisation,
        login,
      ]);
      return row === undefined ? undefined : { account: fromRow(row), password: String(row['password']) };
    },

    create: (account, password, told) =>
      telling<CreateOutcome>(told, async (sql) => {
        if (await insert(sql, account, password)) return 'done';
        const rows = await sql.all(
          'SELECT 1 AS taken FROM accounts WHERE organisation = $1 AND agent_id = $2',
          [account.organisation, account.id],
        );
        return rows.length > 0 ? 'id-taken' : 'taken';
      }),

    createFirst: (account, password, told) =>
      telling(told, async (sql) => {
        // Two processes that start together make one first administrator.
        await sql.lock(accountsLock(account.organisation));
        const rows = await sql.all('SELECT agent_id FROM accounts WHERE organisation = $1 LIMIT 1', [
          account.organisation,
        ]);
        return rows.length === 0 && (await insert(sql, account, password));
      }),

    setRole: (organisation, id, role, told) =>
      telling(told, async (sql) => {
        const outcome = await mayChange(sql, organisation, id, role !== 'administrator');
        if (outcome !== 'done') return outcome;
        await sql.run('UPDATE accounts SET role = $1 WHERE organisation = $2 AND agent_id = $3', [
          role,
          organisation,
          id,
        ]);
        return outcome;
      }),

    revoke: (organisation, id, told) =>
      telling(told, async (sql) => {
        const outcome = await mayChange(sql, organisation, id, true);
        if (outcome !== 'done') return outcome;
        await sql.run('UPDATE accounts SET state = $1 WHERE organisation = $2 AND agent_id = $3', [
          'revoked',
          organisation,
          id,
        ]);
        await closeSessions(sql, organisation, id);
        return outcome;
      }),

    setPassword: (organisation, id, { digest, mustChange }, told) =>
      telling(told, async (sql) => {
        const changed = await sql.run(
          `UPDATE accounts SET password = $1, must_change = $2
           WHERE organisation = $3 AND agent_id = $4 AND state = 'active' AND login IS NOT NULL`,
          [digest, mustChange ? 1 : 0, organisation, id],
        );
        await closeSessions(sql, organisation, id);
        return changed === 1;
      }),

    async rehash(organisation, id, from, to) {
      await database.run(
        'UPDATE accounts SET password = $1 WHERE organisation = $2 AND agent_id = $3 AND password = $4',
        [to, organisation, id, from],
      );
    },

    bind: (organisation, id, { issuer, subject, time }, told) =>
      telling(told, async (sql) => {
        const bound = await sql.run(
          `INSERT INTO identities (organisation, issuer, subject, agent_id, bound)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
          [organisation, issuer, subject, id, time],
        );
        return bound === 1;
      }),
  };
}

async function insert(sql: Pick<Sql, 'run'>, account: Account, password?: string): Promise<boolean> {
  const { organisation, id, name, title, role, state, created, email, login, mustChange } = account;
  const inserted = await sql.run(
    `INSERT INTO accounts (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT DO NOTHING`,
    [
      organisation,
      id,
      name,
      title,
      role,
      state,
      created,
      email ?? null,
      login ?? null,
      password ?? null,
      mustChange ? 1 : 0,
    ],
  );
  return inserted === 1;
}

/**
 * Whether an active account may be changed: not when that would leave the organisation without an administrator.
 * @param loses the change takes an administrator's rights away.
 */
async function mayChange(
  sql: Transaction,
  organisation: string,
  id: string,
  loses: boolean,
): Promise<ChangeOutcome> {
  // Two administrators who remove each other take turns.
  await sql.lock(accountsLock(organisation));
  const rows = await sql.all(
    "SELECT agent_id, role FROM accounts WHERE organisation = $1 AND state = 'active'",
    [organisation],
  );
  const account = rows.find((row) => row['agent_id'] === id);
  if (account === undefined) return 'unknown';
  const administrators = rows.filter(({ role }) => role === 'administrator');
  return loses && account['role'] === 'administrator' && administrators.length === 1
    ? 'last-administrator'
    : 'done';
}

const accountsLock = (organisation: string): string => `accounts/${organisation}`;

const closeSessions = (sql: Sql, organisation: string, id: string): Promise<number> =>
  sql.run('DELETE FROM sessions WHERE organisation = $1 AND agent_id = $2', [organisation, id]);

const mapped = (row: SqlRow | undefined): Account | undefined =>
  row === undefined ? undefined : fromRow(row);

function fromRow(row: SqlRow): Account {
  const { email, login } = row;
  return {
    organisation: String(row['organisation']),
    id: String(row['agent_id']),
    name: String(row['name']),
    title: String(row['title']),
    role: String(row['role']) as Role,
    state: row['state'] === 'active' ? 'active' : 'revoked',
    created: String(row['created']),
    ...(typeof email === 'string' ? { email } : {}),
    ...(typeof login === 'string' ? { login } : {}),
    mustChange: Number(row['must_change']) === 1,
  };
}
