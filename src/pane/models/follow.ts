/**
 * Follows a job to its end, or to the agent's stop, which is answered at once: what the server still says afterwards is not listened to.
 */
import {
  UnreachableError,
  type DraftJobEvent,
  type DraftJobResult,
  type ParapheClient,
} from '../../server/client';

export type JobFailure = Extract<DraftJobEvent, { readonly type: 'failed' }>;
export type JobEnd =
  | { readonly kind: 'done'; readonly result: DraftJobResult }
  | { readonly kind: 'failed'; readonly failure: JobFailure }
  | { readonly kind: 'stopped' };

type Jobs = Pick<ParapheClient, 'followDraft' | 'stopDraft'>;

/**
 * @param start asks for the job; when the agent stops before it has an id, the job is stopped as soon as it has one
 * @throws ApiError, UnreachableError as the client does
 */
export async function follow(
  api: Jobs,
  start: () => Promise<{ readonly id: string }>,
  signal: AbortSignal,
  tell: (event: DraftJobEvent) => void,
): Promise<JobEnd> {
  const gone = (): boolean => signal.aborted;
  const read = async (): Promise<JobEnd> => {
    const { id } = await start();
    const leave = (): void => void api.stopDraft(id).catch(() => undefined);
    if (gone()) {
      leave();
      return { kind: 'stopped' };
    }
    signal.addEventListener('abort', leave, { once: true });
    try {
      for await (const event of api.followDraft(id, signal)) {
        if (gone()) break;
        if (event.type === 'done') return { kind: 'done', result: event.result };
        if (event.type === 'failed') return { kind: 'failed', failure: event };
        tell(event);
      }
      if (gone()) return { kind: 'stopped' };
      throw new UnreachableError(new Error('the stream ended before the job'));
    } finally {
      signal.removeEventListener('abort', leave);
    }
  };
  const stopped = new Promise<JobEnd>((resolve) => {
    if (signal.aborted) resolve({ kind: 'stopped' });
    signal.addEventListener('abort', () => resolve({ kind: 'stopped' }), { once: true });
  });
  const reading = read();
  // Once stopped, how the reading ends is nobody's business.
  reading.catch(() => undefined);
  return Promise.race([stopped, reading]);
}
