/**
 * Turns for what costs memory: so many at a time, so many that wait, and not for ever. Whoever finds the queue full, or waits too
 * long, is told so at once. It must not know what is done in a turn.
 */

export interface QueueLimits {
  /** Turns at a time. */
  readonly places: number;
  /** How many may wait besides. */
  readonly waiting: number;
  /** How long one may wait, in seconds. */
  readonly patience: number;
}

/** No turn, and nothing was begun. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

/** Runs the work when its turn comes, first come first served. @throws QueueFullError, and what the work throws */
export type ReadingQueue = <T>(work: () => Promise<T>) => Promise<T>;

export function readingQueue({ places, waiting, patience }: QueueLimits): ReadingQueue {
  let taken = 0;
  const line: (() => void)[] = [];
  const turn = (): Promise<void> => {
    if (taken < places) {
      taken++;
      return Promise.resolve();
    }
    if (line.length >= waiting) return Promise.reject(new QueueFullError());
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        line.splice(line.indexOf(called), 1);
        reject(new QueueFullError());
      }, patience * 1000);
      const called = (): void => {
        clearTimeout(late);
        resolve();
      };
      line.push(called);
    });
  };
  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      // The place goes from hand to hand: nobody who comes now passes before those who wait.
      const next = line.shift();
      if (next === undefined) taken--;
      else next();
    }
  };
}
