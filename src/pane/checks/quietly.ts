/**
 * Runs the checks again without a word, never twice at once: when the agent comes back to the pane from the text, and while they work in
 * the text beside it, once its words have changed. Word's events come late, or not at all in some versions: the focus alone would do.
 */
import { useEffect, useRef } from 'react';
import type { WordPort } from '../../word';

/** Milliseconds: going to and fro does not send the file each time. */
const SETTLING = 800;
/** Milliseconds without a movement in the text: whoever writes is not interrupted by Word making its file. */
const REST = 1500;

export interface QuietRuns {
  readonly word: Pick<WordPort, 'followSelection' | 'readWords'>;
  /** May reject: what a quiet run cannot do is said by the next one that is asked for. */
  readonly run: () => Promise<unknown>;
  readonly busy: boolean;
}

export function useQuietRuns(runs: QuietRuns): void {
  const latest = useRef(runs);
  latest.current = runs;
  const { word } = runs;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let running = false;
    /** As last checked. */
    let words: string | undefined;
    const again = async (changedOnly: boolean): Promise<void> => {
      const now = await word.readWords().catch(() => undefined);
      if (changedOnly && (now === undefined || now === words)) return;
      await latest.current.run();
      words = now;
    };
    const soon = (changedOnly: boolean): void => {
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          if (running || latest.current.busy) return;
          running = true;
          void again(changedOnly)
            .catch(() => undefined)
            .finally(() => (running = false));
        },
        changedOnly ? REST : SETTLING,
      );
    };
    const back = (): void => soon(false);
    window.addEventListener('focus', back);
    const leave = word.followSelection(() => soon(true));
    void word.readWords().then(
      (now) => (words ??= now),
      () => undefined,
    );
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', back);
      leave();
    };
  }, [word]);
}
