/**
 * Shows a document of the agent's organisation.
 */
import type { DocumentView } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { findSealToShow } from './seal';
import { documentView } from './views';

export async function viewDocument(
  { store }: Pick<ServicePorts, 'store'>,
  agent: Agent,
  id: string,
): Promise<DocumentView> {
  mustBeAllowed(agent, 'read');
  const document = await findDocument(store, agent, id);
  if (document.state !== 'finalised') return documentView(document);
  return documentView(document, await findSealToShow(store.journal, agent.organisation.siret, id));
}
