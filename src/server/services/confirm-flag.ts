/**
 * An agent answers for one flag of a passage, with where it is written. One at a time: nothing here settles several. Correcting the
 * words is done in Word, and seen when they are reviewed.
 */
import { ledgerToXml } from '../../document/ledger';
import { digestWords } from '../../document/words';
import type { BlockingFinding } from '../../review/checks';
import { verdict } from '../../review/gate';
import { ledgerOf } from '../../review/record-ledger';
import type { DocumentRecord, RecordedPassage } from '../../review/record';
import type { FlagResponse } from '../api/messages';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { changeDocument, contentOf } from './change-document';
import { blockingOf, checkFile, type CheckPorts } from './checks/run';
import { eventAgent } from './event-agent';
import { findDocument, findPassage, mustBeDraft } from './find-document';
import type { ServicePorts } from './ports';
import { givenReason } from './given-reason';
import { readFile } from './read-file';
import { RefusalError } from './refusal';
import { mustBeReviewer, withLedger } from './review-passage';
import { passageView, verdictView } from './views';

export interface FlagInput {
  readonly file: Uint8Array;
  readonly flag: string;
  readonly source: string;
}

export async function confirmFlag(
  ports: Pick<ServicePorts, 'store' | 'now'> & CheckPorts,
  agent: Agent,
  id: string,
  passageId: string,
  { file, flag: flagId, source: given }: FlagInput,
): Promise<FlagResponse> {
  mustBeAllowed(agent, 'review');
  const source = givenReason(given);
  await findDocument(ports.store, agent, id);
  const opened = readFile(file);
  const { scan } = opened;
  let findings: readonly BlockingFinding[] | undefined;
  return changeDocument(ports.store, agent, id, (document) => {
    const { record } = document;
    const passage = findPassage(document, passageId);
    mustBeDraft(document);
    mustBeReviewer(record, agent);
    const flag = passage.flags?.find((one) => one.id === flagId);
    if (flag === undefined)
      throw new RefusalError('unknown-flag', 'Ce point à vérifier ne fait pas partie de ce passage.');
    const time = ports.now();
    const confirmed = { agent: agentRef(agent), time, source };
    const settled: RecordedPassage = {
      ...passage,
      flags: (passage.flags ?? []).map((one) => (one.id === flagId ? { ...one, confirmed } : one)),
    };
    const after: DocumentRecord = {
      ...record,
      passages: record.passages.map((one) => (one.id === passageId ? settled : one)),
    };
    const next = { ...document, record: after };
    // Before anything is written: what breaks here must leave nothing recorded. Once, however often the write is tried.
    findings ??= blockingOf(checkFile(ports, next, opened));
    const response: FlagResponse = {
      passage: passageView(settled, next),
      ledgerXml: ledgerToXml(ledgerOf(after)),
      verdict: verdictView(verdict(withLedger(scan, after), after, findings), next),
    };
    return {
      content: { ...contentOf(document), record: after },
      events: [
        {
          ...{ kind: 'flag-confirmed', documentId: id, passage: passageId, agent: eventAgent(agent), time },
          ...{ flag: flagId, claim: flag.kind, source },
          ...(flag.text === '' ? {} : { digest: digestWords(flag.text) }),
        },
      ],
      answer: () => response,
    };
  });
}
