/**
 * Ed25519 (RFC 8032) as the journal has it handed in, from the platform or from a library.
 */
import type { VerifierKey } from './note/key';

/** Whether `signature` (64 bytes) is that of `message` by `publicKey` (32 bytes). It may throw on bytes that are no point. */
export type VerifySignature = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** Holds a private key. */
export interface Signer {
  readonly key: VerifierKey;
  /** 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
}

const SIGNATURE_LENGTH = 64;

/** `verify`, never throwing. */
export function isSignedBy(
  verify: VerifySignature,
  { publicKey }: Pick<VerifierKey, 'publicKey'>,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (signature.length !== SIGNATURE_LENGTH) return false;
  try {
    return verify(publicKey, message, signature);
  } catch {
    return false;
  }
}
