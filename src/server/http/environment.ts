/**
 * What a request carries through the middlewares, and what the HTTP side is given to work with. No rule here.
 */
import type { HttpBindings } from '@hono/node-server';
import type { Accounts } from '../identity/accounts';
import type { Agent, Organisation } from '../identity/agent';
import type { Directory } from '../identity/directory';
import type { OpenIdFlow } from '../identity/oidc/flow';
import type { OpenIdLogout } from '../identity/oidc/logout';
import type { Providers } from '../identity/oidc/providers';
import type { Session, Sessions } from '../identity/sessions';
import type { SignIn } from '../identity/sign-in';
import type { Services } from '../services';
import type { Log } from './log';
import type { Metrics } from './metrics';
import type { RateRule } from './rate-limit';

export interface Environment {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    agent: Agent;
    session: Session;
    token: string;
    /** Of whoever asks, for counting. */
    address: string;
    /** Asked from this machine, under one of its own names, and not through a proxy. */
    onThisMachine: boolean;
  };
}

export interface IdentityPorts {
  readonly organisation: Organisation;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly accounts: Accounts;
  readonly providers: Providers;
  readonly flow: OpenIdFlow;
  readonly logout: OpenIdLogout;
  /** Present in the demonstration only. */
  readonly demonstration?: Directory;
  /** Local accounts are accepted. */
  readonly local: boolean;
  /** Milliseconds: how recent a sign-in must be for what weighs most. */
  readonly recent: number;
}

export interface HttpPorts {
  readonly services: Services;
  readonly identity: IdentityPorts;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Folder of the built pages. */
  readonly web: string;
  readonly frameAncestors: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: readonly string[];
  /** Agents reach the server over HTTPS. */
  readonly https: boolean;
  /** Who may read /metrics: with a token, or from this machine. */
  readonly metricsAccess: { readonly token?: string; readonly thisMachine: boolean };
  readonly version: string;
  /** Requests of one signed-in agent, and of one address that is not signed in. */
  readonly rates: { readonly agent: RateRule; readonly address: RateRule };
}
