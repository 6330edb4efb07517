/**
 * A client that asks the agent to sign in again when the server wants it, and then goes on with the very call that was refused.
 * Whatever the pane was doing, it does not notice.
 */
import type { ParapheClient } from '../../server/client';
import { refusedFor } from '../app/failure';

/** Why the agent must sign in again. */
export type Again = 'expired' | 'recent';

/** Calls that sign in or out: asking again for them would ask for ever. And the stream of a job, which is no promise: the session was
 * proved when the job was started. */
const PLAIN: ReadonlySet<string> = new Set<keyof ParapheClient>([
  'agents',
  'signInOptions',
  'signIn',
  'signInWith',
  'signOut',
  'changePassword',
  'followDraft',
]);

/**
 * @param ask resolves to true when the same agent has signed in again.
 * @param whose the agent at work, if any. A call that is refused after its agent has left concerns nobody who is there: it fails, and the
 * agent who came next is asked for nothing.
 */
export function resuming(
  api: ParapheClient,
  ask: (why: Again) => Promise<boolean>,
  whose: () => string | undefined,
): ParapheClient {
  return new Proxy(api, {
    get(target, name, receiver) {
      const call = Reflect.get(target, name, receiver) as (...args: unknown[]) => Promise<unknown>;
      if (typeof name === 'symbol' || PLAIN.has(name)) return call;
      return async (...args: unknown[]) => {
        const agent = whose();
        try {
          return await call(...args);
        } catch (thrown) {
          const why = refusedFor(thrown, 'sign-in-again')
            ? 'recent'
            : refusedFor(thrown, 'unauthenticated')
              ? 'expired'
              : undefined;
          if (why === undefined || agent === undefined || whose() !== agent || !(await ask(why)))
            throw thrown;
          return call(...args);
        }
      };
    },
  });
}
