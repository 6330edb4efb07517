/**
 * So many calls of an endpoint at once, and a bounded queue in which everyone knows his place. A place is given back whatever
 * happens: by a release, by leaving the queue, by giving up in between.
 */
import { DraftingError, failureOfAbort } from '../../../drafting/failure';

export type Release = () => void;

/** Somebody in the queue. */
class Waiter {
  wake: () => void = () => undefined;
  #admitted = false;

  isAdmitted(): boolean {
    return this.#admitted;
  }

  admit(): void {
    this.#admitted = true;
  }
}

const mustGoOn = (signal: AbortSignal): void => {
  if (signal.aborted) throw new DraftingError(failureOfAbort(signal));
};

export class Turns {
  readonly #concurrent: number;
  readonly #longestQueue: number;
  #running = 0;
  #queue: Waiter[] = [];

  constructor(limits: { readonly concurrent: number; readonly queue: number }) {
    this.#concurrent = limits.concurrent;
    this.#longestQueue = limits.queue;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#queue.length;
  }

  /**
   * Gives the place in the queue (from 1) each time that it changes, then returns the release of the turn.
   * @throws DraftingError queue-full, or what the signal was aborted with
   */
  async *take(signal: AbortSignal): AsyncGenerator<number, Release> {
    mustGoOn(signal);
    if (this.#running < this.#concurrent) {
      this.#running++;
      return this.#release();
    }
    if (this.#queue.length >= this.#longestQueue)
      throw new DraftingError({ kind: 'queue-full', waiting: this.#queue.length });
    const waiter = new Waiter();
    this.#queue.push(waiter);
    const onAbort = (): void => waiter.wake();
    signal.addEventListener('abort', onAbort);
    let taken = false;
    try {
      for (let told = 0; ;) {
        mustGoOn(signal);
        if (waiter.isAdmitted()) {
          taken = true;
          return this.#release();
        }
        const changed = new Promise<void>((resolve) => (waiter.wake = resolve));
        const position = this.#queue.indexOf(waiter) + 1;
        if (position !== told) yield (told = position);
        // It may have been called while the place was being told: then the promise is already kept.
        await changed;
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
      if (!taken) this.#leave(waiter);
    }
  }

  #leave(waiter: Waiter): void {
    if (waiter.isAdmitted()) this.#next();
    else {
      this.#queue = this.#queue.filter((other) => other !== waiter);
      for (const other of this.#queue) other.wake();
    }
  }

  #release(): Release {
    let done = false;
    return () => {
      if (done) return;
      done = true;
      this.#next();
    };
  }

  /** The turn passes to the first of the queue, or is free. */
  #next(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#running--;
    else next.admit();
    next?.wake();
    for (const other of this.#queue) other.wake();
  }
}
