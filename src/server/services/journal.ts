/**
 * The organisation's journal for those who check it, and its public keys for everybody. It enters nothing but the fact that the
 * journal was taken out.
 */
import { keyRingDocument } from '../../journal/key-ring';
import type { Json } from '../../journal/json';
import type { ConsistencyProof, JournalStatus } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { eventAgent } from './event-agent';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

type Ports = Pick<ServicePorts, 'store' | 'now'>;

/** "paraphe-keys.json": what a verifier needs of the organisation. No key is listed before the first entry. */
export async function publicKeys({ store }: Pick<Ports, 'store'>, organisation: string): Promise<Json> {
  return keyRingDocument(await store.journal.keyRing(organisation));
}

export async function journalStatus({ store }: Ports, agent: Agent): Promise<JournalStatus> {
  mustBeAllowed(agent, 'audit');
  return store.journal.status(agent.organisation.siret);
}

/** The last head, a signed note with its cosignatures. @throws RefusalError `unknown-entry`, JournalBlockedError */
export async function journalCheckpoint({ store }: Ports, agent: Agent): Promise<string> {
  mustBeAllowed(agent, 'audit');
  const note = await store.journal.checkpoint(agent.organisation.siret);
  if (note === undefined)
    throw unknownEntry('Le journal de votre collectivité ne compte encore aucune écriture.');
  return note;
}

/** @throws RefusalError `unknown-entry`, JournalBlockedError */
export async function journalProof({ store }: Ports, agent: Agent, index: number): Promise<string> {
  mustBeAllowed(agent, 'audit');
  const { siret } = agent.organisation;
  const { entries } = await store.journal.status(siret);
  if (index >= entries) {
    throw unknownEntry(
      `Le journal n’a pas d’écriture n°\u00A0${index}\u00A0: il en compte ${entries}, à partir de 0.`,
    );
  }
  return store.journal.proof(siret, index);
}

/** @throws RefusalError `unknown-entry`, JournalBlockedError */
export async function journalConsistency(
  { store }: Ports,
  agent: Agent,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<ConsistencyProof> {
  mustBeAllowed(agent, 'audit');
  const { siret } = agent.organisation;
  const { entries } = await store.journal.status(siret);
  if (from > to || to > entries) {
    throw unknownEntry(
      `Le journal n’a pas eu ces deux tailles dans cet ordre\u00A0: il compte ${entries} écritures.`,
    );
  }
  return { from, to, hashes: entries === 0 ? [] : await store.journal.consistency(siret, from, to) };
}

/** Every line of the journal, its own export told first. */
export async function exportJournal({ store, now }: Ports, agent: Agent): Promise<AsyncIterable<string>> {
  mustBeAllowed(agent, 'audit');
  const { siret } = agent.organisation;
  await store.journal.record(siret, [
    { kind: 'exported', time: now(), what: 'journal', agent: eventAgent(agent) },
  ]);
  return store.journal.exported(siret);
}

const unknownEntry = (sentence: string): RefusalError => new RefusalError('unknown-entry', sentence);
