/**
 * An agent answers for a point that a check raised, or a question that it put, and says why, or takes that back. It is looked for
 * again in the file received: nobody answers for what is not there. A blocking point is lifted by a legal reviewer only.
 */
import { answerFor, liftingBar, withoutAnswers, type CheckAnswer } from '../../../review/checks';
import type { DocumentRecord } from '../../../review/record';
import type { AckResponse } from '../../api/checks';
import { agentRef, type Agent } from '../../identity/agent';
import { mustBeAllowed } from '../../identity/rights';
import type { StoredDocument } from '../../store/port';
import { changeDocument, contentOf } from '../change-document';
import { eventAgent } from '../event-agent';
import { findDocument, mustBeDraft } from '../find-document';
import type { ServicePorts } from '../ports';
import { readFile, type OpenedFile } from '../read-file';
import { RefusalError } from '../refusal';
import { verdictView } from '../views';
import { judge } from './judge';
import { mustBeOurs } from './ours';
import { checkFile, type CheckPorts } from './run';
import { checksView } from './view';

export interface AckInput {
  readonly file: Uint8Array;
  readonly key: string;
  /** Not empty. */
  readonly reason: string;
}

/** @throws RefusalError `finding-gone`, `lifting-not-allowed`, `wrong-document`, `finalising`, `already-finalised` */
export async function acknowledgeCheck(
  ports: Pick<ServicePorts, 'store' | 'now'> & CheckPorts,
  agent: Agent,
  id: string,
  { file, key, reason: given }: AckInput,
): Promise<AckResponse> {
  mustBeAllowed(agent, 'review');
  await findDocument(ports.store, agent, id);
  const reason = given.trim();
  if (reason === '') throw new RefusalError('bad-request', 'Indiquez le motif.');
  const opened = readFile(file);
  mustBeOurs(opened, id);
  return changeDocument(ports.store, agent, id, (document) => {
    mustBeDraft(document);
    const { findings, questions } = checkFile(ports, document, opened);
    const finding = findings.find((one) => one.key === key);
    if (finding?.severity === 'blocking') mustBeAbleToLift(document.record, agent);
    const point = finding ?? questions.find((one) => one.key === key);
    if (point === undefined) throw pointGone();
    const time = ports.now();
    const { check, sentenceDigest: sentence } = point;
    const answer: CheckAnswer = {
      check,
      key,
      sentence,
      agent: agentRef(agent),
      role: agent.role,
      time,
      reason,
    };
    const record = { ...document.record, answers: [...(document.record.answers ?? []), answer] };
    return {
      content: { ...contentOf(document), record },
      events: [
        {
          documentId: id,
          agent: eventAgent(agent),
          time,
          kind: 'check-acknowledged',
          check,
          reason,
          digest: sentence,
        },
      ],
      answer: (stored) => ackResponse(ports, stored, opened),
    };
  });
}

/**
 * Takes back what was answered for a point: it is open again, and blocks again if it is blocking. The journal keeps both. An agent takes
 * back their own answer; a legal reviewer, anybody's.
 * @throws RefusalError `finding-gone`, `lifting-not-allowed`, `wrong-document`, `finalising`, `already-finalised`
 */
export async function reopenCheck(
  ports: Pick<ServicePorts, 'store' | 'now'> & CheckPorts,
  agent: Agent,
  id: string,
  { file, key }: Pick<AckInput, 'file' | 'key'>,
): Promise<AckResponse> {
  mustBeAllowed(agent, 'review');
  await findDocument(ports.store, agent, id);
  const opened = readFile(file);
  mustBeOurs(opened, id);
  return changeDocument(ports.store, agent, id, (document) => {
    mustBeDraft(document);
    const given = answerFor(document.record, key);
    if (given === undefined) throw new RefusalError('finding-gone', 'Personne n’a répondu pour ce point.');
    if (given.agent.id !== agent.id && agent.role !== 'legal-reviewer') {
      throw new RefusalError(
        'lifting-not-allowed',
        `Cette réponse est celle de ${given.agent.name}\u00A0: seul cet agent, ou un relecteur juridique, peut revenir dessus.`,
      );
    }
    const { check, sentence: digest } = given;
    const record = { ...document.record, answers: withoutAnswers(document.record, key) };
    return {
      content: { ...contentOf(document), record },
      events: [
        {
          documentId: id,
          agent: eventAgent(agent),
          time: ports.now(),
          kind: 'check-reopened',
          check,
          digest,
        },
      ],
      answer: (stored) => ackResponse(ports, stored, opened),
    };
  });
}

function ackResponse(ports: CheckPorts, stored: StoredDocument, opened: OpenedFile): AckResponse {
  const { checked, verdict } = judge(ports, stored, opened);
  return { checks: checksView(checked, stored.record), verdict: verdictView(verdict, stored) };
}

/** @throws RefusalError `lifting-not-allowed` */
function mustBeAbleToLift(record: DocumentRecord, agent: Agent): void {
  const bar = liftingBar(record, { agent: agentRef(agent), role: agent.role });
  if (bar === undefined) return;
  throw new RefusalError(
    'lifting-not-allowed',
    bar === 'role'
      ? 'Ce point est bloquant\u00A0: seul un relecteur juridique peut le lever, avec son motif.'
      : 'Ce point est bloquant et vous avez rédigé ce projet\u00A0: un autre relecteur juridique doit le lever, avec son motif.',
  );
}

const pointGone = (): RefusalError =>
  new RefusalError(
    'finding-gone',
    'Ce point n’est plus relevé dans le document\u00A0: le texte a changé. Relancez les contrôles.',
  );
