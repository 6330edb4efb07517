/**
 * Which role may do what: one table, asked by the services, never by the pane.
 */
import type { Agent, Role } from './agent';

export type Action = 'read' | 'draft' | 'review' | 'finalise';

const RIGHTS: Readonly<Record<Role, readonly Action[]>> = {
  drafter: ['read', 'draft', 'review', 'finalise'],
  'legal-reviewer': ['read', 'draft', 'review', 'finalise'],
  administrator: ['read', 'draft', 'review', 'finalise'],
  // An auditor must not be able to touch what is audited.
  auditor: ['read'],
};

/** The agent's role does not allow the action. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
  constructor(
    readonly agent: string,
    readonly action: Action,
  ) {
    super('Votre rôle permet de consulter ce document, pas de le rédiger, de le relire ni de le finaliser.');
  }
}

/** @throws ForbiddenError */
export function mustBeAllowed(agent: Agent, action: Action): void {
  if (!RIGHTS[agent.role].includes(action)) throw new ForbiddenError(agent.id, action);
}
