/**
 * Reads the document open in Word: is it one of ours, what does the server know of it, may it be finalised.
 */
import { toBase64, type DocumentView, type VerdictView } from '../../server/client';
import { ledgerDocument } from '../../word';
import { refusedFor } from './failure';
import { markUpdates } from './mark-updates';
import type { OpenDocument } from '../state/model';
import type { Pane } from './services';

type Reader = Pick<Pane, 'word' | 'api' | 'dispatch'>;
type Opener = Reader & Pick<Pane, 'seen'>;

/** The whole file, as the server takes it. */
export const fileOf = async ({ word }: Pick<Pane, 'word'>): Promise<string> =>
  toBase64(await word.readFile());

/** Finds out what the open document is. A ledger that the server does not know is told, never guessed at. */
export async function openDocument({ word, api, dispatch, seen }: Opener): Promise<OpenDocument['status']> {
  const document = await identify({ word, api });
  if (document.status === 'open') seen.opened(document.record.documentId);
  dispatch({ type: 'document', document });
  return document.status;
}

async function identify({ word, api }: Omit<Reader, 'dispatch'>): Promise<OpenDocument> {
  const { empty, marks, ledgerXml } = await word.readDocument();
  if (ledgerXml === undefined) return { status: 'none', empty };
  const id = ledgerDocument(ledgerXml);
  if (id === undefined) return { status: 'unknown' };
  try {
    return { status: 'open', record: await api.document(id), marks };
  } catch (thrown) {
    if (refusedFor(thrown, 'unknown-document')) return { status: 'unknown' };
    throw thrown;
  }
}

/** Reads the marks again, as they stand. */
export async function refreshMarks({ word, dispatch }: Pick<Pane, 'word' | 'dispatch'>): Promise<void> {
  const { marks } = await word.readDocument();
  dispatch({ type: 'marks', marks });
}

/** The server's verdict on the bytes as they stand, and the marks as they stand with it: the list and the reasons must agree. */
export async function checkVerdict(reader: Reader, id: string): Promise<VerdictView> {
  const verdict = await reader.api.verdict(id, { file: await fileOf(reader) });
  await refreshMarks(reader);
  reader.dispatch({ type: 'verdict', verdict });
  return verdict;
}

/** Writes the server's copy of the ledger in the document again, with the marks' states. */
export async function rewriteLedger(reader: Reader, id: string): Promise<DocumentView> {
  const record = await reader.api.document(id);
  await reader.word.writeReview(markUpdates(record), record.ledgerXml);
  reader.dispatch({ type: 'record', record });
  return record;
}
