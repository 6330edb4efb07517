/**
 * Stops every write of the embedded store once its disk has failed or is full. A failed flush is never asked again: the
 * system may have dropped the pages that it could not write, and would then answer "done" for data that is nowhere.
 */
import { WritesStoppedError } from '../errors';

export interface WriteGuard {
  /** Why writing has stopped. */
  stopped(): WritesStoppedError | undefined;
  /** @throws WritesStoppedError when writing has stopped. */
  check(): void;
  /** Runs work that touches the disk; a failure of the disk stops writing for good, other errors pass through. */
  watch<T>(work: () => Promise<T>): Promise<T>;
}

/** @param onStop called once, when writing stops. */
export function createWriteGuard(folder: string, onStop: (error: WritesStoppedError) => void): WriteGuard {
  let stopped: WritesStoppedError | undefined;
  return {
    stopped: () => stopped,
    check() {
      if (stopped !== undefined) throw stopped;
    },
    async watch(work) {
      try {
        return await work();
      } catch (error) {
        const reason = diskFault(error);
        if (reason === undefined) throw error;
        if (stopped === undefined) {
          stopped = new WritesStoppedError(folder, reason, error);
          onStop(stopped);
        }
        throw stopped;
      }
    },
  };
}

/** What SQLite and the system call a full disk, and a disk that can no longer be trusted. */
function diskFault(error: unknown): WritesStoppedError['reason'] | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return undefined;
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)$/.test(code)) return 'disk-full';
  if (/^(SQLITE_(IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN)|EIO$|EROFS$)/.test(code)) return 'disk-failed';
  return undefined;
}
