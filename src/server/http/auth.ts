/**
 * From a bearer token to an agent. Nothing else of the HTTP side knows how agents sign in.
 */
import type { Context, MiddlewareHandler } from 'hono';
import { mustBeRecent } from '../identity/recent';
import type { Sessions } from '../identity/sessions';
import { RefusalError } from '../services/refusal';
import type { Environment } from './environment';
import type { RateLimiter } from './rate-limit';

export interface AuthLimits {
  readonly agent: RateLimiter;
  readonly address: RateLimiter;
}

export interface Authentication {
  /** Sets `agent`, `session` and `token`, or refuses. Failed attempts are counted against the address they come from. */
  readonly signedIn: MiddlewareHandler<Environment>;
  /** The same for an agent who still has a password to change. */
  readonly signedInAtAll: MiddlewareHandler<Environment>;
  /** After one of the former: the agent proved who they are a short while ago. */
  readonly recently: MiddlewareHandler<Environment>;
}

/** @param now milliseconds since 1970. @param recent milliseconds. */
export function authentication(
  sessions: Sessions,
  limits: AuthLimits,
  now: () => number,
  recent: number,
): Authentication {
  const identify = async (c: Context<Environment>): Promise<void> => {
    const token = /^Bearer ([\w-]{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
    const session = token === undefined ? undefined : await sessions.find(token);
    if (token === undefined || session === undefined) {
      limits.address.count(c.get('address'));
      throw new RefusalError('unauthenticated', 'Votre session a expiré\u00A0: identifiez-vous de nouveau.');
    }
    const { agent } = session;
    limits.agent.count(`${agent.organisation.siret}/${agent.id}`);
    c.set('session', session);
    c.set('agent', agent);
    c.set('token', token);
  };
  return {
    async signedInAtAll(c, next) {
      await identify(c);
      await next();
    },
    async signedIn(c, next) {
      await identify(c);
      if (c.get('session').mustChange) {
        throw new RefusalError(
          'password-to-change',
          'Changez d’abord le mot de passe qui vous a été remis\u00A0: vous seul devez connaître le vôtre.',
        );
      }
      await next();
    },
    async recently(c, next) {
      mustBeRecent(c.get('agent'), now(), recent);
      await next();
    },
  };
}
