/**
 * Which nodes of a tree are full (and can therefore be stored for good), and which of them cover a range of leaves. Numbers
 * only, no hashes; arithmetic rather than bit operators, which would wrap at 2^31.
 */

/** The full node that covers the leaves from `index · 2^level` to `(index + 1) · 2^level - 1`. */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** A range of leaves, `end` excluded. */
export interface Leaves {
  readonly start: number;
  readonly end: number;
}

export function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** The largest power of two below `size`, which must be over 1: where RFC 9162 splits a tree. */
export function split(size: number): number {
  let k = 1;
  while (2 * k < size) k *= 2;
  return k;
}

/**
 * The full nodes that cover a range, left to right, each smaller than the one before. The range must begin where a tree of
 * its size may begin, as all ranges of RFC 9162's recursions do.
 */
export function cover({ start, end }: Leaves): NodeId[] {
  const nodes: NodeId[] = [];
  let at = start;
  while (at < end) {
    let [width, level] = [1, 0];
    while (2 * width <= end - at) [width, level] = [2 * width, level + 1];
    nodes.push({ level, index: at / width });
    at += width;
  }
  return nodes;
}
