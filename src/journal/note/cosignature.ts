/**
 * Cosignatures of type cosignature/v1 (c2sp.org/tlog-cosignature): a witness says that, at a time, this was the largest tree
 * of the log that it had seen, and that it had only ever grown. The message does not hold the witness's name.
 */
import { utf8 } from '../bytes';

export interface Cosignature {
  /** Seconds since 1970. */
  readonly time: number;
  /** What the witness signs. */
  readonly message: Uint8Array;
  /** Ed25519, 64 bytes. */
  readonly signature: Uint8Array;
}

const TIME_LENGTH = 8;

/** @param text the checkpoint's note text, with its final newline. */
export function cosignatureMessage(text: string, time: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${time}\n${text}`);
}

/** A time as eight bytes, the largest first. @throws RangeError when it is not a whole number of seconds. */
export function timeBytes(time: number): Uint8Array {
  if (!Number.isSafeInteger(time)) throw new RangeError('Not a time');
  const bytes = new Uint8Array(TIME_LENGTH);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(time));
  return bytes;
}

/** @param bytes what follows the key id in the signature line. Undefined when it cannot be a cosignature. */
export function readCosignature(text: string, bytes: Uint8Array): Cosignature | undefined {
  if (bytes.length <= TIME_LENGTH) return undefined;
  const time = Number(new DataView(bytes.buffer, bytes.byteOffset, TIME_LENGTH).getBigUint64(0));
  if (!Number.isSafeInteger(time) || time === 0) return undefined;
  return { time, message: cosignatureMessage(text, time), signature: bytes.slice(TIME_LENGTH) };
}
