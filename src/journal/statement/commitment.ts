/**
 * Salted commitments: a value that must be erasable stands in the journal only as a hash that tells nothing of it, not even
 * to who guesses it, once the salt is gone. Whoever has the value and its salt can show that it is the one.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, fromHex, toHex, utf8 } from '../bytes';
import { canonicalJson, type Json } from '../json';

/** Bytes of a salt: as many as the hash has, so that the hash hides the value. */
export const SALT_LENGTH = 32;

/** `length` bytes that nobody can guess. */
export type RandomBytes = (length: number) => Uint8Array;

/** A committed value with what opens it. */
export interface Disclosure {
  /** Which committed value of the statement, "agent", "passages/0/digest". */
  readonly name: string;
  /** 32 bytes in lower-case hexadecimal. */
  readonly salt: string;
  readonly value: Json;
}

/** SHA-256(salt ‖ canonical JSON of {name, value}), in hexadecimal. @throws RangeError when the salt is not one. */
export function commitment({ name, salt, value }: Disclosure): string {
  const bytes = fromHex(salt, SALT_LENGTH);
  if (bytes === undefined) throw new RangeError('Not a salt');
  return hashOf(bytes, name, value);
}

/** A value with a fresh salt. @param salt 32 bytes that nobody can guess, used for this value alone. */
export function disclose(
  name: string,
  value: Json,
  salt: Uint8Array,
): { readonly disclosure: Disclosure; readonly commitment: string } {
  if (salt.length !== SALT_LENGTH) throw new RangeError('Not a salt');
  return { disclosure: { name, salt: toHex(salt), value }, commitment: hashOf(salt, name, value) };
}

const hashOf = (salt: Uint8Array, name: string, value: Json): string =>
  toHex(sha256(concat(salt, utf8(canonicalJson({ name, value })))));

/** Whether a disclosure opens the commitment of its name. Never throws. */
export function isOpenedBy(committed: Readonly<Record<string, string>>, disclosure: Disclosure): boolean {
  if (!Object.hasOwn(committed, disclosure.name)) return false;
  try {
    return committed[disclosure.name] === commitment(disclosure);
  } catch {
    return false;
  }
}
