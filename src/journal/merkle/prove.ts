/**
 * Makes proofs (RFC 9162, sections 2.1.3.1 and 2.1.4.1) from stored full nodes, O(log n) of them, in one reading.
 */
import { EMPTY_ROOT, type Hash } from './hashes';
import { cover, isSize, split, type Leaves, type NodeId } from './nodes';
import { foldRight } from './range';

/** Hashes of these nodes, in their order. @throws when one is not stored. */
export type NodeReader = (nodes: readonly NodeId[]) => Promise<readonly Hash[]>;

/** Proof that leaf `index` is in the tree of `size` leaves, from the leaf's sibling up. @throws RangeError */
export async function proveInclusion(read: NodeReader, index: number, size: number): Promise<Hash[]> {
  if (!isSize(index) || !isSize(size) || index >= size)
    throw new RangeError('A leaf that the tree does not have');
  const siblings: Leaves[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      siblings.push({ start: middle, end });
      end = middle;
    } else {
      siblings.push({ start, end: middle });
      start = middle;
    }
  }
  return hashesOf(read, siblings.reverse());
}

/** Proof that the tree of `to` leaves begins with the tree of `from`. Empty when `from` is 0 or `to`. @throws RangeError */
export async function proveConsistency(read: NodeReader, from: number, to: number): Promise<Hash[]> {
  if (!isSize(from) || !isSize(to) || from > to) throw new RangeError('Trees that do not follow each other');
  if (from === 0) return [];
  const parts: Leaves[] = [];
  let [start, end] = [0, to];
  // Until the old tree ends where the part ends. The old tree's own root is known to who asks.
  while (end !== from) {
    const middle = start + split(end - start);
    if (from <= middle) {
      parts.push({ start: middle, end });
      end = middle;
    } else {
      parts.push({ start, end: middle });
      start = middle;
    }
  }
  if (start !== 0) parts.push({ start, end });
  return hashesOf(read, parts.reverse());
}

/** Root of the tree of `size` leaves. */
export async function treeRoot(read: NodeReader, size: number): Promise<Hash> {
  if (size === 0) return EMPTY_ROOT;
  const [root] = await hashesOf(read, [{ start: 0, end: size }]);
  if (root === undefined) throw new RangeError('A tree without nodes');
  return root;
}

async function hashesOf(read: NodeReader, parts: readonly Leaves[]): Promise<Hash[]> {
  const covers = parts.map(cover);
  const hashes = await read(covers.flat());
  let at = 0;
  return covers.map(({ length }) => {
    const hash = foldRight(hashes.slice(at, at + length));
    at += length;
    if (hash === undefined) throw new RangeError('A part of a tree without leaves');
    return hash;
  });
}
