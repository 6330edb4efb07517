/**
 * Who did it, as events carry it. In a leaf a person is two commitments: who is shown to readers of a seal, and how they
 * signed in, which only an auditor needs.
 */
import type { Json } from '../json';
import { listOf, matching, record, text, time, type Shape } from '../shapes';

export interface EventAgent {
  readonly id: string;
  /** "Prénom Nom, qualité". */
  readonly name: string;
  readonly role?: string;
  /** The organisation that the identity provider gave, 14 digits. */
  readonly siret?: string;
  /** OpenID Connect: `iss`, `sub`, `amr`. */
  readonly issuer?: string;
  readonly subject?: string;
  readonly amr?: readonly string[];
  /** When they signed in: ISO 8601, UTC. */
  readonly authTime?: string;
}

const siret = matching(/^\d{14}$/);
const shown = record({ id: text(200), name: text(400) }, { role: text(60), siret });
const signIn = record(
  {},
  { issuer: text(500), subject: text(500), amr: listOf(text(60), 20), authTime: time },
);

/** What a reader is shown: `{id, name, role?, siret?}`. */
export const isShownAgent: Shape<Pick<EventAgent, 'id' | 'name' | 'role' | 'siret'>> = shown;
/** How they signed in: `{issuer?, subject?, amr?, authTime?}`. */
export const isSignIn: Shape<Pick<EventAgent, 'issuer' | 'subject' | 'amr' | 'authTime'>> = signIn;

export interface AgentParts {
  readonly shown: Json;
  /** Absent when nothing is known of it. */
  readonly signIn?: Json;
}

/** Undefined when it is not an agent. */
export function splitAgent(value: unknown): AgentParts | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { issuer, subject, amr, authTime, ...rest } = value as EventAgent;
  const how = Object.fromEntries(
    Object.entries({ issuer, subject, amr, authTime }).filter(([, member]) => member !== undefined),
  );
  if (!isShownAgent(rest) || !isSignIn(how)) return undefined;
  return { shown: { ...rest }, ...(Object.keys(how).length === 0 ? {} : { signIn: { ...how } }) };
}
