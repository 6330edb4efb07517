/**
 * Ed25519 from the platform, for tests: the port that verifies, and signers with keys made from a number.
 */
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Signer, VerifySignature } from '../../src/journal/ed25519';
import { verifierKey, type KeyType } from '../../src/journal/note/key';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export const verifySignature: VerifySignature = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );

export function privateKey(seed: number): KeyObject {
  return createPrivateKey({
    key: Buffer.concat([PKCS8, Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  });
}

/** The same key for the same seed. */
export function testSigner(name: string, seed: number, type: KeyType = 'note'): Signer {
  const key = privateKey(seed);
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  return {
    key: verifierKey(name, type, new Uint8Array(raw)),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
}
