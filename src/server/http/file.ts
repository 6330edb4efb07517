/**
 * A file as it travels in JSON: strict base64 to bytes, never more than the limit.
 */
import { MAX_FILE_BYTES } from '../api/schemas';
import { RefusalError } from '../services/refusal';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** @throws RefusalError `bad-request`, `too-large` */
export function decodeFile(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64');
  // Buffer skips what it does not understand: a text that does not come back is not base64.
  if (bytes.toString('base64').replace(/=+$/, '') !== base64.replace(/=+$/, '')) {
    throw new RefusalError('bad-request', 'Le fichier n’est pas transmis en base64 valide.');
  }
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge();
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function tooLarge(): RefusalError {
  return new RefusalError(
    'too-large',
    'Ce fichier dépasse 25\u00A0Mo\u00A0: Paraphe ne peut pas le traiter.',
  );
}

/** An attached document, before it is read at all. */
export function sourceTooLarge(): RefusalError {
  return new RefusalError('too-large', 'Ce document dépasse 10\u00A0Mo\u00A0: joignez-en la partie utile.');
}
