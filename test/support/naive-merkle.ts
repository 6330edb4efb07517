/**
 * The tree of RFC 9162 as its sections 2.1.1, 2.1.3.1 and 2.1.4.1 define it, recursively, over all leaves: slow, and plain
 * enough to be compared with the text. It shares no line with `src/journal/merkle`.
 */
import { createHash } from 'node:crypto';

const hash = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest());

export const leaf = (entry: Uint8Array): Uint8Array => hash(Uint8Array.of(0), entry);

/** The largest power of two smaller than n. */
const k = (n: number): number => 2 ** (Math.ceil(Math.log2(n)) - 1);

/** MTH, over hashes of leaves. */
export function mth(leaves: readonly Uint8Array[]): Uint8Array {
  const n = leaves.length;
  const [only] = leaves;
  if (n === 0 || only === undefined) return hash();
  if (n === 1) return only;
  return hash(Uint8Array.of(1), mth(leaves.slice(0, k(n))), mth(leaves.slice(k(n))));
}

/** PATH(m, D[n]). */
export function path(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  const n = leaves.length;
  if (n === 1) return [];
  const [left, right] = [leaves.slice(0, k(n)), leaves.slice(k(n))];
  return m < k(n) ? [...path(m, left), mth(right)] : [...path(m - k(n), right), mth(left)];
}

/** PROOF(m, D[n]). */
export function proof(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  return subproof(m, leaves, true);
}

function subproof(m: number, leaves: readonly Uint8Array[], whole: boolean): Uint8Array[] {
  const n = leaves.length;
  if (m === n) return whole ? [] : [mth(leaves)];
  const [left, right] = [leaves.slice(0, k(n)), leaves.slice(k(n))];
  return m <= k(n)
    ? [...subproof(m, left, whole), mth(right)]
    : [...subproof(m - k(n), right, false), mth(left)];
}
