/**
 * Keys as C2SP notes name them (c2sp.org/signed-note): a name, a type, a public key, and the short id that goes with a
 * signature. The id only finds the key; it proves nothing.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, fromBase64, toBase64, toHex, utf8 } from '../bytes';

/** Signature types: a note's text as it is, or a timestamped cosignature of a checkpoint (c2sp.org/tlog-cosignature). */
export const KEY_TYPES = { note: 1, cosignature: 4 } as const;
export type KeyType = keyof typeof KEY_TYPES;

export interface VerifierKey {
  /** A URL without scheme, "trace.example.fr/21250999600006". */
  readonly name: string;
  /** 8 hexadecimal digits. */
  readonly id: string;
  readonly type: KeyType;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
}

const PUBLIC_KEY_LENGTH = 32;

/** Not empty, without spaces and plus signs. */
export function isKeyName(name: string): boolean {
  return name !== '' && !/[\s\u0085+]/u.test(name) && !hasControls(name);
}

/** ASCII control characters, which a note may not hold but for its line ends. */
export function hasControls(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return /[\u0000-\u001f]/.test(text);
}

/** @throws RangeError when the name or the public key cannot be those of a key. */
export function verifierKey(name: string, type: KeyType, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name) || publicKey.length !== PUBLIC_KEY_LENGTH) throw new RangeError('Not a key');
  const hash = sha256(concat(utf8(`${name}\n`), Uint8Array.of(KEY_TYPES[type]), publicKey));
  return { name, id: toHex(hash.subarray(0, 4)), type, publicKey };
}

/** The key's writing, `name+id+base64(type || public key)`: what one publishes and configures. */
export function formatVerifierKey({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${id}+${toBase64(concat(Uint8Array.of(KEY_TYPES[type]), publicKey))}`;
}

/** Undefined when it is not a key of a type that we know, or its id is not that of its name and public key. */
export function parseVerifierKey(text: string): VerifierKey | undefined {
  const parts = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text);
  const [, name = '', id, encoded = ''] = parts ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== PUBLIC_KEY_LENGTH + 1 || !isKeyName(name)) return undefined;
  const type = (['note', 'cosignature'] as const).find((known) => KEY_TYPES[known] === bytes[0]);
  if (type === undefined) return undefined;
  const key = verifierKey(name, type, bytes.slice(1));
  return key.id === id ? key : undefined;
}
