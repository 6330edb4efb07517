/**
 * What happens to identities, as facts to be remembered, through one port. No password, token or e-mail address is in an event.
 */
import type { AgentRef } from '../../review/ledger';
import type { ProblemCode } from '../api/problems';
import type { Role, SignedIn } from './agent';

export type IdentityEvent = {
  /** SIRET. */
  readonly organisation: string;
  /** ISO 8601, UTC. */
  readonly time: string;
} & (
  | { readonly kind: 'signed-in'; readonly agent: AgentRef; readonly signedIn: SignedIn }
  | { readonly kind: 'signed-out'; readonly agent: AgentRef }
  /** `way`: "demo", "local" or an OpenID provider's id. The agent is named when an account of ours was recognised. */
  | {
      readonly kind: 'sign-in-refused';
      readonly way: string;
      readonly code: ProblemCode;
      readonly agent?: AgentRef;
    }
  /** `agent` did it to `account`, who may be the same person. */
  | {
      readonly kind: 'account-changed';
      readonly agent: AgentRef;
      readonly account: AgentRef;
      readonly change: AccountChange;
      readonly role?: Role;
    }
);

/** `bound`: an OpenID identity was bound to the account; `password`: its holder changed the password. */
export type AccountChange = 'created' | 'role' | 'revoked' | 'reset' | 'password' | 'bound';

/** A change of an account: the store enters it in the journal in the transaction that makes the change. */
export type AccountEvent = Extract<IdentityEvent, { readonly kind: 'account-changed' }>;

/**
 * Tells what happened; a change of an account was entered with the change. A journal that takes nothing more does not make it
 * reject: a sign-in stands.
 */
export type RecordIdentity = (event: IdentityEvent) => Promise<void>;
