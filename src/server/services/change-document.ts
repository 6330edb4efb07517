/**
 * Changes a document from what was read of it, and starts over when somebody only told events of it in between: a pane that
 * says what it shows must never make a colleague's decision fail. Any other change in between is a conflict.
 */
import type { Agent } from '../identity/agent';
import { canonicalJson } from '../store/canonical';
import { StaleWriteError } from '../store/errors';
import type { DomainEvent } from '../store/events';
import type { DocumentWrite, Store, StoredDocument } from '../store/port';
import { findDocument } from './find-document';

export interface Change<T> {
  readonly content: Omit<DocumentWrite, 'readVersion'>;
  readonly events: readonly DomainEvent[];
  readonly answer: (stored: StoredDocument) => T;
}

/** Each try means that somebody else's write went through. */
const TRIES = 50;

/**
 * @param change what to write, from the document as it stands; it may throw a refusal. Called again at each try.
 * @throws StaleWriteError when the document itself was changed in between; RefusalError `unknown-document`.
 */
export async function changeDocument<T>(
  store: Store,
  agent: Agent,
  id: string,
  change: (document: StoredDocument) => Change<T> | Promise<Change<T>>,
): Promise<T> {
  let document = await findDocument(store, agent, id);
  for (let left = TRIES; ; left -= 1) {
    const { content, events, answer } = await change(document);
    try {
      return answer(await store.write({ ...content, readVersion: document.version }, events));
    } catch (error) {
      if (!(error instanceof StaleWriteError) || left <= 1) throw error;
      const now = await findDocument(store, agent, id);
      if (substance(now) !== substance(document)) throw error;
      document = now;
    }
  }
}

/** The document as it is written again when only events are told of it. */
export function contentOf({ version: _version, ...content }: StoredDocument): Change<unknown>['content'] {
  return content;
}

const substance = (document: StoredDocument): string => canonicalJson(contentOf(document));
