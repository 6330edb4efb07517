/**
 * Which role may do what: one table, asked by the services; the pane is told the answer with the session.
 */
import type { Action } from '../api/actions';
import type { Agent, Role } from './agent';

export type { Action } from '../api/actions';

const RIGHTS: Readonly<Record<Role, readonly Action[]>> = {
  drafter: ['read', 'draft', 'review', 'finalise'],
  'legal-reviewer': ['read', 'draft', 'review', 'finalise'],
  administrator: ['read', 'draft', 'review', 'finalise', 'audit', 'administer'],
  // An auditor must not be able to touch what is audited.
  auditor: ['read', 'audit'],
};

const SENTENCES: Readonly<Partial<Record<Action, string>>> = {
  administer:
    'Seul un administrateur de votre collectivité peut gérer les comptes, fixer les règles des modèles et suspendre l’intelligence artificielle.',
  audit: 'Seul un auditeur ou un administrateur de votre collectivité peut consulter le journal.',
};
const READ_ONLY =
  'Votre rôle permet de consulter ce document, pas de le rédiger, de le relire ni de le finaliser.';

/** The agent's role does not allow the action. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
  constructor(
    readonly agent: string,
    readonly action: Action,
  ) {
    super(SENTENCES[action] ?? READ_ONLY);
  }
}

/** What the role may do. */
export const rightsOf = (role: Role): readonly Action[] => RIGHTS[role];

/** Whether the agent's role allows it. */
export const isAllowed = ({ role }: Pick<Agent, 'role'>, action: Action): boolean =>
  RIGHTS[role].includes(action);

/** @throws ForbiddenError */
export function mustBeAllowed(agent: Agent, action: Action): void {
  if (!isAllowed(agent, action)) throw new ForbiddenError(agent.id, action);
}
