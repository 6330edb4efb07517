/**
 * What identity may ask of storage: accounts, sessions, attempts, one-time secrets. Each method is one durable transaction;
 * the organisation is part of every question. No SQL here, and no secret in clear: callers hand over digests.
 */
import type { Role, SignedIn } from './agent';
import type { AccountEvent } from './events';

export interface Account {
  /** SIRET. */
  readonly organisation: string;
  readonly id: string;
  readonly name: string;
  /** "responsable de l’accueil" */
  readonly title: string;
  readonly role: Role;
  readonly state: 'active' | 'revoked';
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Lower case; what a first OpenID sign-in is recognised by. */
  readonly email?: string;
  /** Lower case; absent when the account has no local password. */
  readonly login?: string;
  /** The password was given by somebody else. */
  readonly mustChange: boolean;
}

/** A local account with the digest of its password (`passwords/scrypt`). */
export interface Credential {
  readonly account: Account;
  readonly password: string;
}

/** Who an OpenID provider says somebody is. */
export interface BoundIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** What is done to an account is done, or nothing is. */
export type ChangeOutcome = 'done' | 'unknown' | 'last-administrator';

/** `id-taken`: by an account of that id, whatever else is taken; `taken`: the login or the address is another account's. */
export type CreateOutcome = 'done' | 'id-taken' | 'taken';

/**
 * What is given a `told` enters it in the journal in its own transaction, when something is done: both stand, or neither.
 * @throws JournalBlockedError, KeysUnavailableError when the journal takes nothing more; then nothing was done.
 */
export interface AccountStore {
  all(organisation: string): Promise<readonly Account[]>;
  find(organisation: string, id: string): Promise<Account | undefined>;
  findByLogin(organisation: string, login: string): Promise<Credential | undefined>;
  findByEmail(organisation: string, email: string): Promise<Account | undefined>;
  findByIdentity(organisation: string, issuer: string, subject: string): Promise<Account | undefined>;
  create(account: Account, password: string | undefined, told: AccountEvent): Promise<CreateOutcome>;
  /** Creates the account only when the organisation has none: of two processes that start at once, one is told true. */
  createFirst(account: Account, password: string, told: AccountEvent): Promise<boolean>;
  setRole(organisation: string, id: string, role: Role, told: AccountEvent): Promise<ChangeOutcome>;
  /** Closes the account and its sessions together. */
  revoke(organisation: string, id: string, told: AccountEvent): Promise<ChangeOutcome>;
  /** Of an active account with a login; closes its sessions together. False when there is none. */
  setPassword(
    organisation: string,
    id: string,
    password: { readonly digest: string; readonly mustChange: boolean },
    told: AccountEvent,
  ): Promise<boolean>;
  /** The same password under stronger parameters; sessions stay. */
  rehash(organisation: string, id: string, from: string, to: string): Promise<void>;
  /** False when the identity, or another one of that issuer, is bound already. */
  bind(organisation: string, id: string, identity: BoundIdentity, told: AccountEvent): Promise<boolean>;
}

export interface StoredSession {
  readonly organisation: string;
  readonly agent: string;
  readonly signedIn: SignedIn;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** When it last made a request, to the minute: milliseconds since 1970. */
  readonly used: number;
  /** The provider’s ID token, sealed (`seal`), for its logout. */
  readonly idToken?: string;
}

/** Sessions by the SHA-256 of their token. */
export interface SessionStore {
  open(tokenHash: string, session: StoredSession): Promise<void>;
  find(tokenHash: string): Promise<StoredSession | undefined>;
  /** It makes a request. @param now milliseconds since 1970. */
  use(tokenHash: string, now: number): Promise<void>;
  close(tokenHash: string): Promise<void>;
  closeAll(organisation: string, agent: string): Promise<void>;
}

/** Failed attempts by key (a digest). */
export interface AttemptStore {
  /**
   * Counts one attempt as failed before it is made, so that simultaneous guesses do not all pass; `clear` takes it back.
   * @param delay milliseconds to wait after so many failures.
   * @returns until when no attempt is allowed (milliseconds since 1970); undefined when this one is.
   */
  begin(key: string, now: number, delay: (failures: number) => number): Promise<number | undefined>;
  clear(keys: readonly string[]): Promise<void>;
  /** A place from which the account was signed in since then. */
  isFamiliar(key: string, since: number): Promise<boolean>;
  markFamiliar(key: string, now: number): Promise<void>;
}

/** Secrets that serve once, by their SHA-256; what they open is sealed with the secret itself. */
export interface OneTimeStore {
  put(hash: string, sealed: string, expires: number): Promise<void>;
  /** The value of an unexpired secret, which is gone afterwards, for every process. */
  take(hash: string, now: number): Promise<string | undefined>;
}

export interface IdentityStore {
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly attempts: AttemptStore;
  readonly oneTime: OneTimeStore;
  /** Forgets expired sessions and secrets, and attempts older than a day. @param now milliseconds since 1970. */
  sweep(now: number): Promise<void>;
}
