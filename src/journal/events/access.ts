/**
 * Who came in, who was refused, whose account changed.
 */
import { count, id, oneOf, text } from '../shapes';
import { agent, clear, optional, secret } from './field';
import { about, defineKind } from './kind';

export const signedIn = defineKind({
  kind: 'signed-in',
  subject: about('session'),
  /** `provider`: "local", or an id of the configured identity provider. */
  fields: { provider: clear(id), agent },
});

export const signInRefused = defineKind({
  kind: 'sign-in-refused',
  subject: about('session'),
  fields: {
    provider: clear(id),
    cause: clear(id),
    /** What the person gave as their name, when they gave one. */
    login: optional(secret(text(500))),
    /** Refusals alike before this one that have no entry of their own. */
    unentered: optional(clear(count)),
  },
});

export const accountChanged = defineKind({
  kind: 'account-changed',
  subject: about('account'),
  fields: {
    change: clear(
      oneOf('created', 'renamed', 'role', 'credentials', 'locked', 'unlocked', 'disabled', 'enabled'),
    ),
    /** Whose account. */
    account: agent,
    /** Who changed it; absent when the server did (a lock-out). */
    agent: optional(agent),
  },
});
