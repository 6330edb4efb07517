/**
 * Publishes signed heads once their transaction is durable: into the file, then to whoever wants them (witnesses). Many heads
 * in a short time make one publication. A head that could not be written stops its log: a failed flush is not asked again.
 */
import { StoreUnavailableError } from '../store/errors';
import { PublicationError } from './errors';
import type { PublishedHeads } from './published';

export interface Publisher {
  /** A head is durable; it will be published shortly. Never throws. */
  offer(log: string, head: PublishedHead): void;
  /** Publishes what was offered, now. @throws PublicationError, StoreUnavailableError */
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
  /** Ends when the publications that were asked for have. */
  last: Promise<void>;
  offered?: PublishedHead;
  published: number;
  failure?: PublicationError;
  timer?: ReturnType<typeof setTimeout>;
}

/** Milliseconds between a head and its publication, when nobody asks for it sooner. */
const DELAY = 250;

/**
 * Runs work that touches the disk, unless the disk is known to have failed; what it throws then is the store's own error.
 * @throws StoreUnavailableError
 */
export type Guarded = (work: () => Promise<void>) => Promise<void>;

/** @param onPublished called after each publication; what it throws is its own. */
export function createPublisher(
  heads: PublishedHeads,
  guarded: Guarded,
  onPublished: (log: string, head: PublishedHead) => void,
): Publisher {
  const states = new Map<string, State>();
  const stateOf = (log: string): State => {
    const state = states.get(log) ?? { last: Promise.resolve(), published: 0 };
    states.set(log, state);
    return state;
  };

  const publish = async (log: string, state: State): Promise<void> => {
    clearTimeout(state.timer);
    delete state.timer;
    if (state.failure !== undefined) throw state.failure;
    const { offered } = state;
    if (offered === undefined || offered.size <= state.published) return;
    try {
      // oxlint-disable-next-line typescript/require-await -- the file is written at once, the port allows otherwise
      await guarded(async () => heads.write(log, offered.note));
    } catch (error) {
      // The store's own error says more, and stops all that it writes.
      if (error instanceof StoreUnavailableError) throw error;
      state.failure = new PublicationError(log, error);
      throw state.failure;
    }
    state.published = offered.size;
    onPublished(log, offered);
  };
  /** One at a time for each log; whoever asks is answered for what was offered before. */
  const flush = (log: string): Promise<void> => {
    const state = stateOf(log);
    const turn = state.last.then(() => publish(log, state));
    state.last = turn.catch(() => undefined);
    return turn;
  };
  const quietly = async (log: string): Promise<void> => {
    try {
      await flush(log);
    } catch (error) {
      // Kept by the log or by the store; whoever writes next is told.
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  };

  return {
    offer(log, head) {
      const state = stateOf(log);
      if (state.offered !== undefined && state.offered.size >= head.size) return;
      state.offered = head;
      state.timer ??= setTimeout(() => void quietly(log), DELAY).unref();
    },
    flush,
    published: (log) => stateOf(log).published,
    failure: (log) => states.get(log)?.failure,
    async close() {
      for (const log of states.keys()) await quietly(log);
    },
  };
}
