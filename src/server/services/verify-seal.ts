/**
 * What the organisation's keys say of a sealed file that an agent hands over, by the same functions as offline; when none of them
 * signed the seal, what another authority's say, if the agent hands them over too. When the seal is that of one of the
 * organisation's own documents, by its own keys, its journal tells of the verification. Nothing of the files is kept.
 */
import { parseKeyRing, type KeyRing } from '../../journal/key-ring';
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

/**
 * @param keys text of another authority's `paraphe-keys.json`
 * @throws RefusalError `file-unreadable`, `keys-refused`; JournalBlockedError
 */
export async function verifySeal(
  { store, now }: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  file: Uint8Array,
  keys?: string,
): Promise<SealCheck> {
  mustBeAllowed(agent, 'read');
  const { siret } = agent.organisation;
  const given = keys === undefined ? undefined : ringOfOthers(keys, siret);
  const own = verifyDocument(file, [await store.journal.keyRing(siret)], verifySignature);
  const others = given !== undefined && own.outcome === 'unknown-key' ? given : undefined;
  const report = others === undefined ? own : verifyDocument(file, [others], verifySignature);
  const { outcome, digest, refusal } = report;
  if (digest === null)
    throw new RefusalError('file-unreadable', refusal ?? 'Ce fichier ne peut pas être lu jusqu’au bout.');
  // Keys that somebody handed over vouch for nothing in this journal, whatever document they name.
  const documentId = await ownDocument(store, siret, own);
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
    ...(others === undefined ? {} : { keysOf: others.organisation }),
    ...tell(report),
  };
}

/** Another authority's keys. Those that say that they are this organisation's are not: its own are known. @throws RefusalError */
function ringOfOthers(text: string, siret: string): KeyRing {
  const ring = parseKeyRing(text);
  if (ring === undefined)
    throw new RefusalError(
      'keys-refused',
      'Ce fichier n’est pas la liste des clés publiques d’une collectivité, telle qu’elle la publie à l’adresse /.well-known/paraphe-keys.json.',
    );
  const ofOurs = ring.keys.some(({ key }) => key.name.split('/').includes(siret));
  if (ring.organisation === siret || ofOurs)
    throw new RefusalError(
      'keys-refused',
      'Ce fichier de clés porte le SIRET de votre collectivité, dont ce serveur connaît déjà les clés\u00A0: ne vous y fiez pas, et vérifiez sans lui.',
    );
  return ring;
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
