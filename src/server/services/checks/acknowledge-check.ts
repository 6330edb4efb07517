/**
 * An agent answers for a point that a check raised, or a question that it put, and says why, or takes that back. It is looked for
 * again in the file received: nobody answers for what is not there. A blocking point is lifted by a legal reviewer only.
 */
import { answerFor, liftingBar, withoutAnswers, type CheckAnswer } from '../../../review/checks';
import { verdict } from '../../../review/gate';
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
import { mustBeOurs } from './ours';
import { blockingOf, checkFile, type Checked, type CheckPorts } from './run';
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
  let checked: Checked | undefined;
  return changeDocument(ports.store, agent, id, (document) => {
    mustBeDraft(document);
    // No check reads the answers: one look, before anything is written, serves to find the point and to say what is left.
    checked ??= checkFile(ports, document, opened);
    const { findings, questions } = checked;
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
    const response = ackResponse(checked, { ...document, record }, opened);
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
      answer: () => response,
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
  let checked: Checked | undefined;
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
    checked ??= checkFile(ports, document, opened);
    const response = ackResponse(checked, { ...document, record }, opened);
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
      answer: () => response,
    };
  });
}

function ackResponse(checked: Checked, document: StoredDocument, { scan }: OpenedFile): AckResponse {
  const { record } = document;
  return {
    checks: checksView(checked, record),
    verdict: verdictView(verdict(scan, record, blockingOf(checked)), document),
  };
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
