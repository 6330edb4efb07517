/**
 * A text sealed with AES-256-GCM and good for one thing only, which `aad` says: nonce, tag and ciphertext in base64. It must not know
 * whose text it is.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { MappingKey } from './mapping-keys';

const NONCE = 12;
const TAG = 16;

export function sealText(
  text: string,
  aad: Uint8Array,
  { key }: MappingKey,
  randomBytes: (size: number) => Uint8Array,
): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(aad);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Undefined when it was altered, or sealed for something else or with another key. */
export function openText(sealed: string, aad: Uint8Array, { key }: MappingKey): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    decipher.setAAD(aad);
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}
