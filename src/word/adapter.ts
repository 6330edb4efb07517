/**
 * The port over Office.js, put together from this room's verbs.
 */
import { officeEnvironment, type WordEnvironment } from './environment';
import { exchangePassage } from './exchange';
import { readFile } from './file';
import { finalise, undoFinalise } from './finalise';
import { hostInfo } from './host';
import { insertDraft } from './insert';
import { removePassage, replacePassage, showPassage, writeReview } from './marks';
import { mendLine, showParagraph } from './line';
import type { WordPort } from './port';
import { readDocument } from './read';
import { writeReference } from './reference';
import { restoreMarks } from './restore';
import { createRunner } from './run';
import { writeSeal } from './seal';
import { selectionIn } from './selection';
import { followSelection, readWords } from './watch';

/** One port a document: it keeps the queue of changes. Every method rejects with a WordError. */
export function createWordPort(env: WordEnvironment = officeEnvironment()): WordPort {
  const runner = createRunner(env);
  return {
    host: () => hostInfo(env),
    readDocument: () => readDocument(env, runner),
    insertDraft: (draft) => insertDraft(env, runner, draft),
    showPassage: (passage) => showPassage(runner, passage),
    selectionIn: (passage) => selectionIn(runner, passage),
    followSelection: (moved) => followSelection(env, moved),
    readWords: () => readWords(runner),
    showParagraph: (place) => showParagraph(runner, place),
    mendLine: (place, text) => mendLine(env, runner, place, text),
    replacePassage: (passage, paragraphs) => replacePassage(env, runner, passage, paragraphs),
    removePassage: (passage) => removePassage(env, runner, passage),
    exchangePassage: (input) => exchangePassage(env, runner, input),
    restoreMarks: (update, paragraphs) => restoreMarks(env, runner, update, paragraphs),
    writeReview: (updates, ledgerXml) => writeReview(env, runner, updates, ledgerXml),
    readFile: () => readFile(env, runner),
    finalise: (input) => finalise(env, runner, input),
    undoFinalise: (input) => undoFinalise(env, runner, input),
    writeReference: (referenceXml) => writeReference(env, runner, referenceXml),
    writeSeal: (sealXml) => writeSeal(env, runner, sealXml),
  };
}
