/**
 * Verifies proofs, by the algorithms of RFC 9162 (sections 2.1.3.2 and 2.1.4.2). All that is given is taken for hostile:
 * it answers with the fault, and never throws.
 */
import { sameBytes } from '../bytes';
import { EMPTY_ROOT, HASH_LENGTH, nodeHash, type Hash } from './hashes';
import { isSize } from './nodes';

export type ProofFault =
  /** A size or an index that is not a whole number from 0, or an index that the tree does not have. */
  | 'out-of-range'
  /** A hash that is not 32 bytes. */
  | 'bad-hash'
  /** More or fewer hashes than the sizes call for. */
  | 'wrong-length'
  /** The hashes do not lead to the root. */
  | 'wrong-root';

export interface Inclusion {
  readonly index: number;
  readonly size: number;
  /** Hash of the leaf. */
  readonly leaf: Hash;
  readonly proof: readonly Hash[];
  readonly root: Hash;
}

/** What is wrong with a proof that a leaf is in a tree; undefined when nothing is. */
export function inclusionFault({ index, size, leaf, proof, root }: Inclusion): ProofFault | undefined {
  if (!isSize(index) || !isSize(size) || index >= size) return 'out-of-range';
  if (![leaf, root, ...proof].every(isHash)) return 'bad-hash';
  let [fn, sn] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (sn === 0) return 'wrong-length';
    if (isOdd(fn) || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  if (sn !== 0) return 'wrong-length';
  return sameBytes(hash, root) ? undefined : 'wrong-root';
}

export interface Consistency {
  readonly from: { readonly size: number; readonly root: Hash };
  readonly to: { readonly size: number; readonly root: Hash };
  readonly proof: readonly Hash[];
}

/**
 * What is wrong with a proof that a tree begins with another; undefined when nothing is. The empty tree begins every tree,
 * a tree begins itself, and both take an empty proof.
 */
export function consistencyFault({ from, to, proof }: Consistency): ProofFault | undefined {
  if (!isSize(from.size) || !isSize(to.size) || from.size > to.size) return 'out-of-range';
  if (![from.root, to.root, ...proof].every(isHash)) return 'bad-hash';
  if (from.size === 0 || from.size === to.size) {
    if (proof.length > 0) return 'wrong-length';
    if (from.size === 0 && !sameBytes(from.root, EMPTY_ROOT)) return 'wrong-root';
    return from.size === to.size && !sameBytes(from.root, to.root) ? 'wrong-root' : undefined;
  }
  let [fn, sn] = [from.size - 1, to.size - 1];
  while (isOdd(fn)) [fn, sn] = [half(fn), half(sn)];
  // The old tree is a full node: its root is the seed, and is left out of the proof.
  const [seed, ...path] = fn === 0 ? [from.root, ...proof] : proof;
  if (seed === undefined) return 'wrong-length';
  let [old, grown] = [seed, seed];
  for (const hash of path) {
    if (sn === 0) return 'wrong-length';
    if (isOdd(fn) || fn === sn) {
      old = nodeHash(hash, old);
      grown = nodeHash(hash, grown);
      while (!isOdd(fn) && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else {
      grown = nodeHash(grown, hash);
    }
    [fn, sn] = [half(fn), half(sn)];
  }
  if (sn !== 0) return 'wrong-length';
  return sameBytes(old, from.root) && sameBytes(grown, to.root) ? undefined : 'wrong-root';
}

const isHash = (hash: Hash): boolean => hash.length === HASH_LENGTH;
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);
