/**
 * An agent answers for a point that a check raised, or a question that it put, and says why, or takes that back. It is looked for
 * again in the file received: nobody answers for what is not there. A blocking point is lifted by a legal reviewer only.
 */
import { verdict } from '../../../review/gate';
import type { AckResponse } from '../../api/checks';
import type { Agent } from '../../identity/agent';
import { mustBeAllowed } from '../../identity/rights';
import type { StoredDocument } from '../../store/port';
import { changeDocument, contentOf } from '../change-document';
import { findDocument, mustBeDraft } from '../find-document';
import type { ServicePorts } from '../ports';
import { readFile, type OpenedFile } from '../read-file';
import { verdictView } from '../views';
import { givenReason } from '../given-reason';
import { answering, reopening, type Answering } from './answering';
import { mustBeOurs } from './ours';
import { blockingOf, checkFile, type Checked, type CheckPorts } from './run';
import { checksView } from './view';

export interface AckInput {
  readonly file: Uint8Array;
  readonly key: string;
  /** Held to the one rule of reasons. */
  readonly reason: string;
}

type Ports = Pick<ServicePorts, 'store' | 'now'> & CheckPorts;

/** @throws RefusalError `bad-request`, `finding-gone`, `lifting-not-allowed`, `wrong-document`, `finalising`, `already-finalised` */
export async function acknowledgeCheck(
  ports: Ports,
  agent: Agent,
  id: string,
  { file, key, reason: given }: AckInput,
): Promise<AckResponse> {
  return change(ports, agent, id, file, ({ record }, checked) =>
    answering(record, checked(), {
      ...{ documentId: id, agent, key, time: ports.now() },
      reason: givenReason(given),
    }),
  );
}

/**
 * Takes back what was answered for a point: it is open again, and blocks again if it is blocking. The journal keeps both. An agent takes
 * back their own answer; a legal reviewer, anybody's.
 * @throws RefusalError `finding-gone`, `lifting-not-allowed`, `wrong-document`, `finalising`, `already-finalised`
 */
export async function reopenCheck(
  ports: Ports,
  agent: Agent,
  id: string,
  { file, key }: Pick<AckInput, 'file' | 'key'>,
): Promise<AckResponse> {
  return change(ports, agent, id, file, ({ record }) =>
    reopening(record, { documentId: id, agent, key, time: ports.now() }),
  );
}

async function change(
  ports: Ports,
  agent: Agent,
  id: string,
  file: Uint8Array,
  decide: (document: StoredDocument, checked: () => Checked) => Answering,
): Promise<AckResponse> {
  mustBeAllowed(agent, 'review');
  await findDocument(ports.store, agent, id);
  const opened = readFile(file);
  mustBeOurs(opened, id);
  let looked: Checked | undefined;
  return changeDocument(ports.store, agent, id, (document) => {
    mustBeDraft(document);
    // No check reads the answers: one look, before anything is written, serves to find the point and to say what is left.
    const checked = (): Checked => (looked ??= checkFile(ports, document, opened));
    const { answers, event } = decide(document, checked);
    const record = { ...document.record, answers };
    const response = ackResponse(checked(), { ...document, record }, opened);
    return { content: { ...contentOf(document), record }, events: [event], answer: () => response };
  });
}

function ackResponse(checked: Checked, document: StoredDocument, { scan }: OpenedFile): AckResponse {
  const { record } = document;
  return {
    checks: checksView(checked, record),
    verdict: verdictView(verdict(scan, record, blockingOf(checked)), document),
  };
}
