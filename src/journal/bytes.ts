/**
 * Bytes and their writings, read strictly: one value has one writing, whatever else is refused. It must not know what the
 * bytes mean.
 */
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export const toHex: (bytes: Uint8Array) => string = bytesToHex;
export const concat: (...parts: Uint8Array[]) => Uint8Array = concatBytes;

/** UTF-8; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD. */
export const utf8: (text: string) => Uint8Array = utf8ToBytes;

/** The text behind UTF-8 bytes; undefined when they are not UTF-8. A byte order mark is kept as a character. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lower-case hexadecimal of exactly `length` bytes; anything else is undefined. */
export function fromHex(text: string, length: number): Uint8Array | undefined {
  if (text.length !== 2 * length || !/^[0-9a-f]*$/.test(text)) return undefined;
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(text.slice(2 * at, 2 * at + 2), 16));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The two characters of each twelve bits: a text through `btoa` takes several times longer. */
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, bits) => ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63),
);

/** Standard base64 (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  const pair = (bits: number): string => PAIRS[bits] ?? '';
  const byte = (at: number): number => bytes[at] ?? 0;
  const whole = bytes.length - (bytes.length % 3);
  let text = '';
  for (let at = 0; at < whole; at += 3) {
    const bits = (byte(at) << 16) | (byte(at + 1) << 8) | byte(at + 2);
    text += pair(bits >> 12) + pair(bits & 0xfff);
  }
  if (bytes.length - whole === 1) return `${text}${pair(byte(whole) << 4)}==`;
  if (bytes.length - whole === 2) {
    const bits = (byte(whole) << 8) | byte(whole + 1);
    return `${text}${pair(bits >> 4)}${ALPHABET.charAt((bits & 15) << 2)}=`;
  }
  return text;
}

/** Standard base64 with its padding and no stray bit; anything else is undefined. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return undefined;
  }
  // A browser forgives missing padding and stray bits in the last character.
  if (btoa(binary) !== text) return undefined;
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** A whole number from 0, in decimal without leading zeros, that a `number` holds exactly; anything else is undefined. */
export function fromDecimal(text: string): number | undefined {
  if (!/^(0|[1-9][0-9]{0,15})$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
