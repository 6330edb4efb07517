/**
 * From a bearer token to an agent. Nothing else of the HTTP side knows how agents sign in.
 */
import type { MiddlewareHandler } from 'hono';
import type { Sessions } from '../identity/sessions';
import { RefusalError } from '../services/refusal';
import type { Environment } from './environment';
import type { RateLimiter } from './rate-limit';

export interface AuthLimits {
  readonly agent: RateLimiter;
  readonly address: RateLimiter;
}

/** Sets `agent` and `token`, or refuses. Failed attempts are counted against the address they come from. */
export function authenticated(sessions: Sessions, limits: AuthLimits): MiddlewareHandler<Environment> {
  return async (c, next) => {
    const token = /^Bearer ([\w-]{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
    const agent = token === undefined ? undefined : await sessions.agentOf(token);
    if (token === undefined || agent === undefined) {
      limits.address.count(addressOf(c.env));
      throw new RefusalError('unauthenticated', 'Votre session a expiré\u00A0: identifiez-vous de nouveau.');
    }
    limits.agent.count(`${agent.organisation.siret}/${agent.id}`);
    c.set('agent', agent);
    c.set('token', token);
    await next();
  };
}

/** Address of the other end of the connection; one bucket for all when it is unknown. */
export function addressOf(bindings: Environment['Bindings'] | undefined): string {
  return bindings?.incoming?.socket.remoteAddress ?? 'unknown';
}
