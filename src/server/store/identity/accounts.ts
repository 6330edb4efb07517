/**
 * Accounts and the OpenID identities bound to them. A change that closes sessions closes them in the same transaction.
 */
import type { Role } from '../../identity/agent';
import type { Account, AccountStore, ChangeOutcome } from '../../identity/port';
import type { Database, Sql, SqlRow } from '../sql';

const COLUMNS =
  'organisation, agent_id, name, title, role, state, created, email, login, password, must_change';

export function createAccountStore(database: Database): AccountStore {
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

    create: (account, password) => insert(database, account, password),

    createFirst: (account, password) =>
      database.transaction(async (sql) => {
        // Two processes that start together make one first administrator.
        await sql.lock(accountsLock(account.organisation));
        const rows = await sql.all('SELECT agent_id FROM accounts WHERE organisation = $1 LIMIT 1', [
          account.organisation,
        ]);
        return rows.length === 0 && (await insert(sql, account, password));
      }),

    setRole: (organisation, id, role) =>
      withAdministrator(database, organisation, id, role === 'administrator' ? undefined : 'demoted', (sql) =>
        sql.run('UPDATE accounts SET role = $1 WHERE organisation = $2 AND agent_id = $3', [
          role,
          organisation,
          id,
        ]),
      ),

    revoke: (organisation, id) =>
      withAdministrator(database, organisation, id, 'revoked', async (sql) => {
        await sql.run('UPDATE accounts SET state = $1 WHERE organisation = $2 AND agent_id = $3', [
          'revoked',
          organisation,
          id,
        ]);
        await closeSessions(sql, organisation, id);
      }),

    setPassword: (organisation, id, password, mustChange) =>
      database.transaction(async (sql) => {
        const changed = await sql.run(
          `UPDATE accounts SET password = $1, must_change = $2
           WHERE organisation = $3 AND agent_id = $4 AND state = 'active' AND login IS NOT NULL`,
          [password, mustChange ? 1 : 0, organisation, id],
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

    async bind(organisation, id, issuer, subject, time) {
      const bound = await database.run(
        `INSERT INTO identities (organisation, issuer, subject, agent_id, bound)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [organisation, issuer, subject, id, time],
      );
      return bound === 1;
    },
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

/** Changes an active account; refuses when the change would leave the organisation without an administrator. */
function withAdministrator(
  database: Database,
  organisation: string,
  id: string,
  loss: 'demoted' | 'revoked' | undefined,
  change: (sql: Sql) => Promise<unknown>,
): Promise<ChangeOutcome> {
  return database.transaction(async (sql) => {
    // Two administrators who remove each other take turns.
    await sql.lock(accountsLock(organisation));
    const rows = await sql.all(
      "SELECT agent_id, role FROM accounts WHERE organisation = $1 AND state = 'active'",
      [organisation],
    );
    const account = rows.find((row) => row['agent_id'] === id);
    if (account === undefined) return 'unknown';
    const administrators = rows.filter(({ role }) => role === 'administrator');
    if (loss !== undefined && account['role'] === 'administrator' && administrators.length === 1)
      return 'last-administrator';
    await change(sql);
    return 'done';
  });
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
