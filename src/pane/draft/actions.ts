/**
 * From facts to a draft in Word: the server writes it, Word takes it, and what Word kept is checked before it is called done.
 */
import type { DocumentView, DraftRequest, DraftResponse } from '../../server/client';
import { markTitle, type LiveMark } from '../../word';
import type { Pane } from '../app/services';
import type { Outcome } from '../app/work';

export const draftAndInsert = async (pane: Pane, request: DraftRequest, form: string): Promise<Outcome> =>
  insert(pane, await pane.api.draft(request), form);

/** Puts a document that the server drafted in Word, and its passages to review. */
export async function insert(pane: Pane, drafted: DraftResponse, form: string): Promise<Outcome> {
  const { word, dispatch, t } = pane;
  const { document, package: draft } = drafted;
  dispatch({ type: 'busy', text: t.form.inserting });
  const outcome = await word.insertDraft(draft);
  if (outcome.status === 'unfaithful') return { tone: 'error', text: t.draftDone.unfaithful };
  dispatch({
    type: 'document',
    document: { status: 'open', record: document, marks: marksAsDrafted(document) },
  });
  dispatch({ type: 'form', id: form, form: undefined });
  dispatch({ type: 'template', id: undefined });
  dispatch({ type: 'view', view: 'review' });
  return document.passages.length === 0
    ? { tone: 'info', text: t.draftDone.noPassage }
    : { tone: 'success', text: t.draftDone[outcome.where] };
}

/** The marks as they stand just after an insertion that Word kept whole: reading them again would tell nothing more. */
export const marksAsDrafted = (document: DocumentView): LiveMark[] =>
  document.passages.flatMap(({ id, generated, state, drafter }) =>
    generated.map((text, index) => ({ passage: id, index, text, title: markTitle({ state, drafter }) })),
  );
