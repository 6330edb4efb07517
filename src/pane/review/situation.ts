/**
 * What the document's policy says to the agent who looks at a passage: may this agent's review count, or must another come?
 * From the server's view of the passage; the server judges again whatever the agent then asks.
 */
import type { AgentSummary, DocumentView, PassageView } from '../../server/client';
import type { PassageStatus } from './status';

/** Why another agent has to come; `role`: this one may not review at all. */
export type Handing = 'author' | 'amender' | 'another' | 'role';

export interface Situation {
  /** The agent may decide on the passage as it stands now. */
  readonly mayDecide: boolean;
  /** Absent when nobody else is needed for now. */
  readonly handing?: Handing;
}

export function situationOf(
  { author, policy }: Pick<DocumentView, 'author' | 'policy'>,
  { reviews, state }: Pick<PassageView, 'reviews' | 'state'>,
  status: PassageStatus,
  me: Pick<AgentSummary, 'id' | 'role'>,
): Situation {
  const isOpen = status === 'pending' || status === 'changed' || status === 'gone' || status === 'awaited';
  if (!isOpen) return { mayDecide: false };
  if (!policy.roles.includes(me.role)) return { mayDecide: false, handing: 'role' };
  const isAuthor = !policy.authorAlone && author.id === me.id;
  const mine = status === 'awaited' && reviews.some(({ agent }) => agent.id === me.id);
  if (!mine) return { mayDecide: true, ...(isAuthor ? { handing: 'author' } : {}) };
  const amended = state === 'amended' && reviews[0]?.agent.id === me.id;
  return { mayDecide: false, handing: amended ? 'amender' : isAuthor ? 'author' : 'another' };
}
