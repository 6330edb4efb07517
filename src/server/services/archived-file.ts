/**
 * The sealed file of a finalised document: the bytes as they were archived, with the seal made from the journal.
 */
import { openPackage } from '../../document/package';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { archivedBytes } from './archived-bytes';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';
import { findSeal, sealText, withSeal } from './seal';

/** @throws RefusalError `not-archived`; JournalBlockedError when the journal cannot prove the entry now. */
export async function archivedFile(
  { store }: Pick<ServicePorts, 'store'>,
  agent: Agent,
  id: string,
): Promise<Uint8Array> {
  mustBeAllowed(agent, 'read');
  const document = await findDocument(store, agent, id);
  const { siret } = agent.organisation;
  if (document.archive === undefined && document.state !== 'finalised') {
    throw new RefusalError(
      'not-archived',
      'Ce document n’est pas finalisé\u00A0: aucun fichier n’est archivé.',
    );
  }
  const bytes = await archivedBytes(store, document);
  const seal = await findSeal(store.journal, siret, id);
  const text = seal && (await sealText(store.journal, siret, seal));
  return withSeal(openPackage(bytes), text);
}
