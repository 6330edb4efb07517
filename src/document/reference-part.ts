/**
 * By what a document drafted elsewhere is known again once its text has changed: one custom XML part that holds an id, drawn at
 * random by the server. It names no person, no organisation and no words, and must never be taken for a proof: whoever can write the
 * file can copy it.
 */
import { findCustomXml } from './custom-xml';
import { writeOwnXml } from './own-xml';
import type { DocxPackage } from './package';

export const REFERENCE_NAMESPACE = 'urn:paraphe:reference:1';
/** What the namespace of any version begins with: a later version is no reference that this one knows. */
const ANY_VERSION = 'urn:paraphe:reference:';
const ID_SHAPE = /^[\w-]{22}$/;

/** The part's XML. */
export function referenceToXml(documentId: string): string {
  return writeOwnXml(REFERENCE_NAMESPACE, { name: 'reference', attributes: { document: documentId } });
}

/** The id that the file carries; undefined when it carries none, several, or something else. Never throws for what the file holds. */
export function readReference(pkg: DocxPackage): string | undefined {
  const [part, ...others] = findCustomXml(pkg, ANY_VERSION);
  const root = part?.document?.documentElement;
  if (others.length > 0 || root?.namespaceURI !== REFERENCE_NAMESPACE || root.localName !== 'reference')
    return undefined;
  const id = root.getAttributeNS(null, 'document') ?? '';
  return ID_SHAPE.test(id) ? id : undefined;
}
