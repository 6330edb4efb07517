/**
 * Where the seal travels in a .docx: one custom XML part whose root holds the seal's text. It knows nothing of what a seal
 * says, and must never judge whether it holds: whoever can write the file can write this part.
 */
import { Node } from 'slimdom';
import type { Document } from 'slimdom';
import { findCustomXml, putCustomXml, removeCustomXml } from './custom-xml';
import type { DocxPackage } from './package';
import { STANDARD_DECLARATION } from './package/xml-text';

export const SEAL_NAMESPACE = 'urn:paraphe:seal:1';
/** What the namespace of any version begins with: a later version is unreadable, not missing. */
const ANY_VERSION = 'urn:paraphe:seal:';
/** Store id of the part; any fixed GUID does. */
const SEAL_ITEM_ID = '{A94F27C6-0B58-4E3D-9C71-7A5052415345}';

/** What `journal/seal` writes: printable ASCII that needs no escape in XML. */
const SEAL_SHAPE = /^[ !-%'-;=?-~]+$/;

export type SealPartReading =
  | { readonly status: 'ok'; readonly text: string }
  | { readonly status: 'missing' }
  /** Several parts claim to be the seal: which one the reader was shown is unknown. */
  | { readonly status: 'several' }
  | { readonly status: 'unreadable' };

/** The part's XML. @throws RangeError for a text that no seal has. */
export function sealToXml(text: string): string {
  if (!SEAL_SHAPE.test(text)) throw new RangeError('not the text of a seal');
  return `${STANDARD_DECLARATION}<seal xmlns="${SEAL_NAMESPACE}">${text}</seal>`;
}

/** Writes the document's one seal part, in place of any that stands. @throws RangeError for a text that no seal has. */
export function putSeal(pkg: DocxPackage, text: string): void {
  putCustomXml(
    pkg,
    { namespace: SEAL_NAMESPACE, family: ANY_VERSION, itemId: SEAL_ITEM_ID },
    sealToXml(text),
  );
}

/** Takes every seal away: a copy that goes back to work is not sealed. */
export function removeSeal(pkg: DocxPackage): void {
  for (const { name } of findCustomXml(pkg, ANY_VERSION)) removeCustomXml(pkg, name);
}

/** The seal's text as the document carries it, without white space around it. Never throws for what the file holds. */
export function readSeal(pkg: DocxPackage): SealPartReading {
  const [part, ...others] = findCustomXml(pkg, ANY_VERSION);
  if (part === undefined) return { status: 'missing' };
  if (others.length > 0) return { status: 'several' };
  const text = part.document === undefined ? undefined : sealIn(part.document);
  return text === undefined ? { status: 'unreadable' } : { status: 'ok', text };
}

/** Undefined when the document is anything else than a root with text; comments, CDATA and prefixes are programs' business. */
function sealIn({ documentElement: root }: Document): string | undefined {
  if (root?.namespaceURI !== SEAL_NAMESPACE || root.localName !== 'seal') return undefined;
  const declares = ({ prefix, name }: { readonly prefix: string | null; readonly name: string }): boolean =>
    prefix === 'xmlns' || name === 'xmlns';
  if (!root.attributes.every(declares)) return undefined;
  let text = '';
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE)
      text += node.nodeValue ?? '';
    else if (node.nodeType !== Node.COMMENT_NODE) return undefined;
  }
  const trimmed = text.trim();
  return SEAL_SHAPE.test(trimmed) ? trimmed : undefined;
}
