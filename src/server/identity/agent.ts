/**
 * Who acts: a signed-in agent of one organisation. Services take an `Agent` and never ask how it signed in.
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
}

export interface Organisation {
  readonly name: string;
  /** 14 digits; the key that keeps two organisations' data apart. */
  readonly siret: string;
}

/** The agent as records and ledgers name it. */
export function agentRef(agent: Agent): AgentRef {
  return { id: agent.id, name: agent.name };
}
