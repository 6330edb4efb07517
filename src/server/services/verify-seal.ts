/**
 * What the organisation's keys say of a sealed file that an agent hands over, by the same functions as offline. When the seal is
 * that of one of the organisation's own documents, its journal tells of the verification. Nothing of the file is kept.
 */
import { tell } from '../../verifier/telling';
import { toneOf } from '../../verifier/tone';
import { verifyDocument, type DocumentReport } from '../../verifier/verify-document';
import type { SealCheck } from '../api/seals';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { verifySignature } from '../journal/keys';
import { eventAgent } from './event-agent';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

/** @throws RefusalError `file-unreadable`; JournalBlockedError */
export async function verifySeal(
  { store, now }: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  file: Uint8Array,
): Promise<SealCheck> {
  mustBeAllowed(agent, 'read');
  const { siret } = agent.organisation;
  const report = verifyDocument(file, [await store.journal.keyRing(siret)], verifySignature);
  const { outcome, digest, refusal } = report;
  if (digest === null)
    throw new RefusalError('file-unreadable', refusal ?? 'Ce fichier ne peut pas être lu jusqu’au bout.');
  const documentId = await ownDocument(store, siret, report);
  if (documentId !== undefined) {
    await store.journal.record(siret, [
      { kind: 'seal-verified', time: now(), documentId, outcome, digest, agent: eventAgent(agent) },
    ]);
  }
  return {
    outcome,
    tone: toneOf(report),
    digest,
    ...(documentId === undefined ? {} : { documentId }),
    ...tell(report),
  };
}

/** Only a genuine seal names a document: what a seal that does not hold says must not reach anybody's journal. */
async function ownDocument(
  store: ServicePorts['store'],
  siret: string,
  { facts }: DocumentReport,
): Promise<string | undefined> {
  if (facts === null) return undefined;
  return (await store.find(siret, facts.documentId)) === undefined ? undefined : facts.documentId;
}
