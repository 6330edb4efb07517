/**
 * Attaching files from the pane: each is sent and read by the server, or refused in a sentence. Nothing of a file is kept here.
 */
import { toBase64, type AttachedSource } from '../../server/client';
import { failureSentence, refusedFor } from '../app/failure';
import type { Pane } from '../app/services';

/** What the file dialog offers; the server judges by itself. */
export const ACCEPTED = '.docx,.pdf,.txt,.csv,.eml';
/** Beyond it the server does not even read: the agent need not wait for that. */
const MOST_BYTES = 10 * 1024 * 1024;

export interface Sent {
  readonly attached: readonly AttachedSource[];
  /** One sentence a file that was refused. */
  readonly refusals: readonly string[];
}

/** One after the other. @throws what ends a session */
export async function sendFiles(pane: Pane, files: readonly File[]): Promise<Sent> {
  const { api, dispatch, t } = pane;
  const attached: AttachedSource[] = [];
  const refusals: string[] = [];
  for (const file of files) {
    dispatch({ type: 'busy', text: t.sources.reading(file.name) });
    try {
      // A file too large is refused by the server's own sentence, on its first bytes.
      const bytes = file.size > MOST_BYTES ? file.slice(0, MOST_BYTES + 1) : file;
      const sent = toBase64(new Uint8Array(await bytes.arrayBuffer()));
      attached.push(await api.attach({ name: file.name, file: sent }));
    } catch (thrown) {
      if (refusedFor(thrown, 'unauthenticated')) throw thrown;
      refusals.push(failureSentence(thrown, pane));
    }
  }
  return { attached, refusals };
}
