/**
 * The bytes of a finalised document, as they were archived.
 */
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

export async function archivedFile(
  { store }: Pick<ServicePorts, 'store'>,
  agent: Agent,
  id: string,
): Promise<Uint8Array> {
  mustBeAllowed(agent, 'read');
  const { archive } = await findDocument(store, agent, id);
  const bytes = archive === undefined ? undefined : await store.readFile(agent.organisation.siret, archive);
  if (bytes === undefined) {
    throw new RefusalError(
      'not-archived',
      'Ce document n’est pas finalisé\u00A0: aucun fichier n’est archivé.',
    );
  }
  return bytes;
}
