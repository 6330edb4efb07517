/**
 * Reads a .pdf in a thread of its own, with a limit of time and of memory, few at a time: what overruns them is ended and refused, and
 * the process that serves everybody goes on. It opens no .pdf itself.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { SOURCE_LIMITS } from '../../sources/limits';
import type { PdfReader } from '../../sources/readers/reader';
import { SourceError } from '../../sources/source-error';
import type { PdfAnswer, PdfTask } from './pdf-thread';
import { QueueFullError, readingQueue, type QueueLimits } from './reading-queue';

export interface PdfThread {
  /** The script of the thread: the build puts it beside the server and the command line. */
  readonly script: string;
  readonly seconds: number;
  /** MiB of JavaScript heap. */
  readonly heap: number;
}

/**
 * One text a page; lines as they stand.
 * @throws SourceError `too-complex` when the thread overran its time or its memory, else what `pdfText` says
 */
export const pdfReader =
  ({ script, seconds, heap }: PdfThread): PdfReader =>
  ({ name, bytes }) =>
    new Promise((resolve, reject) => {
      const task: PdfTask = { name, bytes: bytes.slice() };
      const worker = new Worker(script, {
        workerData: task,
        transferList: [task.bytes.buffer as ArrayBuffer],
        resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: Math.ceil(heap / 8) },
        env: {},
        stdout: true,
        stderr: true,
      });
      const end = (settle: () => void): void => {
        clearTimeout(late);
        worker.removeAllListeners();
        // What a thread that is being ended still says is of no interest.
        worker.on('error', () => undefined);
        void worker.terminate().then(settle, settle);
      };
      const refuse = (code: SourceError['code']): void => end(() => reject(new SourceError(code, name)));
      const late = setTimeout(() => refuse('too-complex'), seconds * 1000);
      worker.once('message', (answer: PdfAnswer) => {
        if ('pages' in answer) end(() => resolve(answer.pages));
        else refuse(answer.code);
      });
      worker.once('error', (error: NodeJS.ErrnoException) =>
        refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-complex' : 'unreadable'),
      );
      worker.once('exit', () => refuse('unreadable'));
    });

/** The same reader, in turns: threads cost memory. @throws SourceError `busy` as well */
export function queued(read: PdfReader, limits: QueueLimits): PdfReader {
  const queue = readingQueue(limits);
  return async (file) => {
    try {
      return await queue(() => read(file));
    } catch (error) {
      throw error instanceof QueueFullError ? new SourceError('busy', file.name) : error;
    }
  };
}

/** The one reader of this process. */
export const readPdf: PdfReader = queued(
  pdfReader({
    script: path.join(__dirname, 'pdf-thread.cjs'),
    seconds: SOURCE_LIMITS.pdfSeconds,
    heap: SOURCE_LIMITS.pdfHeap,
  }),
  SOURCE_LIMITS.pdfQueue,
);
