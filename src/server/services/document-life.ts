/**
 * What the journal tells of a document, entry by entry, for every role of its organisation.
 */
import type { LifeEvent } from '../api/register';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { JournalReader } from '../journal/port';
import type { PastEvent } from '../../journal/events/kinds';
import type { StoredDocument } from '../store/port';
import { findDocument } from './find-document';
import { lifeSentence } from './life-sentences';
import type { ServicePorts } from './ports';

export async function documentLife(
  { store }: Pick<ServicePorts, 'store'>,
  agent: Agent,
  id: string,
): Promise<readonly LifeEvent[]> {
  mustBeAllowed(agent, 'read');
  return lifeOf(store.journal, await findDocument(store, agent, id));
}

/** The same for whoever holds the data. */
export async function lifeOf(
  journal: Pick<JournalReader, 'documentEntries'>,
  { record, display, contests }: StoredDocument,
): Promise<readonly LifeEvent[]> {
  const titles = new Map(record.passages.map(({ id, slot }) => [id, display.slotTitles[slot] ?? slot]));
  const names = { passage: (id: string) => titles.get(id), copy: contests !== undefined };
  const othersWords = amendedByAnother();
  const entries = await journal.documentEntries(record.organisation, record.documentId);
  return entries.map(({ log, index, event }) => ({
    log,
    entry: index,
    time: event.time,
    kind: event.kind,
    ...lifeSentence(event, { ...names, othersWords: othersWords(event) }),
  }));
}

/** Told event after event: whether a review is of corrected words that another agent reviewed first. */
function amendedByAnother(): (event: PastEvent) => boolean {
  const first = new Map<string, string | undefined>();
  return (event) => {
    if (event.kind !== 'reviewed' || event.decision !== 'amended' || event.digest === undefined) return false;
    const words = `${event.passage} ${event.digest}`;
    if (!first.has(words)) first.set(words, event.agent?.id);
    return first.get(words) !== event.agent?.id;
  };
}
