/**
 * Second step of a finalisation: the finalised file, read back, says exactly what was judged and carries the statement. Its
 * bytes are archived and the record is closed. Anything else leaves the document as it was.
 */
import { readStatement, statementToXml } from '../../document/statement';
import { verdict } from '../../review/gate';
import type { ConfirmResponse } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { finalisedEvent } from '../journal/finalised-event';
import { sha256 } from '../sha256';
import type { Prepared, StoredDocument } from '../store/port';
import { changeDocument } from './change-document';
import { eventAgent } from './event-agent';
import { alreadyFinalised, findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { mustBeFree, withoutPreparation } from './prepare-finalise';
import { readFile, type OpenedFile } from './read-file';
import { RefusalError } from './refusal';
import { documentView } from './views';

export async function confirmFinalise(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<ConfirmResponse> {
  mustBeAllowed(agent, 'finalise');
  const found = await findDocument(ports.store, agent, id);
  if (found.state === 'finalised') return repeated(found, sha256(file));
  const opened = readFile(file);
  return changeDocument(ports.store, agent, id, async (document) => {
    const { prepared } = document;
    if (prepared === undefined) {
      throw new RefusalError('not-finalising', 'Aucune finalisation n’a été préparée pour ce document.');
    }
    mustBeFree(document, agent);
    mustBeFaithful(opened, document, prepared);
    const archive = await ports.store.keepFile(agent.organisation.siret, file);
    const { digest, agent: by } = prepared;
    const time = ports.now();
    const record = { ...document.record, finalised: { agent: by, time, digest } };
    const paragraphs = opened.scan.blocks.map((block) => block.digest);
    return {
      content: { ...withoutPreparation(document), record, state: 'finalised', archive },
      events: [finalisedEvent(record, { agent: eventAgent(agent), time, digest, paragraphs, file: archive })],
      answer: (stored) => ({ document: documentView(stored), digest }),
    };
  });
}

/** A confirmation whose answer was lost, sent again with the same file, is answered again; another file is refused. */
function repeated(document: StoredDocument, file: string): ConfirmResponse {
  const digest = document.record.finalised?.digest;
  if (digest === undefined || document.archive !== file) throw alreadyFinalised();
  return { document: documentView(document), digest };
}

/** @throws RefusalError `confirm-mismatch` */
function mustBeFaithful({ pkg, scan }: OpenedFile, { record }: StoredDocument, prepared: Prepared): void {
  const answer = verdict(scan, record);
  const statement = readStatement(pkg);
  const faults = [
    ...(answer.final ? [] : ['les passages ne sont plus ceux qui ont été relus']),
    ...(scan.digest === prepared.digest ? [] : ['le texte a changé']),
    ...(scan.watermark ? ['le filigrane est encore là'] : []),
    ...(statement.status === 'ok' && statementToXml(statement.statement) === prepared.statementXml
      ? []
      : ['l’attestation manque ou a été modifiée']),
  ];
  if (faults.length === 0) return;
  throw new RefusalError(
    'confirm-mismatch',
    `Le fichier finalisé n’est pas conforme\u00A0: ${faults.join(', ')}. Abandonnez cette finalisation, puis recommencez.`,
  );
}
