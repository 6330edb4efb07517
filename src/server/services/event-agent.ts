/**
 * The agent as the journal names it: who is shown to readers of a seal, and how they signed in.
 */
import type { EventAgent } from '../../journal/events/agent';
import type { Agent } from '../identity/agent';

export function eventAgent({ id, name, role, organisation, signedIn }: Agent): EventAgent {
  const { issuer, subject, methods, time } = signedIn;
  const amr = methods.length === 0 ? {} : { amr: methods };
  return { id, name, role, siret: organisation.siret, issuer, subject, ...amr, authTime: time };
}
