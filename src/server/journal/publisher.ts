/**
 * Publishes signed heads once their transaction is durable: into the file, then to whoever wants them (witnesses). Many heads
 * in a short time make one publication. A head that could not be written stops its log: a failed flush is not asked again.
 */
import { PublicationError } from './errors';
import type { PublishedHeads } from './published';

export interface Publisher {
  /** A head is durable; it will be published shortly. Never throws. */
  offer(log: string, head: PublishedHead): void;
  /** Publishes what was offered, now. @throws PublicationError */
  flush(log: string): Promise<void>;
  /** Number of entries under the last published head of this process. */
  published(log: string): number;
  failure(log: string): PublicationError | undefined;
  /** Publishes everything, then nothing more. Never throws. */
  close(): Promise<void>;
}

export interface PublishedHead {
  readonly size: number;
  /** The signed note. */
  readonly note: string;
}

interface State {
  offered?: PublishedHead;
  published: number;
  failure?: PublicationError;
  timer?: ReturnType<typeof setTimeout>;
}

/** Milliseconds between a head and its publication, when nobody asks for it sooner. */
const DELAY = 250;

/** @param onPublished called after each publication; what it throws is its own. */
export function createPublisher(
  heads: PublishedHeads,
  onPublished: (log: string, head: PublishedHead) => void,
): Publisher {
  const states = new Map<string, State>();
  const stateOf = (log: string): State => {
    const state = states.get(log) ?? { published: 0 };
    states.set(log, state);
    return state;
  };

  const flush = (log: string): void => {
    const state = stateOf(log);
    clearTimeout(state.timer);
    delete state.timer;
    if (state.failure !== undefined) throw state.failure;
    const { offered } = state;
    if (offered === undefined || offered.size <= state.published) return;
    try {
      heads.write(log, offered.note);
    } catch (error) {
      state.failure = new PublicationError(log, error);
      throw state.failure;
    }
    state.published = offered.size;
    onPublished(log, offered);
  };
  const quietly = (log: string): void => {
    try {
      flush(log);
    } catch (error) {
      // Kept as the log's failure; whoever writes next is told.
      if (!(error instanceof PublicationError)) throw error;
    }
  };

  return {
    offer(log, head) {
      const state = stateOf(log);
      if (state.offered !== undefined && state.offered.size >= head.size) return;
      state.offered = head;
      state.timer ??= setTimeout(() => quietly(log), DELAY).unref();
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- the file is written at once, the port allows otherwise
    async flush(log) {
      flush(log);
    },
    published: (log) => stateOf(log).published,
    failure: (log) => states.get(log)?.failure,
    close() {
      for (const log of states.keys()) quietly(log);
      return Promise.resolve();
    },
  };
}
