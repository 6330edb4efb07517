/**
 * Which refused sign-ins are entered. Anybody can be refused, as often as they like, and nothing may be taken out of a journal: the
 * first of an hour have an entry each, the next entry says how many had none. In memory: each process counts for itself.
 */

/** Entries that refusals of one way and one cause may have in an hour. */
export const MOST_REFUSALS = 20;
/** Milliseconds. */
const HOUR = 3600 * 1000;

interface Counted {
  since: number;
  entered: number;
  unentered: number;
}

/**
 * Counts a refusal. @param time milliseconds since 1970
 * @returns how many alike had no entry since the last that had one; undefined when this one has none either.
 */
export type RefusalGate = (way: string, cause: string, time: number) => number | undefined;

export function createRefusalGate(): RefusalGate {
  // Ways and causes are closed lists: so are these.
  const counts = new Map<string, Counted>();
  return (way, cause, time) => {
    const key = `${way} ${cause}`;
    const known = counts.get(key);
    const counted =
      known !== undefined && time - known.since < HOUR
        ? known
        : { since: time, entered: 0, unentered: known?.unentered ?? 0 };
    counts.set(key, counted);
    if (counted.entered >= MOST_REFUSALS) {
      counted.unentered += 1;
      return undefined;
    }
    const { unentered } = counted;
    counted.entered += 1;
    counted.unentered = 0;
    return unentered;
  };
}
