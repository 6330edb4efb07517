/**
 * Bytes to text for formats that do not say how they are written: UTF-8, UTF-16 with its mark, else Windows-1252.
 */
import { SourceError } from '../source-error';
import type { SourceFile } from './reader';

/** Bytes that Windows-1252 leaves undefined, and controls that no text holds. */
// oxlint-disable-next-line no-control-regex -- that is what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/u;

/** @throws SourceError `encoding` for what is no text */
export function decodeText({ name, bytes }: SourceFile): string {
  const text = markedText(bytes) ?? utf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  if (NOT_TEXT.test(text)) throw new SourceError('encoding', name);
  return text;
}

function markedText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
