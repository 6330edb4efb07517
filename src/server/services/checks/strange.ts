/**
 * A document drafted elsewhere: what the checks say of it, and what agents answer for its points. It is known again by the reference that
 * its file carries, else by its text; nothing of its words is kept, and nothing stops it.
 */
import { readReference, referenceToXml } from '../../../document/reference-part';
import type { Digest } from '../../../review/ledger';
import type { ChecksView, StrangeAnswered } from '../../api/checks';
import type { Agent } from '../../identity/agent';
import { mustBeAllowed } from '../../identity/rights';
import { StaleWriteError } from '../../store/errors';
import type { Store, StrangeDocument } from '../../store/port';
import type { ServicePorts } from '../ports';
import { readFile, type OpenedFile } from '../read-file';
import { givenReason } from '../given-reason';
import { RefusalError } from '../refusal';
import type { AckInput } from './acknowledge-check';
import { answering, reopening, type Answering } from './answering';
import { checkStrange, type Checked, type CheckPorts } from './run';
import { checksView } from './view';

type Ports = Pick<ServicePorts, 'store' | 'now' | 'newId'> & CheckPorts;

/** Each try means that somebody else's answer went through. */
const TRIES = 50;

/** Reads; keeps nothing, changes nothing. @throws HostileFileError */
export async function checkStrangeDocument(
  ports: Pick<ServicePorts, 'store'> & CheckPorts,
  agent: Agent,
  file: Uint8Array,
): Promise<ChecksView> {
  mustBeAllowed(agent, 'read');
  const opened = readFile(file);
  const { siret } = agent.organisation;
  return checksView(checkStrange(ports, siret, opened), (await find(ports.store, siret, opened)) ?? {});
}

/**
 * An agent answers for a point of it. A blocking point is lifted by a legal reviewer only; who drafted the document, nobody knows.
 * @throws RefusalError `finding-gone`, `lifting-not-allowed`, `wrong-document`; HostileFileError
 */
export async function acknowledgeStrange(
  ports: Ports,
  agent: Agent,
  { file, key, reason: given }: AckInput,
): Promise<StrangeAnswered> {
  mustBeAllowed(agent, 'review');
  const reason = givenReason(given);
  const opened = readFile(file);
  let checked: Checked | undefined;
  return change(ports, agent, opened, opened.scan.digest, (record, documentId) => {
    checked ??= checkStrange(ports, agent.organisation.siret, opened);
    return answering(record, checked, { documentId, agent, key, time: ports.now(), reason });
  });
}

/**
 * Takes back what was answered for a point: their own answer, or anybody's for a legal reviewer.
 * @throws RefusalError `finding-gone`, `lifting-not-allowed`, `wrong-document`; HostileFileError
 */
export async function reopenStrange(
  ports: Ports,
  agent: Agent,
  { file, key }: Pick<AckInput, 'file' | 'key'>,
): Promise<StrangeAnswered> {
  mustBeAllowed(agent, 'review');
  // No text is tied to the document by what is taken back.
  return change(ports, agent, readFile(file), undefined, (record, documentId) =>
    reopening(record, { documentId, agent, key, time: ports.now() }),
  );
}

async function change(
  ports: Ports,
  agent: Agent,
  opened: OpenedFile,
  text: Digest | undefined,
  decide: (record: Pick<StrangeDocument, 'answers'>, documentId: string) => Answering,
): Promise<StrangeAnswered> {
  const { siret: organisation } = agent.organisation;
  await mustBeStrange(ports.store, organisation, opened);
  for (let left = TRIES; ; left -= 1) {
    const known = await find(ports.store, organisation, opened);
    const documentId = known?.documentId ?? ports.newId();
    const { answers, event } = decide({ answers: known?.answers ?? [] }, documentId);
    try {
      await ports.store.writeStrange(
        {
          ...{ organisation, documentId, answers },
          created: known?.created ?? event.time,
          readVersion: known?.version ?? 0,
          ...(text === undefined ? {} : { text }),
        },
        [event],
      );
      return { referenceXml: referenceToXml(documentId) };
    } catch (error) {
      // Answers are added one by one: somebody else's in between takes nothing from this one.
      if (!(error instanceof StaleWriteError) || left <= 1) throw error;
    }
  }
}

/** A reference that this organisation did not give counts for nothing. */
async function find(
  store: Pick<Store, 'findStrange'>,
  organisation: string,
  { pkg, scan }: OpenedFile,
): Promise<StrangeDocument | undefined> {
  const documentId = readReference(pkg);
  const carried =
    documentId === undefined ? undefined : await store.findStrange(organisation, { documentId });
  return carried ?? (await store.findStrange(organisation, { text: scan.digest }));
}

/** What is answered for a document of ours belongs to its record, where the gate counts it. @throws RefusalError `wrong-document` */
async function mustBeStrange(
  store: Pick<Store, 'find'>,
  organisation: string,
  { scan }: OpenedFile,
): Promise<void> {
  if (scan.ledger.status !== 'ok') return;
  if ((await store.find(organisation, scan.ledger.ledger.documentId)) === undefined) return;
  throw new RefusalError(
    'wrong-document',
    'Ce fichier est un document rédigé avec Paraphe dans votre collectivité\u00A0: rouvrez-le dans Word avec Paraphe, et traitez ses points dans «\u00A0Contrôler\u00A0».',
  );
}
