/** The reader of .pdf files with its thread run from the sources; limits may be made smaller. */
import path from 'node:path';
import { pdfReader, type PdfThread } from '../../src/server/sources/read-pdf';

export const threadOf = (limits: Partial<PdfThread> = {}) =>
  pdfReader({ script: path.resolve(__dirname, 'pdf-thread.cjs'), seconds: 60, heap: 512, ...limits });

export const readPdf = threadOf();
