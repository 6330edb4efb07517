/**
 * A job's events as a stream of server-sent events for the pane. A comment now and then keeps proxies from cutting it; when the
 * reader goes away the job is left, which stops it.
 */
import type { DraftEvent } from '../../drafting/events';
import { failed } from '../services/job-events';
import type { JobEvent } from './jobs';

export const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const;

const KEEP_ALIVE_MS = 12_000;

/** @param gone aborted when the connection is closed, should the stream not be told */
export function jobStream(
  events: AsyncIterable<JobEvent<Told>>,
  gone: AbortSignal,
  keepAliveMs = KEEP_ALIVE_MS,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const reader = events[Symbol.asyncIterator]();
  let timer: NodeJS.Timeout | undefined;
  let left = false;
  const leave = (): void => {
    if (left) return;
    left = true;
    clearInterval(timer);
    gone.removeEventListener('abort', leave);
    void reader.return?.();
  };
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => {
        if (!left) controller.enqueue(encoder.encode(text));
      };
      timer = setInterval(() => send(': ici\n\n'), keepAliveMs);
      timer.unref();
      gone.addEventListener('abort', leave, { once: true });
      if (gone.aborted) leave();
      const pump = async (): Promise<void> => {
        for (;;) {
          const step = await reader.next();
          if (step.done === true || left) break;
          send(written(step.value));
        }
        leave();
        controller.close();
      };
      pump().catch(() => leave());
    },
    cancel: leave,
  });
}

interface Told {
  readonly type: string;
}

const isUnworded = (event: Told): event is DraftEvent & { readonly type: 'failed' } =>
  event.type === 'failed' && 'failure' in event && !('sentence' in event);

/** A failure travels with its sentence: the pane knows no list of its own. */
const written = ({ number, event }: JobEvent<Told>): string => {
  const told = isUnworded(event) ? failed(event.failure, event.embedded !== undefined) : event;
  return `id: ${number}\nevent: ${event.type}\ndata: ${JSON.stringify(told)}\n\n`;
};
