/**
 * From a contested document to its copy: in the document that is open in Word when it is empty, else as a file to be opened.
 */
import { fromBase64, type RegisterEntry } from '../../server/client';
import type { Pane } from '../app/services';
import type { Outcome } from '../app/work';
import { marksAsDrafted } from '../draft/actions';
import { saveFile } from '../review/save-file';

export async function contest(pane: Pane, entry: RegisterEntry, reason: string): Promise<Outcome> {
  const { api, word, dispatch, t } = pane;
  const { document, package: copy } = await api.contest(entry.documentId, { reason });
  const { empty, ledgerXml } = await word.readDocument();
  if (empty && ledgerXml === undefined) {
    const outcome = await word.insertDraft(copy);
    if (outcome.status === 'inserted') {
      dispatch({
        type: 'document',
        document: { status: 'open', record: document, marks: marksAsDrafted(document) },
      });
      dispatch({ type: 'view', view: 'review' });
      return { tone: 'success', text: t.register.contestedHere };
    }
  }
  saveFile(fromBase64(copy.docx), t.register.copyName(document.title));
  return { tone: 'success', text: t.register.contestedFile };
}
