/**
 * Second step of a finalisation: the finalised file, read back, says exactly what was judged and carries the statement. Its
 * bytes are archived, the record is closed, the journal tells of it, and the seal is handed out. Anything else leaves the document
 * as it was.
 */
import { sealToXml } from '../../document/seal-part';
import { readStatement, statementToXml } from '../../document/statement';
import { answerFor } from '../../review/checks';
import { verdict } from '../../review/gate';
import type { DocumentRecord } from '../../review/record';
import type { ConfirmResponse } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { JournalBlockedError } from '../journal/errors';
import { finalisedEvent, type Finalisation } from '../journal/finalised-event';
import { sha256 } from '../sha256';
import type { Prepared, StoredDocument } from '../store/port';
import { changeDocument } from './change-document';
import { eventAgent } from './event-agent';
import { alreadyFinalised, findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { mustBeFree, withoutPreparation } from './prepare-finalise';
import { readFile, type OpenedFile } from './read-file';
import { RefusalError } from './refusal';
import { findSealToShow, sealText } from './seal';
import { documentView } from './views';

/** How long the agent waits for the witnesses of the journal, in milliseconds: a seal is worth as much without them later. */
const WITNESS_PATIENCE = 2000;

export async function confirmFinalise(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<ConfirmResponse> {
  mustBeAllowed(agent, 'finalise');
  const found = await findDocument(ports.store, agent, id);
  if (found.state === 'finalised') {
    if (found.archive !== sha256(file)) throw alreadyFinalised();
    return sealed(ports, found);
  }
  const opened = readFile(file);
  const finalised = await changeDocument(ports.store, agent, id, async (document) => {
    const { prepared } = document;
    if (prepared === undefined) {
      throw new RefusalError('not-finalising', 'Aucune finalisation n’a été préparée pour ce document.');
    }
    mustBeFree(document, agent);
    mustBeFaithful(opened, document, prepared);
    // Of a file that the journal could not tell of, nothing is kept.
    await ports.store.journal.mustTake(agent.organisation.siret);
    const archive = await ports.store.keepFile(agent.organisation.siret, file);
    const { digest, agent: by, checks: keys = [] } = prepared;
    const time = ports.now();
    const record = { ...document.record, finalised: { agent: by, time, digest } };
    const paragraphs = opened.scan.blocks.map((block) => block.digest);
    return {
      content: { ...withoutPreparation(document), record, state: 'finalised', archive },
      events: [
        finalisedEvent(record, {
          ...{ agent: eventAgent(agent), time, digest, paragraphs, file: archive },
          ...answersOf(record, keys),
        }),
      ],
      answer: (stored) => stored,
    };
  });
  return sealed(ports, finalised);
}

/** What was answered for points of this text. The gate judged them on the same words when the finalisation was prepared. */
function answersOf(record: DocumentRecord, keys: readonly string[]): Pick<Finalisation, 'checks'> {
  const checks = keys.flatMap((key) => {
    const answer = answerFor(record, key);
    if (answer === undefined) return [];
    const { check, agent, role, time, reason } = answer;
    return [{ check, agent: { ...agent, role }, time, reason }];
  });
  return checks.length === 0 ? {} : { checks };
}

/**
 * The answer for a document that is finalised; asked again, it is given again, by a confirmation whose answer was lost. What the
 * journal acknowledged is not unsaid: when it stops just after, the answer goes without the seal, which the archived file will carry.
 */
async function sealed(
  { store }: Pick<ServicePorts, 'store'>,
  document: StoredDocument,
): Promise<ConfirmResponse> {
  const { documentId, organisation, finalised } = document.record;
  if (finalised === undefined) throw alreadyFinalised();
  const seal = await findSealToShow(store.journal, organisation, documentId);
  const answer = { document: documentView(document, seal), digest: finalised.digest };
  if (seal === undefined) return answer;
  try {
    return {
      ...answer,
      sealXml: sealToXml(await sealText(store.journal, organisation, seal, WITNESS_PATIENCE)),
    };
  } catch (error) {
    if (error instanceof JournalBlockedError) return answer;
    throw error;
  }
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
