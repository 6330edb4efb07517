/**
 * Drafts that are being written, each with what stops it. A job lives for the agent who follows it: when he stops or goes away the
 * connection to the model is closed at once. Bounded in number, in events, in time. In memory: a restart ends them all.
 */
import { DraftingError, failureOfAbort, type DraftFailure } from '../../drafting/failure';
import type { DraftEvent } from '../../drafting/events';
import type { Log } from '../http/log';
import { RefusalError } from '../services/refusal';
import { endingOf, type Ending } from './job-ending';

/** An event of somebody's work; the jobs only know which is the last. */
interface Told {
  readonly type: string;
}

export interface JobEvent<E extends Told = DraftEvent> {
  /** From 1. */
  readonly number: number;
  readonly event: E | Ending;
}

export interface DraftingJobs<E extends Told = DraftEvent> {
  /**
   * Starts a draft. @returns its id
   * @throws RefusalError too-many-requests
   */
  start(owner: string, work: (signal: AbortSignal) => AsyncIterable<E>): string;
  /**
   * The events after number `after`, then those to come; ends with the job. Leaving it early stops the job.
   * @throws RefusalError not-found
   */
  follow(id: string, owner: string, after?: number): AsyncIterable<JobEvent<E>>;
  /** Stops a job. @throws RefusalError not-found */
  stop(id: string, owner: string): void;
  /** Jobs that are not finished. */
  running(): number;
  /** Stops all of them. */
  close(): void;
}

export interface JobLimits {
  readonly total: number;
  readonly perOwner: number;
  /** Events that a job may tell. */
  readonly events: number;
  /** How long a job waits for somebody to follow it, and how long its events are kept once finished. */
  readonly unfollowedMs: number;
}

export const JOB_LIMITS: JobLimits = { total: 200, perOwner: 3, events: 5000, unfollowedMs: 30_000 };

export function createJobs<E extends Told = DraftEvent>(
  newId: () => string,
  log: Log,
  limits: JobLimits = JOB_LIMITS,
): DraftingJobs<E> {
  const jobs = new Map<string, Job<E>>();
  const find = (id: string, owner: string): Job<E> => {
    const job = jobs.get(id);
    // Another agent's job is not told apart from none.
    if (job?.owner === owner) return job;
    throw new RefusalError(
      'not-found',
      'Cette rédaction n’existe pas, ou elle est terminée depuis longtemps.',
    );
  };
  return {
    start(owner, work) {
      const active = [...jobs.values()].filter((job) => !job.finished);
      const own = active.filter((job) => job.owner === owner);
      if (active.length >= limits.total || own.length >= limits.perOwner)
        throw new RefusalError(
          'too-many-requests',
          'Trop de rédactions sont en cours. Attendez la fin de l’une d’elles, ou arrêtez-la.',
        );
      const id = newId();
      const job = new Job<E>(owner, { limits, log }, () => jobs.delete(id));
      jobs.set(id, job);
      void job.run(work);
      return id;
    },
    follow: (id, owner, after = 0) => find(id, owner).follow(after),
    stop: (id, owner) => find(id, owner).stop(),
    running: () => [...jobs.values()].filter((job) => !job.finished).length,
    close() {
      for (const job of jobs.values()) job.stop();
    },
  };
}

const tooMany = (limit: number): DraftingError => new DraftingError({ kind: 'answer-too-large', limit });

class Job<E extends Told> {
  readonly owner: string;
  finished = false;
  readonly #limits: JobLimits;
  readonly #log: Log;
  readonly #forget: () => void;
  readonly #stop = new AbortController();
  readonly #events: JobEvent<E>[] = [];
  #followers = 0;
  #alarm: NodeJS.Timeout;
  #waiting: (() => void)[] = [];

  constructor(
    owner: string,
    { limits, log }: { readonly limits: JobLimits; readonly log: Log },
    forget: () => void,
  ) {
    this.owner = owner;
    this.#limits = limits;
    this.#log = log;
    this.#forget = forget;
    this.#alarm = this.#after(() => this.stop());
  }

  stop(): void {
    this.#stop.abort();
  }

  /** Never rejects: what goes wrong is the last event. */
  async run(work: (signal: AbortSignal) => AsyncIterable<E>): Promise<void> {
    const { signal } = this.#stop;
    let end: E | Ending | undefined;
    try {
      for await (const event of work(signal)) {
        if (event.type === 'done' || event.type === 'failed') {
          end = event;
          break;
        }
        if (this.#events.length >= this.#limits.events) {
          this.#stop.abort(tooMany(this.#limits.events));
          break;
        }
        this.#tell(event);
      }
    } catch (error) {
      // Work that is stopped throws as it likes: that it was stopped is told, below.
      if (!signal.aborted || error instanceof DraftingError) end = endingOf(error, this.#log);
    }
    const failure: DraftFailure = signal.aborted ? failureOfAbort(signal) : { kind: 'unavailable' };
    this.finished = true;
    this.#tell(end ?? { type: 'failed', failure });
    if (this.#followers === 0) this.#leaveIn();
  }

  /** Not a generator: whoever leaves must not wait for the next event. */
  follow(after: number): AsyncIterableIterator<JobEvent<E>> {
    let next = after;
    let left = false;
    let wake = (): void => undefined;
    this.#followers++;
    clearTimeout(this.#alarm);
    const leave = (): void => {
      if (left) return;
      left = true;
      this.#followers--;
      wake();
      if (this.#followers > 0) return;
      if (!this.finished) this.stop();
      this.#leaveIn();
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: async () => {
        for (;;) {
          const event = this.#events[next];
          if (!left && event !== undefined) {
            next++;
            return { done: false, value: event };
          }
          if (left || this.finished) {
            leave();
            return { done: true, value: undefined };
          }
          await new Promise<void>((resolve) => {
            wake = resolve;
            this.#waiting.push(resolve);
          });
        }
      },
      return: () => {
        leave();
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }

  #tell(event: E | Ending): void {
    this.#events.push({ number: this.#events.length + 1, event });
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  #leaveIn(): void {
    clearTimeout(this.#alarm);
    this.#alarm = this.#after(this.#forget);
  }

  #after(work: () => void): NodeJS.Timeout {
    return setTimeout(work, this.#limits.unfollowedMs).unref();
  }
}
