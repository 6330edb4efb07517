/**
 * The only caller of `Word.run`. Calls go one after the other, so that two changes never mix their batches; every failure
 * leaves as a WordError; a call that Word leaves unanswered is given up. No proxy object may leave the batch.
 */
import type { WordEnvironment } from './environment';
import { toWordError, WordError } from './errors';
import type { FloorContext } from './floor';

export interface Runner {
  /** One `Word.run`, after all earlier calls have ended. */
  run<T>(batch: (context: FloorContext) => Promise<T>): Promise<T>;
  /** Work on the common API (callbacks), in the same queue. */
  queue<T>(work: () => Promise<T>): Promise<T>;
}

/** Word on a slow file server may think for long; beyond this it will not answer. Milliseconds. */
export const PATIENCE = 60_000;

export function createRunner(env: WordEnvironment): Runner {
  let last: Promise<unknown> = Promise.resolve();
  const queue = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last
      .then(() => patient(work))
      .catch((thrown: unknown) => {
        throw toWordError(thrown);
      });
    last = result.catch(() => undefined);
    return result;
  };
  return { queue, run: (batch) => queue(() => env.run(batch)) };
}

function patient<T>(work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const alarm = setTimeout(() => reject(new WordError('no-answer')), PATIENCE);
    void work()
      .then(resolve, reject)
      .finally(() => clearTimeout(alarm));
  });
}
