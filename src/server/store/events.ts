/**
 * What happens to a document, as facts to be entered in the journal. Events hold ids and digests, never the words of a document;
 * their kinds are the journal's (`journal/events`).
 */
import type { JournalEvent } from '../../journal/events/kinds';

/** An event that tells of a document, about to be entered with the write of the document. */
export type DomainEvent = Extract<JournalEvent, { readonly documentId: string }>;
