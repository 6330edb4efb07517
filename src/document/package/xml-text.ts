/**
 * XML of a part: text → DOM and back. What it writes differs from what it read only where the DOM was changed.
 */
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom';
import type { Document } from 'slimdom';
import { HostileFileError } from './errors';
import { guardXml } from './xml-guard';

const DECLARATION = /^\ufeff?(<\?xml\s[^>]*?\?>[ \t\r\n]*)/;
export const STANDARD_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** @throws HostileFileError `doctype`, `xml-too-deep`, `bad-xml`. */
export function parseXml(text: string, name: string, maxDepth: number): Document {
  guardXml(text, name, maxDepth);
  try {
    return parseXmlDocument(text);
  } catch (error) {
    throw new HostileFileError('bad-xml', { name, detail: String(error).slice(0, 200) });
  }
}

/** The declaration as found, line end included; the standard one when there is none or when it names UTF-16. */
export function declarationOf(text: string): string {
  const found = DECLARATION.exec(text)?.[1];
  return found === undefined || /encoding\s*=\s*["']utf-16/i.test(found) ? STANDARD_DECLARATION : found;
}

/**
 * Always UTF-8 text. A carriage return can only stand in a DOM when it was written as a reference: it is written as one
 * again, since a raw one would be read back as a line feed (XML 1.0, 2.11).
 */
export function serializeXml(document: Document, declaration = STANDARD_DECLARATION): string {
  return declaration + serializeToWellFormedString(document).replaceAll('\r', '&#xD;');
}
