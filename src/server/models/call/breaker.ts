/**
 * Leaves an endpoint alone once most of its calls of the last minute failed, then tries one. A single failure opens nothing, but for
 * a key that is refused: asking again would only lock it.
 */
import { DraftingError, type DraftFailure, type FailureKind } from '../../../drafting/failure';

const WINDOW_MS = 60_000;
const LEAST_CALLS = 4;
const REST_MS = 15_000;
const REST_UNAUTHORISED_MS = 60_000;

/** Failures of the service itself; the others are the request's, the agent's, or are counted elsewhere. */
const COUNTED: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'busy',
  'unavailable',
  'timeout-first-token',
  'timeout-idle',
  'over-budget',
  'truncated',
  'failed-midway',
  'empty-answer',
  'redirected',
  'unauthorised',
]);

export class Breaker {
  readonly #now: () => number;
  #calls: { readonly at: number; readonly failed: boolean }[] = [];
  #restsUntil = 0;
  /** The failure that made it rest. */
  #cause: DraftFailure | undefined;
  #trying = false;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * Lets a call in.
   * @returns what to call after it, with what it failed of
   * @throws DraftingError resting
   */
  enter(): (failure: DraftFailure | undefined) => void {
    if (this.#restsUntil === 0) return (failure) => this.#count(failure);
    const left = this.#restsUntil - this.#now();
    if (left > 0) throw resting(Math.ceil(left / 1000), this.#cause);
    if (this.#trying) throw resting(1, this.#cause);
    this.#trying = true;
    return (failure) => this.#tried(failure);
  }

  #count(failure: DraftFailure | undefined): void {
    const failed = isCounted(failure);
    // A call that somebody stopped, or that could not be answered, says nothing of the service.
    if (failure !== undefined && !failed) return;
    const at = this.#now();
    this.#calls = [...this.#calls.filter((call) => at - call.at < WINDOW_MS), { at, failed }];
    const failures = this.#calls.filter((call) => call.failed).length;
    if (failure?.kind === 'unauthorised') this.#rest(REST_UNAUTHORISED_MS, failure);
    else if (failure !== undefined && this.#calls.length >= LEAST_CALLS && failures * 2 > this.#calls.length)
      this.#rest(REST_MS, failure);
  }

  #tried(failure: DraftFailure | undefined): void {
    this.#trying = false;
    if (failure?.kind === 'unauthorised') this.#rest(REST_UNAUTHORISED_MS, failure);
    else if (failure !== undefined && isCounted(failure)) this.#rest(REST_MS, failure);
    else if (failure === undefined) this.#restsUntil = 0;
  }

  #rest(ms: number, cause: DraftFailure): void {
    this.#restsUntil = this.#now() + ms;
    this.#cause = cause;
    this.#calls = [];
  }
}

const isCounted = (failure: DraftFailure | undefined): boolean =>
  failure !== undefined && COUNTED.has(failure.kind);

const resting = (retryAfterSeconds: number, cause: DraftFailure | undefined): DraftingError =>
  new DraftingError({ kind: 'resting', retryAfterSeconds, ...(cause === undefined ? {} : { cause }) });
