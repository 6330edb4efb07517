/**
 * Sessions: a random bearer token for a signed-in agent. The port is what another way of signing in replaces; the memory
 * below forgets everything at a restart, on purpose.
 */
import type { Agent } from './agent';

export interface OpenSession {
  readonly token: string;
  /** ISO 8601, UTC. */
  readonly expires: string;
}

export interface Sessions {
  open(agent: Agent): Promise<OpenSession>;
  /** The agent behind a token; undefined when it is unknown or expired. */
  agentOf(token: string): Promise<Agent | undefined>;
  close(token: string): Promise<void>;
}

export interface SessionOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** An unguessable token of at least 128 bits. */
  readonly newToken: () => string;
  /** Milliseconds; eight hours by default, a working day. */
  readonly lifetime?: number;
  /** More sessions than this: the oldest is closed. */
  readonly limit?: number;
}

export function createMemorySessions(options: SessionOptions): Sessions {
  const lifetime = options.lifetime ?? 8 * 3600 * 1000;
  const limit = options.limit ?? 10_000;
  const open = new Map<string, { readonly agent: Agent; readonly until: number }>();

  return {
    open(agent) {
      const now = options.now();
      for (const [token, session] of open) if (session.until <= now) open.delete(token);
      const oldest = open.keys().next();
      if (open.size >= limit && oldest.done !== true) open.delete(oldest.value);
      const token = options.newToken();
      open.set(token, { agent, until: now + lifetime });
      return Promise.resolve({ token, expires: new Date(now + lifetime).toISOString() });
    },
    agentOf(token) {
      const session = open.get(token);
      if (session === undefined || session.until > options.now()) return Promise.resolve(session?.agent);
      open.delete(token);
      return Promise.resolve(undefined);
    },
    close(token) {
      open.delete(token);
      return Promise.resolve();
    },
  };
}
