/**
 * The thread that reads one .pdf and ends: it answers its pages, or why it does not. It keeps nothing and is told nothing else.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { SourceError, type SourceErrorCode } from '../../sources/source-error';
import { pdfText } from './pdf-text';

/** What the thread is given. */
export interface PdfTask {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type PdfAnswer = { readonly pages: readonly string[] } | { readonly code: SourceErrorCode };

const answer = (sent: PdfAnswer): void => parentPort?.postMessage(sent);

pdfText(workerData as PdfTask).then(
  (pages) => answer({ pages }),
  (error: unknown) => answer({ code: error instanceof SourceError ? error.code : 'unreadable' }),
);
