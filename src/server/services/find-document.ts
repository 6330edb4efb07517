/**
 * A document of the agent's own organisation, or a refusal. The only way by which services reach a document.
 */
import type { Agent } from '../identity/agent';
import type { RecordedPassage } from '../../review/record';
import type { Store, StoredDocument } from '../store/port';
import { RefusalError } from './refusal';

/** @throws RefusalError `unknown-document`, also for another organisation's: its existence is not told. */
export async function findDocument(store: Store, agent: Agent, id: string): Promise<StoredDocument> {
  const document = await store.find(agent.organisation.siret, id);
  if (document === undefined) {
    throw new RefusalError(
      'unknown-document',
      'Ce document n’est pas connu du serveur de votre collectivité.',
    );
  }
  return document;
}

/** @throws RefusalError `unknown-passage` */
export function findPassage({ record }: StoredDocument, id: string): RecordedPassage {
  const passage = record.passages.find((candidate) => candidate.id === id);
  if (passage === undefined) {
    throw new RefusalError('unknown-passage', 'Ce passage ne fait pas partie de ce document.');
  }
  return passage;
}

/** @throws RefusalError `already-finalised`, `finalising` */
export function mustBeDraft({ state, prepared }: StoredDocument): void {
  if (state === 'finalised') throw alreadyFinalised();
  if (state === 'finalising') {
    throw new RefusalError(
      'finalising',
      `${prepared?.agent.name ?? 'Un agent'} finalise ce document\u00A0: abandonnez cette finalisation pour le modifier.`,
    );
  }
}

export function alreadyFinalised(): RefusalError {
  return new RefusalError(
    'already-finalised',
    'Ce document est déjà finalisé\u00A0: il ne peut plus être relu ni finalisé de nouveau.',
  );
}
