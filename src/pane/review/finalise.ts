/**
 * Finalises, step by step: the server's verdict and statement, the changes in Word, the file read back, the server's
 * confirmation. Whatever fails after Word was changed puts the draft back, here and at the server.
 */
import type { DocumentView, FinaliseResponse } from '../../server/client';
import { checkVerdict, fileOf, refreshMarks } from '../app/document';
import { failureSentence, refusedFor } from '../app/failure';
import { markUpdates } from '../app/mark-updates';
import type { Pane } from '../app/services';
import type { Outcome } from '../app/work';

export type FinaliseStep = 'sending' | 'writing' | 'reading' | 'confirming' | 'undoing';

/** How the agent follows and stops the work. Stopping counts until Word is changed. */
export interface Progress {
  step(step: FinaliseStep): void;
  stopped(): boolean;
}

export async function finaliseDocument(
  pane: Pane,
  record: DocumentView,
  progress: Progress,
): Promise<Outcome> {
  const { word, api, dispatch, t } = pane;
  const id = record.documentId;
  progress.step('sending');
  const prepared = await prepare(pane, id);
  if (prepared === undefined) return undefined;
  const marks = markUpdates(record);
  if (progress.stopped()) {
    await api.abandonFinalise(id);
    return { tone: 'info', text: t.verdict.cancelled };
  }
  try {
    progress.step('writing');
    await word.finalise({ ledgerXml: prepared.ledgerXml, statementXml: prepared.statementXml, marks });
    progress.step('reading');
    const file = await fileOf(pane);
    progress.step('confirming');
    const { document, digest } = await api.confirmFinalise(id, { file });
    dispatch({ type: 'finalised', record: document, digest });
    return undefined;
  } catch (thrown) {
    progress.step('undoing');
    const { ledgerXml, watermarkOoxml } = prepared;
    try {
      await word.undoFinalise({ ledgerXml, marks, watermarkOoxml });
      await api.abandonFinalise(id);
    } catch {
      return { tone: 'error', text: t.verdict.undoFailed };
    }
    return { tone: 'error', text: `${t.verdict.undone} ${failureSentence(thrown, pane)}` };
  }
}

/** The server's "yes", or undefined after having shown its "no". */
async function prepare(pane: Pane, id: string): Promise<FinaliseResponse | undefined> {
  try {
    return await pane.api.finalise(id, { file: await fileOf(pane) });
  } catch (thrown) {
    if (!refusedFor(thrown, 'not-final')) throw thrown;
    const { verdict } = thrown.problem;
    if (verdict === undefined) await checkVerdict(pane, id);
    else {
      await refreshMarks(pane);
      pane.dispatch({ type: 'verdict', verdict });
    }
    return undefined;
  }
}

/**
 * A finalisation that was cut short (Word closed, network lost): the file may already be the finalised one. It is confirmed if
 * the server recognises it, abandoned otherwise.
 */
export async function resumeFinalise(pane: Pane, record: DocumentView): Promise<Outcome> {
  const { api, dispatch, t } = pane;
  const id = record.documentId;
  try {
    const { document, digest } = await api.confirmFinalise(id, { file: await fileOf(pane) });
    dispatch({ type: 'finalised', record: document, digest });
    return undefined;
  } catch (thrown) {
    if (!refusedFor(thrown, 'confirm-mismatch')) throw thrown;
    dispatch({ type: 'record', record: await api.abandonFinalise(id) });
    return { tone: 'info', text: t.verdict.abandoned };
  }
}
