/**
 * Who acts: a signed-in agent of one organisation, and how it signed in. Services take an `Agent` and decide nothing from the
 * way it signed in; what is recorded of a decision names it.
 */
import type { AgentRef } from '../../review/ledger';

export const ROLES = ['drafter', 'legal-reviewer', 'administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

export interface Agent {
  readonly id: string;
  /** "Prénom Nom, qualité". */
  readonly name: string;
  readonly role: Role;
  readonly organisation: Organisation;
  readonly signedIn: SignedIn;
}

/** The proof of an identity, as its issuer gave it. */
export interface SignedIn {
  /** An OpenID issuer's address, or one of `ISSUERS`. */
  readonly issuer: string;
  /** The issuer's own stable name for the person (OpenID `sub`). */
  readonly subject: string;
  /** Authentication methods (RFC 8176, and "demo"). */
  readonly methods: readonly string[];
  /** When the person proved who they are (OpenID `auth_time`); ISO 8601, UTC. */
  readonly time: string;
}

/** Issuers that are not OpenID providers. */
export const ISSUERS = {
  demonstration: 'urn:paraphe:demonstration',
  local: 'urn:paraphe:local',
  /** Whoever holds the data folder acts through the command line. */
  folder: 'urn:paraphe:folder',
} as const;

export interface Organisation {
  readonly name: string;
  /** 14 digits; the key that keeps two organisations' data apart. */
  readonly siret: string;
}

/** The agent as records and ledgers name it. */
export function agentRef(agent: Agent): AgentRef {
  return { id: agent.id, name: agent.name };
}

/** How the command line's user acts for an agent: by holding the folder, which proves nothing more. */
export function byFolder(agentId: string, time: string): SignedIn {
  return { issuer: ISSUERS.folder, subject: agentId, methods: [], time };
}
