/**
 * Stretches of a text in the order of their starts, so that those near a place are found by bisection. It must not know what
 * they stand for.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches that can be asked for by place. */
export interface PlacedStretches<S extends Stretch> {
  /** Those that have a character in `[from, to)`, by start. */
  touching(from: number, to: number): readonly S[];
  /** The one that ends last at or before a place; of those that end together, the last given. */
  lastBefore(at: number): S | undefined;
}

export function placeStretches<S extends Stretch>(stretches: readonly S[]): PlacedStretches<S> {
  const byStart = [...stretches].sort((a, b) => a.start - b.start);
  let byEnd: readonly S[] | undefined;
  let longest = 0;
  for (const { start, end } of stretches) longest = Math.max(longest, end - start);
  return {
    touching: (from, to) => {
      const found: S[] = [];
      for (let i = countBefore(byStart, ({ start }) => start < from - longest); i < byStart.length; i += 1) {
        const one = byStart[i];
        if (one === undefined || one.start >= to) break;
        if (one.end > from) found.push(one);
      }
      return found;
    },
    lastBefore: (at) => {
      byEnd ??= [...stretches].sort((a, b) => a.end - b.end);
      return byEnd[countBefore(byEnd, ({ end }) => end <= at) - 1];
    },
  };
}

/** How many items of a sorted list come before a limit. */
function countBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
