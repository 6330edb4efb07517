/**
 * Management of the organisation's accounts: by an administrator, or by whoever holds the data folder. The organisation is
 * always the caller's own; another one's account does not exist here.
 */
import type { AgentRef } from '../../review/ledger';
import { RefusalError } from '../services/refusal';
import type { Organisation, Role } from './agent';
import type { AccountChange, AccountEvent, RecordIdentity } from './events';
import { normalLogin } from './local-sign-in';
import type { LockOut } from './lock-out';
import { temporaryPassword } from './passwords/temporary';
import type { PasswordHasher } from './passwords/scrypt';
import type { Account, AccountStore, ChangeOutcome } from './port';

export interface NewAccount {
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  readonly email?: string;
  /** For a local password; without it the agent signs in through an OpenID provider only, and needs an address. */
  readonly login?: string;
}

export interface CreatedAccount {
  readonly account: Account;
  /** To be handed to the agent, and changed at the first sign-in. Known to nobody else, and never shown again. */
  readonly password?: string;
}

/**
 * Every method but `list` leaves an event, entered in the journal with what it tells: nothing is done that is not entered. `by` is
 * who does it. @throws JournalBlockedError, KeysUnavailableError
 */
export interface Accounts {
  list(): Promise<readonly Account[]>;
  /** @throws RefusalError `account-exists`, `bad-request` */
  create(by: AgentRef, account: NewAccount): Promise<CreatedAccount>;
  /** @throws RefusalError `unknown-account`, `last-administrator` */
  setRole(by: AgentRef, id: string, role: Role): Promise<Account>;
  /** At once: the agent's sessions are closed with the account. @throws RefusalError as above. */
  revoke(by: AgentRef, id: string): Promise<Account>;
  /** A new temporary password. @throws RefusalError `unknown-account`, `bad-request` */
  reset(by: AgentRef, id: string): Promise<CreatedAccount>;
}

export interface AccountPorts {
  readonly accounts: AccountStore;
  readonly lockOut: LockOut;
  readonly hasher: PasswordHasher;
  readonly organisation: Pick<Organisation, 'siret'>;
  readonly record: RecordIdentity;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

export function createAccounts(ports: AccountPorts): Accounts {
  const { accounts, hasher, organisation, record, now } = ports;
  const { siret } = organisation;
  const eventOf = (
    by: AgentRef,
    { id, name }: AgentRef,
    change: AccountChange,
    role?: Role,
  ): AccountEvent => ({
    kind: 'account-changed',
    organisation: siret,
    time: now(),
    agent: by,
    account: { id, name },
    change,
    ...(role === undefined ? {} : { role }),
  });
  const get = async (id: string): Promise<Account> => {
    const account = await accounts.find(siret, id);
    if (account === undefined) throw unknownAccount();
    return account;
  };

  return {
    list: () => accounts.all(siret),

    async create(by, { name, title, role, email, ...given }) {
      if (given.login === undefined && email === undefined) {
        throw new RefusalError(
          'bad-request',
          'Donnez un nom d’utilisateur, ou l’adresse électronique que le fournisseur d’identité connaît.',
        );
      }
      const login = given.login === undefined ? undefined : normalLogin(given.login);
      const password = login === undefined ? undefined : temporaryPassword(ports.randomBytes);
      const digest = password === undefined ? undefined : await hasher.hash(password);
      const named = (id: string): Account => ({
        ...{ organisation: siret, id, name, title, role, state: 'active' },
        created: now(),
        mustChange: login !== undefined,
        ...(email === undefined ? {} : { email: normalLogin(email) }),
        ...(login === undefined ? {} : { login }),
      });
      for (const id of idsOf(name)) {
        const account = named(id);
        const told = eventOf(by, account, 'created', role);
        const outcome = await accounts.create(account, digest, told);
        if (outcome === 'id-taken') continue;
        if (outcome === 'taken') break;
        await record(told);
        return { account, ...(password === undefined ? {} : { password }) };
      }
      throw new RefusalError(
        'account-exists',
        'Un compte a déjà ce nom d’utilisateur ou cette adresse électronique.',
      );
    },

    async setRole(by, id, role) {
      const told = eventOf(by, await get(id), 'role', role);
      mustBeDone(await accounts.setRole(siret, id, role, told));
      await record(told);
      return get(id);
    },

    async revoke(by, id) {
      const told = eventOf(by, await get(id), 'revoked');
      mustBeDone(await accounts.revoke(siret, id, told));
      await record(told);
      return get(id);
    },

    async reset(by, id) {
      const account = await get(id);
      const { login, state } = account;
      if (state !== 'active') throw unknownAccount();
      if (login === undefined) {
        throw new RefusalError(
          'bad-request',
          'Ce compte n’a pas de mot de passe dans Paraphe\u00A0: il passe par un fournisseur d’identité.',
        );
      }
      const password = temporaryPassword(ports.randomBytes);
      const told = eventOf(by, account, 'reset');
      const given = { digest: await hasher.hash(password), mustChange: true };
      if (!(await accounts.setPassword(siret, id, given, told))) throw unknownAccount();
      await ports.lockOut.forget(siret, login);
      await record(told);
      return { account: await get(id), password };
    },
  };
}

/** @throws RefusalError `unknown-account`, `last-administrator` */
function mustBeDone(outcome: ChangeOutcome): void {
  if (outcome === 'unknown') throw unknownAccount();
  if (outcome === 'last-administrator') {
    throw new RefusalError(
      'last-administrator',
      'C’est le dernier administrateur de votre collectivité\u00A0: donnez d’abord ce rôle à un autre agent.',
    );
  }
}

function unknownAccount(): RefusalError {
  return new RefusalError(
    'unknown-account',
    'Aucun compte actif de votre collectivité ne porte cet identifiant.',
  );
}

/** "helene-carrez", "helene-carrez-2"…: what records name the agent by, never given to anybody else. */
function* idsOf(name: string): Generator<string> {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const base =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '')
      .slice(0, 36) || 'agent';
  yield base;
  for (let at = 2; ; at += 1) yield `${base}-${at}`;
}
