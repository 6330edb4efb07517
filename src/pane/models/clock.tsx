/**
 * Time that passes before the agent's eyes: how long something has been waited for, how long there is still to wait. Never in a live
 * region: a reader would be interrupted at each second.
 */
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '../i18n/text';

/** Below this nobody wonders. In seconds. */
const NOTICED = 5;

/** The present, each second. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Since it is shown; says nothing of the first seconds. */
export function Elapsed(): ReactNode {
  const t = useText();
  const [since] = useState(Date.now);
  const seconds = Math.floor((useNow() - since) / 1000);
  return seconds < NOTICED ? null : t.models.writing.since(seconds);
}

/** What is said while there is still to wait, and once there is not. */
export function Remaining({
  until,
  left,
  over,
}: {
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly left: (seconds: number) => string;
  readonly over: string;
}): ReactNode {
  const seconds = Math.ceil((until - useNow()) / 1000);
  return seconds > 0 ? left(seconds) : over;
}
