/**
 * Looks over an XML part before a DOM is built of it: encoding, DOCTYPE, depth. One pass, no allocation that grows with
 * nesting. It does not validate: what is not well-formed is left for the parser to refuse.
 */
import { HostileFileError } from './errors';

/** @throws HostileFileError `bad-encoding` unless the bytes are UTF-8 or UTF-16 and say nothing else. */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const encoding =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)
      ? 'utf-16le'
      : (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)
        ? 'utf-16be'
        : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new HostileFileError('bad-encoding', { name, detail: String(error) });
  }
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(text.slice(0, 200))?.[1];
  const allowed = encoding === 'utf-8' ? /^(utf-8|us-ascii)$/i : /^utf-16(le|be)?$/i;
  if (declared !== undefined && !allowed.test(declared))
    throw new HostileFileError('bad-encoding', { name, detail: declared.slice(0, 40) });
  return text;
}

/** @throws HostileFileError `doctype`, `xml-too-deep`, or `bad-xml` when a markup never ends. */
export function guardXml(text: string, name: string, maxDepth: number): void {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    if (found < 0) throw new HostileFileError('bad-xml', { name, detail: `no ${mark}` });
    return found + mark.length;
  };
  let depth = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x3f) at = after('?>', at + 2);
    else if (next === 0x21) {
      if (text.startsWith('<!--', at)) at = after('-->', at + 4);
      else if (text.startsWith('<![CDATA[', at)) at = after(']]>', at + 9);
      else throw new HostileFileError('doctype', { name });
    } else if (next === 0x2f) {
      depth--;
      at = after('>', at + 2);
    } else {
      const end = endOfTag(text, at + 1, name);
      if (text.charCodeAt(end - 1) !== 0x2f && ++depth > maxDepth)
        throw new HostileFileError('xml-too-deep', { name, limit: maxDepth });
      at = end + 1;
    }
    at = text.indexOf('<', at);
  }
}

/** Position of the ">" that closes a start tag; one inside a quoted value does not. */
function endOfTag(text: string, from: number, name: string): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code === 0x22 || code === 0x27) {
      at = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
  }
  throw new HostileFileError('bad-xml', { name, detail: 'tag without end' });
}
