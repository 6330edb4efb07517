/**
 * The three hashes of a Merkle tree (RFC 9162, section 2.1.1). The first byte keeps a leaf from being taken for a node.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concat } from '../bytes';

/** 32 bytes. */
export type Hash = Uint8Array;

export const HASH_LENGTH = 32;

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function leafHash(entry: Uint8Array): Hash {
  return sha256(concat(LEAF, entry));
}

export function nodeHash(left: Hash, right: Hash): Hash {
  return sha256(concat(NODE, left, right));
}

/** Root of the tree without leaves. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());
