/**
 * First step of a finalisation: the verdict is yes, the statement is ready to be written in the document. And its way back.
 * Nothing is finalised here.
 */
import { watermarkFlatOpc } from '../../document/flat-opc';
import { ledgerToXml } from '../../document/ledger';
import { statementToXml, type Statement } from '../../document/statement';
import { answerFor } from '../../review/checks';
import { ledgerOf } from '../../review/record-ledger';
import type { DocumentRecord } from '../../review/record';
import type { DocumentView, FinaliseResponse } from '../api/messages';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { Prepared, StoredDocument } from '../store/port';
import { judge } from './checks/judge';
import type { Checked, CheckPorts } from './checks/run';
import { changeDocument, contentOf, type Change } from './change-document';
import { eventAgent } from './event-agent';
import { alreadyFinalised, findDocument } from './find-document';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { RefusalError } from './refusal';
import { documentView, verdictView } from './views';
import { tellVoided } from './voided';

export async function prepareFinalise(
  ports: Pick<ServicePorts, 'store' | 'now'> & CheckPorts,
  agent: Agent,
  id: string,
  file: Uint8Array,
): Promise<FinaliseResponse> {
  mustBeAllowed(agent, 'finalise');
  await findDocument(ports.store, agent, id);
  const opened = readFile(file);
  const by = { agent: agentRef(agent), time: ports.now() };
  return changeDocument(ports.store, agent, id, async (document) => {
    if (document.state === 'finalised') throw alreadyFinalised();
    mustBeFree(document, agent);
    const { verdict: answer, checked } = judge(ports, document, opened);
    if (!answer.final) {
      await tellVoided(ports, agent, id, { scan: opened.scan, verdict: answer });
      throw new RefusalError(
        'not-final',
        'Ce document ne peut pas encore être finalisé\u00A0: des passages sont à relire ou à rétablir, ou un contrôle relève un point bloquant.',
        { verdict: verdictView(answer, document) },
      );
    }
    const { digest } = answer;
    const statementXml = statementToXml(statementOf(document.record, digest, by));
    return {
      content: {
        ...contentOf(document),
        state: 'finalising',
        prepared: { ...by, digest, statementXml, ...answered(document.record, checked) },
      },
      events: [
        { documentId: id, agent: eventAgent(agent), time: by.time, kind: 'finalisation-prepared', digest },
      ],
      answer: ({ record }) => ({
        statementXml,
        ledgerXml: ledgerToXml(ledgerOf(record)),
        digest,
        watermarkOoxml: watermarkFlatOpc(),
      }),
    };
  });
}

/** Points of this very text that agents answered for: the seal says them. */
function answered(record: DocumentRecord, { findings, questions }: Checked): Pick<Prepared, 'checks'> {
  const checks = [...new Set([...findings, ...questions].map(({ key }) => key))].filter(
    (key) => answerFor(record, key) !== undefined,
  );
  return checks.length === 0 ? {} : { checks };
}

/** Back to a draft. Any agent who may finalise can do it: a colleague's Word may have closed in between. */
export async function abandonFinalise(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
): Promise<DocumentView> {
  mustBeAllowed(agent, 'finalise');
  const found = await findDocument(ports.store, agent, id);
  if (found.state === 'draft') return documentView(found);
  return changeDocument(ports.store, agent, id, (document) => {
    if (document.state === 'finalised') throw alreadyFinalised();
    return {
      content: { ...withoutPreparation(document), state: 'draft' },
      events: [
        { documentId: id, agent: eventAgent(agent), time: ports.now(), kind: 'finalisation-abandoned' },
      ],
      answer: documentView,
    };
  });
}

/** The document about to be written again, with nothing prepared. */
export function withoutPreparation({
  prepared: _prepared,
  ...document
}: StoredDocument): Change<unknown>['content'] {
  return contentOf(document);
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
    reviews: record.passages.flatMap(({ id, decision }) => {
      // The gate lets no passage through without a decision.
      if (decision === undefined) throw new Error('a passage without decision passed the gate');
      const bound = 'digest' in decision ? { digest: decision.digest } : {};
      return decision.reviews.map(({ agent, time }) => ({
        ...{ passage: id, state: decision.kind, agent, time },
        ...bound,
      }));
    }),
    sealed: false,
  };
}
