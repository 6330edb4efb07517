/**
 * SHA-256 of bytes, for files and requests. Digests of a document's words are `document/words`'s business.
 */
import { createHash } from 'node:crypto';

/** Lower-case hexadecimal; a string counts as its UTF-8 bytes. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
