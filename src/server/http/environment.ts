/**
 * What a request carries through the middlewares, and what the HTTP side is given to work with. No rule here.
 */
import type { HttpBindings } from '@hono/node-server';
import type { Agent } from '../identity/agent';
import type { Directory } from '../identity/directory';
import type { Sessions } from '../identity/sessions';
import type { Services } from '../services';
import type { Log } from './log';
import type { RateRule } from './rate-limit';

export interface Environment {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { agent: Agent; token: string };
}

export interface HttpPorts {
  readonly services: Services;
  readonly directory: Directory;
  readonly sessions: Sessions;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Folder of the built pages. */
  readonly web: string;
  readonly frameAncestors: readonly string[];
  readonly version: string;
  /** Requests of one signed-in agent, and of one address that is not signed in. */
  readonly rates: { readonly agent: RateRule; readonly address: RateRule };
}
