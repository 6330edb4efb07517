/**
 * Which names an entry of a .docx may have. It must not "mend" a name: a bad name refuses the file.
 */
import { HostileFileError } from './errors';

/** Reads an entry name: UTF-8 when it is valid UTF-8 (flag or not), else one character a byte. */
export function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** Characters of a name. */
const LONGEST = 1024;

/** Two names with one key are one part: OPC compares names without case (ECMA-376 part 2, 6.2.2). */
export const nameKey = (name: string): string =>
  // No entry has so long a name, and to compose one costs the square of its length.
  (name.length > LONGEST ? name : name.normalize('NFC')).toLowerCase();

// Control characters, C1 included, and the invisible marks that reverse or hide a part of a name.
// oxlint-disable-next-line no-control-regex -- a name must not hold them
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/**
 * @throws HostileFileError `unsafe-name` for an absolute name, a drive, a backslash, an empty segment, "." or "..", or
 * characters that do not show. A directory entry ("word/") is allowed.
 */
export function checkName(name: string): void {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  const segments = path.split('/');
  const bad =
    path === '' ||
    name.length > LONGEST ||
    name.includes('\\') ||
    name.includes(':') ||
    INVISIBLE.test(name) ||
    segments.some((segment) => segment === '' || segment === '.' || segment === '..') ||
    segments.some((segment) => /^(%2e)+$|%2f|%5c|%00/i.test(segment));
  if (bad) throw new HostileFileError('unsafe-name', { name });
}
