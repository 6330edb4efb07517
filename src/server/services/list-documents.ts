/**
 * The register: every document of the agent's organisation, for every role. It tells what the records say; the journal tells
 * how it came about (`document-life`).
 */
import type { RegisterEntry, RegisterPage, RegisterQuery } from '../api/register';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { Listing, RegisterPage as StoredPage, StoreReader } from '../store/port';
import { RefusalError } from './refusal';

const PAGE = 50;

export async function listDocuments(
  { store }: { readonly store: Pick<StoreReader, 'list'> },
  agent: Agent,
  query: RegisterQuery,
): Promise<RegisterPage> {
  mustBeAllowed(agent, 'read');
  return registerPage(store, agent.organisation.siret, query);
}

/** The same for whoever holds the data. @throws RefusalError `bad-request` when the query's `after` is no page's. */
export async function registerPage(
  store: Pick<StoreReader, 'list'>,
  organisation: string,
  { state, after, limit = PAGE }: RegisterQuery,
): Promise<RegisterPage> {
  const listing: Listing = {
    limit,
    ...(state === undefined ? {} : { state }),
    ...(after === undefined ? {} : { after: cursorOf(after) }),
  };
  const { documents, more } = await store.list(organisation, listing);
  const last = documents.at(-1)?.document.record;
  return {
    documents: documents.map(entryOf),
    ...(more && last !== undefined ? { next: `${last.created}~${last.documentId}` } : {}),
  };
}

function cursorOf(after: string): { readonly created: string; readonly documentId: string } {
  const [created = '', documentId = '', ...more] = after.split('~');
  if (created === '' || documentId === '' || more.length > 0)
    throw new RefusalError('bad-request', 'Cette page du registre n’existe pas.');
  return { created, documentId };
}

function entryOf({ document, copies }: StoredPage['documents'][number]): RegisterEntry {
  const { record, display, state, contests } = document;
  const { finalised } = record;
  return {
    documentId: record.documentId,
    title: record.title,
    template: display.template,
    state,
    created: record.created,
    author: record.author,
    ...(finalised === undefined ? {} : { finalised: { agent: finalised.agent, time: finalised.time } }),
    reviewed: record.passages.filter(({ decision }) => decision !== undefined).length,
    passages: record.passages.length,
    contested: copies.length > 0,
    copies,
    ...(contests === undefined ? {} : { contests: contests.documentId }),
  };
}
