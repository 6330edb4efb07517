/**
 * A .docx made from nothing: content types, one relationship, a main part. For letterheads and fixtures written by us.
 */
import type { DocxPackage } from './docx-package';
import { openPackage } from './open';
import { CONTENT_TYPES_PART, NS, REL, TYPE } from './names';
import { writeZip } from './write-zip';
import { STANDARD_DECLARATION } from './xml-text';

/** @param documentXml the main part; an empty body when absent. */
export function newPackage(
  documentXml = `<w:document xmlns:w="${NS.w}"><w:body><w:p/><w:sectPr/></w:body></w:document>`,
): DocxPackage {
  const xml = (name: string, text: string): { kind: 'new'; name: string; bytes: Uint8Array } => ({
    kind: 'new',
    name,
    bytes: new TextEncoder().encode(text.startsWith('<?xml') ? text : STANDARD_DECLARATION + text),
  });
  return openPackage(
    writeZip(new Uint8Array(), [
      xml(
        CONTENT_TYPES_PART,
        `<Types xmlns="${NS.contentTypes}"><Default Extension="rels" ContentType="${TYPE.relationships}"/>` +
          `<Default Extension="xml" ContentType="${TYPE.xml}"/>` +
          `<Override PartName="/word/document.xml" ContentType="${TYPE.document}"/></Types>`,
      ),
      xml(
        '_rels/.rels',
        `<Relationships xmlns="${NS.relationships}">` +
          `<Relationship Id="rId1" Type="${REL.officeDocument}" Target="word/document.xml"/></Relationships>`,
      ),
      xml('word/document.xml', documentXml),
    ]),
  );
}
