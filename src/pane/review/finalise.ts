/**
 * Finalises, step by step: the server's verdict and statement, the changes in Word, the file read back, the server's
 * confirmation, the seal. What is known not to be finalised, once Word was changed, puts the draft back, here and at the server; a
 * confirmation without an answer and a seal that Word does not keep undo nothing: the server knows, and hands out the sealed file.
 */
import type { ConfirmResponse, DocumentView, FinaliseResponse } from '../../server/client';
import { checkVerdict, fileOf, refreshMarks } from '../app/document';
import { failureSentence, refusedFor } from '../app/failure';
import { markUpdates } from '../app/mark-updates';
import type { Pane } from '../app/services';
import type { Sealing } from '../state/model';
import type { Outcome } from '../app/work';
import { confirm } from './confirm';

export type FinaliseStep = 'sending' | 'writing' | 'reading' | 'confirming' | 'sealing' | 'undoing';

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
  const { word, api, t } = pane;
  const id = record.documentId;
  progress.step('sending');
  const prepared = await prepare(pane, id);
  if (prepared === undefined) return undefined;
  const marks = markUpdates(record);
  if (progress.stopped()) {
    await api.abandonFinalise(id);
    return { tone: 'info', text: t.verdict.cancelled };
  }
  const undone = async (thrown: unknown, settled = false): Promise<Outcome> => {
    progress.step('undoing');
    const { ledgerXml, watermarkOoxml } = prepared;
    try {
      await word.undoFinalise({ ledgerXml, marks, watermarkOoxml });
      if (!settled) await api.abandonFinalise(id);
    } catch {
      return { tone: 'error', text: t.verdict.undoFailed };
    }
    return { tone: 'error', text: `${t.verdict.undone} ${failureSentence(thrown, pane)}` };
  };
  let file: string;
  try {
    progress.step('writing');
    await word.finalise({ ledgerXml: prepared.ledgerXml, statementXml: prepared.statementXml, marks });
    progress.step('reading');
    file = await fileOf(pane);
  } catch (thrown) {
    return undone(thrown);
  }
  progress.step('confirming');
  const confirmation = await confirm(pane, record, file, prepared.digest);
  if (confirmation.is === 'refused') return undone(confirmation.thrown, confirmation.settled);
  if (confirmation.is === 'unknown') return unsure(pane, record, confirmation.thrown);
  progress.step('sealing');
  await seal(pane, confirmation.answer);
  return undefined;
}

/** Nobody knows yet: Word keeps the finalised file, which the agent can have recognised later. */
function unsure({ dispatch, t }: Pane, record: DocumentView, thrown: unknown): Outcome {
  dispatch({ type: 'record', record: { ...record, state: 'finalising' } });
  if (refusedFor(thrown, 'unauthenticated')) throw thrown;
  return { tone: 'warning', text: t.verdict.unsure };
}

/** The document is finalised, whatever becomes of the seal in Word. */
async function seal({ word, dispatch }: Pane, { document, digest, sealXml }: ConfirmResponse): Promise<void> {
  let sealed: Sealing = sealXml === undefined ? 'later' : 'written';
  try {
    if (sealXml !== undefined) await word.writeSeal(sealXml);
  } catch {
    sealed = 'refused';
  }
  dispatch({ type: 'finalised', record: document, digest, sealed });
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
    await seal(pane, await api.confirmFinalise(id, { file: await fileOf(pane) }));
    return undefined;
  } catch (thrown) {
    // Word may have saved the same text in other bytes since: the text can be checked, and the sealed file is there.
    if (refusedFor(thrown, 'already-finalised')) {
      dispatch({ type: 'record', record: await api.document(id) });
      return undefined;
    }
    if (!refusedFor(thrown, 'confirm-mismatch')) throw thrown;
    dispatch({ type: 'record', record: await api.abandonFinalise(id) });
    return { tone: 'info', text: t.verdict.abandoned };
  }
}
