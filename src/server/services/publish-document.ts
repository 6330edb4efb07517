/**
 * The publishable copy of a finalised document: what the agent is asked about, then the copy, which the journal tells of without a
 * word of it. The original and its seal stay as they are; the copy is not
 * kept, but for a day as the answer to its request.
 */
import { PublicationLeakError } from '../../document/publication';
import { digestWords } from '../../document/words';
import type { PublicationRequest, PublicationView, PublishableFile } from '../api/publication';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { makePublication, type MadePublication, type PublicationAbout } from '../publication/make';
import { readForPublication, type ReadPublication } from '../publication/read';
import type { StoredDocument } from '../store/port';
import { archivedBytes } from './archived-bytes';
import { eventAgent } from './event-agent';
import { findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';
import { findSeal } from './seal';

type Ports = Pick<ServicePorts, 'store' | 'catalogue' | 'lexicon'>;

/** @throws RefusalError `not-finalised`, `not-archived` */
export async function publicationOf(ports: Ports, agent: Agent, id: string): Promise<PublicationView> {
  const { document, read } = await readArchive(ports, agent, id);
  const template = ports.catalogue.find(document.record.template.id);
  return {
    documentId: id,
    items: read.views,
    pictures: read.pictures,
    individual: template?.publicity === 'notified',
  };
}

/** @throws RefusalError also `publication-incomplete`, `publication-leak` */
export async function publishDocument(
  ports: Ports & Pick<ServicePorts, 'now'>,
  agent: Agent,
  id: string,
  request: PublicationRequest,
): Promise<PublishableFile> {
  const { document, read } = await readArchive(ports, agent, id);
  const { organisation, title } = document.record;
  const seal = await findSeal(ports.store.journal, organisation, id);
  const time = ports.now();
  const made = madeOf(read, request, {
    title,
    notice: {
      documentId: id,
      ...(seal === undefined ? {} : { entry: { log: seal.log, index: seal.index } }),
    },
    time,
  });
  // Before it is handed out: what left the server untold could not be accounted for.
  await ports.store.journal.record(organisation, [
    {
      kind: 'exported',
      time,
      what: 'publishable',
      documentId: id,
      agent: eventAgent(agent),
      hidden: made.hidden,
      kept: made.kept,
      exceptions: made.exceptions.flatMap(({ values, reason }) =>
        values.slice(0, 1).map((value) => ({ digest: digestWords(value), reason })),
      ),
    },
  ]);
  const { title: name, hidden, kept } = made;
  return { docx: Buffer.from(made.bytes).toString('base64'), title: name, hidden, kept };
}

function madeOf(
  read: ReadPublication,
  request: PublicationRequest,
  about: PublicationAbout,
): MadePublication {
  try {
    return makePublication(read, request, about);
  } catch (error) {
    if (error instanceof PublicationLeakError) throw new RefusalError('publication-leak', error.message);
    throw error;
  }
}

async function readArchive(
  { store, catalogue, lexicon }: Ports,
  agent: Agent,
  id: string,
): Promise<{ readonly document: StoredDocument; readonly read: ReadPublication }> {
  mustBeAllowed(agent, 'finalise');
  const document = await findDocument(store, agent, id);
  if (document.state !== 'finalised')
    throw new RefusalError(
      'not-finalised',
      'Seul un document finalisé a une version publiable\u00A0: finalisez-le d’abord.',
    );
  const bytes = await archivedBytes(store, document);
  return { document, read: readForPublication(bytes, { lexicon: lexicon(), profile: catalogue.profile }) };
}
