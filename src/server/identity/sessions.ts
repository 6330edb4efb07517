/**
 * Sessions: a random bearer token for a signed-in agent, kept in the store by its digest: a restart, or another process of
 * the same organisation, keeps people signed in. Role and state are the account's of the moment, never the session's.
 */
import { RefusalError } from '../services/refusal';
import { ISSUERS, type Agent, type Organisation, type SignedIn } from './agent';
import type { Directory } from './directory';
import type { Account, IdentityStore } from './port';
import { newSecret, seal, secretHash, unseal } from './secrets';

export interface OpenSession {
  readonly token: string;
  readonly session: Session;
}

export interface Session {
  readonly agent: Agent;
  /** ISO 8601, UTC. */
  readonly expires: string;
  /** The agent may do nothing before having changed the password that somebody else gave. */
  readonly mustChange: boolean;
  /** Local accounts only. */
  readonly login?: string;
}

export interface Sessions {
  /** @param idToken the provider's, for its logout. */
  open(agent: Pick<Agent, 'id'>, signedIn: SignedIn, idToken?: string): Promise<OpenSession>;
  /** The session of a token; undefined when it is unknown or expired, or the agent no longer is one. */
  find(token: string): Promise<Session | undefined>;
  /** Gives back the ID token that the session was opened with. */
  close(token: string): Promise<string | undefined>;
}

export interface SessionOptions {
  readonly store: Pick<IdentityStore, 'accounts' | 'sessions' | 'sweep'>;
  /** The one that this server serves: a token of another one is unknown here. */
  readonly organisation: Organisation;
  /** The demonstration's agents; absent outside of it. */
  readonly demonstration?: Directory;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds; eight hours by default, a working day. */
  readonly lifetime?: number;
  /** Milliseconds without a request after which a session ends; an hour by default. */
  readonly idle?: number;
}

/** Milliseconds between two sweeps of what has expired. */
const SWEEP = 10 * 60 * 1000;
/** Milliseconds: a request that soon after another writes nothing. */
const PRECISION = 60 * 1000;

export function createSessions(options: SessionOptions): Sessions {
  const { store, organisation, now } = options;
  const lifetime = options.lifetime ?? 8 * 3600 * 1000;
  const idle = options.idle ?? 3600 * 1000;
  let swept = 0;

  const holder = async (id: string, issuer: string): Promise<Holder | undefined> => {
    if (issuer === ISSUERS.demonstration) {
      const agent = options.demonstration?.find(id);
      return agent === undefined ? undefined : { ...agent, mustChange: false };
    }
    const account = await store.accounts.find(organisation.siret, id);
    return account?.state === 'active' ? fromAccount(account, issuer) : undefined;
  };

  const find = async (token: string): Promise<Session | undefined> => {
    const hash = secretHash(token);
    const time = now();
    const stored = await store.sessions.find(hash);
    if (stored?.organisation !== organisation.siret) return undefined;
    if (stored.expires <= time || stored.used + idle <= time) return undefined;
    if (stored.used + PRECISION <= time) await store.sessions.use(hash, time);
    const found = await holder(stored.agent, stored.signedIn.issuer);
    if (found === undefined) return undefined;
    const { id, name, role, mustChange, login } = found;
    return {
      agent: { id, name, role, organisation, signedIn: stored.signedIn },
      expires: new Date(stored.expires).toISOString(),
      mustChange,
      ...(login === undefined ? {} : { login }),
    };
  };

  return {
    find,
    async open({ id }, signedIn, idToken) {
      const time = now();
      if (time - swept > SWEEP) {
        swept = time;
        await store.sweep(time);
      }
      const token = newSecret();
      await store.sessions.open(secretHash(token), {
        organisation: organisation.siret,
        agent: id,
        signedIn,
        expires: time + lifetime,
        used: time,
        ...(idToken === undefined ? {} : { idToken: seal(token, idToken) }),
      });
      const session = await find(token);
      // Revoked in this very instant.
      if (session === undefined) {
        throw new RefusalError('account-unknown', 'Ce compte vient d’être fermé par un administrateur.');
      }
      return { token, session };
    },
    async close(token) {
      const hash = secretHash(token);
      const stored = await store.sessions.find(hash);
      await store.sessions.close(hash);
      return stored?.idToken === undefined ? undefined : unseal(token, stored.idToken);
    },
  };
}

type Holder = Pick<Agent, 'id' | 'name' | 'role'> & Pick<Session, 'mustChange' | 'login'>;

function fromAccount(account: Account, issuer: string): Holder {
  const { id, role, login, mustChange } = account;
  // Who came through an OpenID provider has no password to change or to type again.
  const local = issuer === ISSUERS.local;
  return {
    id,
    role,
    name: displayName(account),
    mustChange: local && mustChange,
    ...(local && login !== undefined ? { login } : {}),
  };
}

/** "Prénom Nom, qualité", as decisions name their agent. */
export function displayName({ name, title }: Pick<Account, 'name' | 'title'>): string {
  return title === '' ? name : `${name}, ${title}`;
}
