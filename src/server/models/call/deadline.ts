/**
 * The times that a call may take: until the first token, between two tokens, in all. When one runs out the signal is aborted with
 * the failure as its reason.
 */
import { DraftingError, type DraftFailure } from '../../../drafting/failure';

export interface Times {
  readonly firstTokenMs: number;
  readonly idleMs: number;
}

/** Aborts after that time with that failure. */
export class Timer {
  readonly #stop = new AbortController();
  readonly #failure: DraftFailure;
  #timer: NodeJS.Timeout;

  constructor(ms: number, failure: DraftFailure) {
    this.#failure = failure;
    this.#timer = this.#start(ms);
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  clear(): void {
    clearTimeout(this.#timer);
  }

  #start(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#stop.abort(new DraftingError(this.#failure)), ms);
  }
}

/** The first token, then each of those that follow. */
export class Patience {
  readonly #times: Times;
  readonly #stop = new AbortController();
  #timer: NodeJS.Timeout;

  constructor(times: Times) {
    this.#times = times;
    this.#timer = this.#start({ kind: 'timeout-first-token', ms: times.firstTokenMs });
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Something came. */
  touch(): void {
    clearTimeout(this.#timer);
    this.#timer = this.#start({ kind: 'timeout-idle', ms: this.#times.idleMs });
  }

  /** Nothing is expected until the next touch. */
  hold(): void {
    clearTimeout(this.#timer);
  }

  #start(failure: DraftFailure & { readonly ms: number }): NodeJS.Timeout {
    return setTimeout(() => this.#stop.abort(new DraftingError(failure)), failure.ms);
  }
}
