/**
 * Every way of signing in, and out, with its events. HTTP knows this; it knows nothing of passwords and providers.
 */
import type { AgentRef } from '../../review/ledger';
import type { ProblemCode } from '../api/problems';
import { RefusalError } from '../services/refusal';
import { agentRef, ISSUERS, type Agent, type Organisation, type SignedIn } from './agent';
import type { Directory } from './directory';
import type { AccountEvent, RecordIdentity } from './events';
import type { LocalSignIn } from './local-sign-in';
import type { OpenIdFlow } from './oidc/flow';
import type { Account } from './port';
import type { OpenSession, Session, Sessions } from './sessions';

/** What somebody offers as a proof of who they are. */
export type Proof =
  | { readonly agent: string }
  | { readonly login: string; readonly password: string }
  | { readonly code: string; readonly verifier: string };

export interface SignIn {
  /** @throws RefusalError with the code of the refusal, which is recorded. */
  open(proof: Proof, address: string): Promise<OpenSession>;
  /** Closes every session of the agent and opens a new one. @throws RefusalError */
  changePassword(agent: Agent, current: string, next: string, address: string): Promise<OpenSession>;
  /** Gives back the ID token that the session was opened with, for the provider's own logout. */
  close(session: Session, token: string): Promise<string | undefined>;
}

export interface SignInPorts {
  readonly sessions: Sessions;
  readonly organisation: Organisation;
  readonly record: RecordIdentity;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Absent outside of the demonstration. */
  readonly demonstration?: Directory;
  /** Absent when local accounts are turned off. */
  readonly local?: LocalSignIn;
  readonly openId: OpenIdFlow;
}

export function createSignIn(ports: SignInPorts): SignIn {
  const { sessions, record, now } = ports;
  const organisation = ports.organisation.siret;

  const opened = async (
    agent: Pick<Agent, 'id'>,
    signedIn: SignedIn,
    idToken?: string,
  ): Promise<OpenSession> => {
    const open = await sessions.open(agent, signedIn, idToken);
    await record({
      kind: 'signed-in',
      organisation,
      time: now(),
      agent: agentRef(open.session.agent),
      signedIn,
    });
    return open;
  };
  /** Runs one way of signing in; its refusal is recorded, but for those that the flow has recorded when they happened. */
  const by = async <T>(way: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      // A new password that is too weak says nothing of who asks.
      if (error instanceof RefusalError && error.code !== 'password-refused') await refused(way, error.code);
      throw error;
    }
  };
  const refused = (way: string, code: ProblemCode, agent?: AgentRef): Promise<void> =>
    record({
      kind: 'sign-in-refused',
      organisation,
      time: now(),
      way,
      code,
      ...(agent === undefined ? {} : { agent }),
    });

  return {
    async open(proof, address) {
      if ('agent' in proof) {
        const agent = await by('demo', () => Promise.resolve(demonstrated(ports.demonstration, proof.agent)));
        const signedIn = { issuer: ISSUERS.demonstration, subject: agent.id, methods: ['demo'], time: now() };
        return opened(agent, signedIn);
      }
      if ('login' in proof) {
        const { account, signedIn } = await by<{ account: Account; signedIn: SignedIn }>('local', () =>
          mustBeLocal(ports.local).signIn(proof.login, proof.password, address),
        );
        return opened(account, signedIn);
      }
      const { agent, signedIn, idToken } = await ports.openId.redeem(proof.code, proof.verifier);
      return opened({ id: agent }, signedIn, idToken);
    },

    async changePassword(agent, current, next, address) {
      const local = mustBeLocal(ports.local);
      const told: AccountEvent = {
        ...{ kind: 'account-changed', organisation, time: now() },
        ...{ agent: agentRef(agent), account: agentRef(agent), change: 'password' },
      };
      const signedIn = await by('local', () => local.changePassword(agent, { current, next }, address, told));
      await record(told);
      return opened(agent, signedIn);
    },

    async close({ agent }, token) {
      const idToken = await sessions.close(token);
      await record({ kind: 'signed-out', organisation, time: now(), agent: agentRef(agent) });
      return idToken;
    },
  };
}

/** @throws RefusalError `not-demonstration`, `unknown-agent` */
function demonstrated(demonstration: Directory | undefined, id: string): Pick<Agent, 'id'> {
  if (demonstration === undefined) throw notDemonstration();
  const agent = demonstration.find(id);
  if (agent === undefined) {
    throw new RefusalError('unknown-agent', 'Cet agent n’est pas connu de la collectivité.');
  }
  return agent;
}

export function notDemonstration(): RefusalError {
  return new RefusalError(
    'not-demonstration',
    'Les agents de démonstration n’existent pas ici\u00A0: identifiez-vous avec votre compte.',
  );
}

/** @throws RefusalError `forbidden` */
function mustBeLocal(local: LocalSignIn | undefined): LocalSignIn {
  if (local !== undefined) return local;
  throw new RefusalError(
    'forbidden',
    'Les mots de passe de Paraphe ne sont pas acceptés ici\u00A0: passez par votre fournisseur d’identité.',
  );
}
