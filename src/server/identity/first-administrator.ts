/**
 * The first administrator of an organisation that has no account yet. The password is handed to whoever starts the server,
 * once: it is in no file and no log, and must be changed at the first sign-in.
 */
import type { AccountPorts } from './accounts';
import type { AccountEvent } from './events';
import { temporaryPassword } from './passwords/temporary';
import type { Account } from './port';

export interface FirstAdministrator {
  readonly login: string;
  readonly password: string;
}

export const FIRST_LOGIN = 'administrateur';

/** Undefined when the organisation has accounts, or another process has just made this one. */
export async function createFirstAdministrator(
  ports: Omit<AccountPorts, 'lockOut'>,
): Promise<FirstAdministrator | undefined> {
  const { siret } = ports.organisation;
  const existing = await ports.accounts.all(siret);
  if (existing.length > 0) return undefined;
  const account: Account = {
    organisation: siret,
    id: FIRST_LOGIN,
    name: 'Premier administrateur',
    title: '',
    role: 'administrator',
    state: 'active',
    created: ports.now(),
    login: FIRST_LOGIN,
    mustChange: true,
  };
  const password = temporaryPassword(ports.randomBytes);
  const agent = { id: account.id, name: account.name };
  const told: AccountEvent = {
    ...{ kind: 'account-changed', organisation: siret, time: account.created },
    ...{ agent, account: agent, change: 'created', role: account.role },
  };
  if (!(await ports.accounts.createFirst(account, await ports.hasher.hash(password), told))) return undefined;
  await ports.record(told);
  return { login: FIRST_LOGIN, password };
}
