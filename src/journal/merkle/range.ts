/**
 * A tree as its full nodes on the right edge (a "compact range"): all that is needed to add leaves, and to know the root.
 * It says which nodes became full, for somebody to store.
 */
import { EMPTY_ROOT, nodeHash, type Hash } from './hashes';
import { cover, type NodeId } from './nodes';

export interface CompactRange {
  /** Number of leaves. */
  readonly size: number;
  /** Hashes of `rangeNodes(size)`, in their order. */
  readonly hashes: readonly Hash[];
}

export interface StoredNode extends NodeId {
  readonly hash: Hash;
}

export interface Appended {
  readonly range: CompactRange;
  /** Nodes above the leaves that became full, in the order in which they did. */
  readonly nodes: readonly StoredNode[];
}

export const EMPTY_RANGE: CompactRange = { size: 0, hashes: [] };

/** The nodes whose hashes make the range of a tree of that size. */
export function rangeNodes(size: number): NodeId[] {
  return cover({ start: 0, end: size });
}

/** @param leaf hash of the new leaf. */
export function appendLeaf({ size, hashes }: CompactRange, leaf: Hash): Appended {
  const edge = [...hashes];
  const nodes: StoredNode[] = [];
  let hash = leaf;
  // As in binary counting: every 1 at the end of the size is a full node that the new leaf completes.
  for (let level = 1, rest = size; rest % 2 === 1; level += 1) {
    const left = edge.pop();
    if (left === undefined) throw new RangeError('A range that lacks hashes');
    hash = nodeHash(left, hash);
    rest = (rest - 1) / 2;
    nodes.push({ level, index: rest, hash });
  }
  return { range: { size: size + 1, hashes: [...edge, hash] }, nodes };
}

export function rangeRoot({ hashes }: CompactRange): Hash {
  return foldRight(hashes) ?? EMPTY_ROOT;
}

/** The hash over full nodes given left to right; undefined when there are none. */
export function foldRight(hashes: readonly Hash[]): Hash | undefined {
  return hashes.reduceRight<Hash | undefined>(
    (right, left) => (right === undefined ? left : nodeHash(left, right)),
    undefined,
  );
}
