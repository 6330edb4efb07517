/**
 * Puts identity together over a store: for the server. The command line takes the parts that it needs.
 */
import type { IdentityPorts } from '../http/environment';
import { createAccounts, type Accounts } from './accounts';
import type { Organisation } from './agent';
import type { Directory } from './directory';
import type { RecordIdentity } from './events';
import { createFirstAdministrator, type FirstAdministrator } from './first-administrator';
import { createLocalSignIn } from './local-sign-in';
import { createLockOut } from './lock-out';
import type { IdentitySettings } from './oidc/configuration';
import { createOpenIdFlow } from './oidc/flow';
import { createOpenIdLogout } from './oidc/logout';
import { createProviders } from './oidc/providers';
import { createPasswordHasher, type PasswordHasher } from './passwords/scrypt';
import type { IdentityStore } from './port';
import { createSessions } from './sessions';
import { createSignIn } from './sign-in';

export interface IdentityOptions {
  readonly store: IdentityStore;
  readonly organisation: Organisation;
  readonly settings: IdentitySettings;
  /** The demonstration's agents, in the demonstration. */
  readonly demonstration?: Directory;
  /** Origin under which agents reach the server. */
  readonly publicUrl: string;
  /** Milliseconds. */
  readonly recent: number;
  /** Milliseconds without a request after which a session ends. */
  readonly idle?: number;
  readonly record: RecordIdentity;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly hasher?: PasswordHasher;
}

export function composeIdentity(options: IdentityOptions): IdentityPorts {
  const { store, organisation, settings, demonstration, publicUrl, recent, record, clock } = options;
  const { accounts, oneTime } = store;
  const now = () => new Date(clock()).toISOString();
  const hasher = options.hasher ?? createPasswordHasher();
  const lockOut = createLockOut(store.attempts, clock);
  const demo = demonstration === undefined ? {} : { demonstration };
  const sessions = createSessions({
    ...{ store, organisation, now: clock, ...demo },
    ...(options.idle === undefined ? {} : { idle: options.idle }),
  });
  const providers = createProviders(settings.providers, clock);
  const flow = createOpenIdFlow({
    accounts,
    oneTime,
    organisation,
    record,
    now,
    clock,
    recent,
    redirectUri: (provider) => `${publicUrl}/sign-in/${provider}/callback`,
  });
  const local = createLocalSignIn({ accounts, lockOut, hasher, organisation, now });
  return {
    organisation,
    sessions,
    providers,
    flow,
    logout: createOpenIdLogout({ oneTime, providers, clock, signedOutUri: `${publicUrl}/signed-out` }),
    signIn: createSignIn({
      sessions,
      organisation,
      record,
      now,
      openId: flow,
      ...(settings.local ? { local } : {}),
      ...demo,
    }),
    accounts: accountsOf(options, hasher),
    local: settings.local,
    recent,
    ...demo,
  };
}

/** Management of accounts alone, for the command line. */
export function accountsOf(
  {
    store,
    organisation,
    record,
    clock,
    randomBytes,
  }: Pick<IdentityOptions, 'store' | 'record' | 'clock' | 'randomBytes'> & {
    readonly organisation: Pick<Organisation, 'siret'>;
  },
  hasher = createPasswordHasher(),
): Accounts {
  return createAccounts({
    accounts: store.accounts,
    lockOut: createLockOut(store.attempts, clock),
    hasher,
    organisation,
    record,
    now: () => new Date(clock()).toISOString(),
    randomBytes,
  });
}

/** The first administrator, when local accounts are accepted and there is none. */
export async function firstAdministrator(options: IdentityOptions): Promise<FirstAdministrator | undefined> {
  const { store, organisation, settings, demonstration, record, clock, randomBytes } = options;
  if (!settings.local || demonstration !== undefined) return undefined;
  return createFirstAdministrator({
    accounts: store.accounts,
    hasher: options.hasher ?? createPasswordHasher(),
    organisation,
    record,
    now: () => new Date(clock()).toISOString(),
    randomBytes,
  });
}
