/**
 * The agent as the journal names it: who is shown to readers of a seal, and how they signed in when that is known.
 */
import type { EventAgent } from '../../journal/events/agent';
import type { Agent } from '../identity/agent';

/** What an identity provider said of a person who signed in. */
interface SignedIn {
  /** OpenID Connect `iss`, `sub`, `amr`. */
  readonly issuer: string;
  readonly subject: string;
  readonly methods: readonly string[];
  /** OpenID Connect `auth_time`: ISO 8601, UTC. */
  readonly time: string;
}

export function eventAgent({
  id,
  name,
  role,
  organisation,
  signedIn,
}: Agent & { readonly signedIn?: SignedIn }): EventAgent {
  const shown = { id, name, role, siret: organisation.siret };
  if (signedIn === undefined) return shown;
  const { issuer, subject, methods, time } = signedIn;
  return { ...shown, issuer, subject, ...(methods.length === 0 ? {} : { amr: methods }), authTime: time };
}
