/**
 * What the pane may use of this room.
 */
export { startWord } from './start';
export type { WordStart } from './start';
export { createDialogPort } from './dialog';
export type { DialogPort } from './dialog';
export { WordError } from './errors';
export type { WordErrorCode } from './errors';
export { wordSentence } from './sentences';
export type { Language } from './sentences';
export { markTitle } from './look';
export { digestPassage, ledgerDocument, normaliseParagraph } from './words';
export type {
  DocumentSnapshot,
  ExchangeInput,
  ExchangeOutcome,
  FinaliseInput,
  HostInfo,
  InsertOutcome,
  LinePlace,
  LiveMark,
  MarkUpdate,
  PassagePlace,
  UndoFinaliseInput,
  WordPort,
} from './port';
