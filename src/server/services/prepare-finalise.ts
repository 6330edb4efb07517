/**
 * First step of a finalisation: the verdict is yes, the statement is ready to be written in the document. And its way back.
 * Nothing is finalised here.
 */
import { watermarkFlatOpc } from '../../document/flat-opc';
import { ledgerToXml } from '../../document/ledger';
import { statementToXml, type Statement } from '../../document/statement';
import { verdict } from '../../review/gate';
import { ledgerOf } from '../../review/record-ledger';
import type { DocumentRecord } from '../../review/record';
import type { DocumentView, FinaliseResponse } from '../api/messages';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { DocumentWrite, StoredDocument } from '../store/port';
import { alreadyFinalised, findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { RefusalError } from './refusal';
import { documentView, verdictView } from './views';

export async function prepareFinalise(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<FinaliseResponse> {
  mustBeAllowed(agent, 'finalise');
  const document = await findDocument(ports.store, agent, id);
  if (document.state === 'finalised') throw alreadyFinalised();
  mustBeFree(document, agent);
  const answer = verdict(readFile(file).scan, document.record);
  if (!answer.final) {
    throw new RefusalError(
      'not-final',
      'Ce document ne peut pas encore être finalisé\u00A0: des passages sont à relire ou à rétablir.',
      { verdict: verdictView(answer, document) },
    );
  }
  const { digest } = answer;
  const by = { agent: agentRef(agent), time: ports.now() };
  const statementXml = statementToXml(statementOf(document.record, digest, by));
  const { version: readVersion, ...content } = document;
  await ports.store.write(
    { ...content, state: 'finalising', prepared: { ...by, digest, statementXml }, readVersion },
    [{ documentId: id, ...by, kind: 'finalisation-prepared', digest }],
  );
  return {
    statementXml,
    ledgerXml: ledgerToXml(ledgerOf(document.record)),
    digest,
    watermarkOoxml: watermarkFlatOpc(),
  };
}

/** Back to a draft. Any agent who may finalise can do it: a colleague's Word may have closed in between. */
export async function abandonFinalise(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
): Promise<DocumentView> {
  mustBeAllowed(agent, 'finalise');
  const document = await findDocument(ports.store, agent, id);
  if (document.state === 'finalised') throw alreadyFinalised();
  if (document.state === 'draft') return documentView(document);
  const stored = await ports.store.write({ ...withoutPreparation(document), state: 'draft' }, [
    { documentId: id, agent: agentRef(agent), time: ports.now(), kind: 'finalisation-abandoned' },
  ]);
  return documentView(stored);
}

/** The document about to be written again, with nothing prepared. */
export function withoutPreparation({
  prepared: _prepared,
  version: readVersion,
  ...content
}: StoredDocument): DocumentWrite {
  return { ...content, readVersion };
}

/** The agent who prepared may prepare again; anybody else has to abandon first. @throws RefusalError `finalising` */
export function mustBeFree({ prepared }: StoredDocument, agent: Agent): void {
  if (prepared === undefined || prepared.agent.id === agent.id) return;
  throw new RefusalError(
    'finalising',
    `${prepared.agent.name} est en train de finaliser ce document\u00A0: attendez, ou abandonnez sa finalisation.`,
  );
}

function statementOf(
  record: DocumentRecord,
  digest: string,
  by: Pick<Statement, 'agent' | 'time'>,
): Statement {
  return {
    documentId: record.documentId,
    template: record.template,
    digest,
    ...by,
    reviews: record.passages.map(({ id, decision }) => {
      // The gate lets no passage through without a decision.
      if (decision === undefined) throw new Error('a passage without decision passed the gate');
      const { kind: state, agent, time } = decision;
      const reviewed = 'digest' in decision ? { digest: decision.digest } : {};
      return { passage: id, state, agent, time, ...reviewed };
    }),
    sealed: false,
  };
}
