/**
 * What a pane says it showed to its agent: that the document was opened, which passages. Told for the journal; no decision
 * rests on it, since a client can say what it likes.
 */
import type { ShownReport, ShownResponse } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { DomainEvent } from '../store/events';
import { changeDocument, contentOf } from './change-document';
import { eventAgent } from './event-agent';
import { findPassage } from './find-document';
import type { ServicePorts } from './ports';

export async function recordShown(
  { store, now }: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
  { opened, passages }: ShownReport,
): Promise<ShownResponse> {
  mustBeAllowed(agent, 'read');
  return changeDocument(store, agent, id, (document) => {
    const base = { documentId: id, agent: eventAgent(agent), time: now() };
    const shown = [...new Set(passages)].map((passage): DomainEvent => ({
      ...base,
      kind: 'shown',
      passage: findPassage(document, passage).id,
    }));
    const events: DomainEvent[] = opened ? [{ ...base, kind: 'opened' }, ...shown] : shown;
    return { content: contentOf(document), events, answer: () => ({ told: events.length }) };
  });
}
