/**
 * Runs the checks again when the agent comes back to the pane from the text, without a word and never twice at once. Word's own events are
 * not relied upon: they come late, or not at all in some versions.
 */
import { useEffect, useRef } from 'react';

/** Milliseconds: going to and fro does not send the file each time. */
const SETTLING = 800;

/** @param run may reject: what a quiet run cannot do is said by the next one that is asked for. */
export function useQuietRuns(run: () => Promise<unknown>, busy: boolean): void {
  const latest = useRef({ run, busy });
  latest.current = { run, busy };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (running || latest.current.busy) return;
        running = true;
        void latest.current
          .run()
          .catch(() => undefined)
          .finally(() => (running = false));
      }, SETTLING);
    };
    window.addEventListener('focus', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', again);
    };
  }, []);
}
