/**
 * An agent disputes a finalised document: the journal says so with the reason, and a new round of review begins on a copy of
 * the archived file. The first document, its archive and its seal stay as they are.
 */
import { draftPackage } from '../../document/draft-package';
import { reopenDocument } from '../../document/reopen';
import { digestPassage } from '../../document/words';
import { doubtsIn, flagsRaisedAnew } from '../../review/flags';
import type { AgentRef } from '../../review/ledger';
import { standingPassage } from '../../review/marks';
import { ledgerOf } from '../../review/record-ledger';
import { amenderOf } from '../../review/policy';
import type { DocumentRecord, RecordedPassage } from '../../review/record';
import type { Scan } from '../../review/scan';
import type { DraftResponse } from '../api/messages';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { DomainEvent } from '../store/events';
import type { Store, StoredDocument } from '../store/port';
import { archivedBytes } from './archived-bytes';
import { draftEvents } from './keep-draft';
import { eventAgent } from './event-agent';
import { findDocument } from './find-document';
import { givenReason } from './given-reason';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { RefusalError } from './refusal';
import { documentView } from './views';

/** @throws RefusalError `unknown-document`, `not-finalised`, `not-archived`, `bad-request` */
export async function contestDocument(
  { store, now, newId }: Pick<ServicePorts, 'store' | 'now' | 'newId'>,
  agent: Agent,
  id: string,
  reason: string,
): Promise<DraftResponse> {
  mustBeAllowed(agent, 'review');
  const original = await findDocument(store, agent, id);
  const bytes = await archiveOf(store, original);
  const why = givenReason(reason);
  const entry = await finalisedEntry(store, original);
  const { scan } = readFile(bytes);
  const time = now();
  const record: DocumentRecord = {
    documentId: newId(),
    organisation: original.record.organisation,
    template: original.record.template,
    title: original.record.title,
    created: time,
    author: agentRef(agent),
    policy: original.record.policy,
    passages: original.record.passages.flatMap((passage) => pending(original.record, passage, scan, time)),
    fixedWords: fixedWords(original.record, scan),
    ...(original.record.replaced === undefined ? {} : { replaced: original.record.replaced }),
  };
  const ledger = ledgerOf(record);
  const docx = reopenDocument(bytes, ledger);
  const by = eventAgent(agent);
  const contested: DomainEvent = {
    kind: 'contested',
    documentId: id,
    time,
    entry: entry.index,
    log: entry.log,
    copy: record.documentId,
    agent: by,
    reason: why,
  };
  const stored = await store.write(
    { record, state: 'draft', readVersion: 0, display: original.display, contests: { documentId: id } },
    [contested, ...draftEvents(record, by)],
  );
  return { document: documentView(stored), package: draftPackage(docx, ledger) };
}

/** @throws RefusalError `not-finalised`, `not-archived` */
async function archiveOf(store: Store, document: StoredDocument): Promise<Uint8Array> {
  if (document.state !== 'finalised') {
    throw new RefusalError(
      'not-finalised',
      'Seul un document finalisé peut être contesté\u00A0: un projet se corrige et se relit.',
    );
  }
  return archivedBytes(store, document);
}

/** The entry that says that the document is finalised. */
async function finalisedEntry(
  store: Store,
  { record }: StoredDocument,
): Promise<{ readonly log: string; readonly index: number }> {
  const told = await store.journal.documentEntries(record.organisation, record.documentId);
  const entry = told.findLast(({ event }) => event.kind === 'finalised');
  if (entry === undefined) throw new Error('a finalised document of which the journal tells nothing');
  return entry;
}

/**
 * The passage to be reviewed anew, with the words that stand in the sealed file and those who wrote them; nothing of one that was
 * taken out.
 */
function pending(
  { author }: DocumentRecord,
  passage: RecordedPassage,
  scan: Scan,
  created: string,
): RecordedPassage[] {
  const { decision, id, slot, drafter, sources } = passage;
  if (decision === undefined || decision.kind === 'rejected' || decision.kind === 'removed') return [];
  const { words, digests, unsound } = standingPassage(scan, id);
  // The gate let this very file through: were it otherwise, the copy would be another document.
  if (words.length === 0 || unsound !== undefined) throw new Error('a reviewed passage without its marks');
  const flags = flagsRaisedAnew(passage, words);
  const doubts = doubtsIn(words, passage.doubts);
  return [
    {
      ...{ id, slot, drafter, created, words, digest: digestPassage(words), paragraphs: digests, sources },
      authors: distinct([author, ...(passage.authors ?? []), ...amenderOf(decision)]),
      ...(flags.length === 0 ? {} : { flags }),
      ...(doubts.length === 0 ? {} : { doubts }),
    },
  ];
}

const distinct = (agents: readonly AgentRef[]): readonly AgentRef[] => [
  ...new Map(agents.map((agent) => [agent.id, agent])).values(),
];

/** What was not generated, then and in the file as it was sealed: the gate must not take it for generated text. */
function fixedWords({ fixedWords: before = [] }: DocumentRecord, { blocks }: Scan): string[] {
  const unmarked = blocks.flatMap((block) => (block.unmarked === '' ? [] : [block.unmarked]));
  return [...new Set([...before, ...unmarked])];
}
