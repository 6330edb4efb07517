/**
 * Ed25519 for a page opened from disk, where no browser promises WebCrypto.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import type { VerifySignature } from '../journal/ed25519';

/** RFC 8032 strictly, as the platform of the server does. */
export const verifySignature: VerifySignature = (publicKey, message, signature) =>
  ed25519.verify(signature, message, publicKey, { zip215: false });
