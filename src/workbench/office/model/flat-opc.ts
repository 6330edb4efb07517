/**
 * Flat OPC: a package written as one XML file, the form of `insertOoxml` and `getOoxml`.
 */
import { strToU8, strFromU8 } from 'fflate';
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom';
import type { Document, Element } from 'slimdom';
import { toBase64 } from '../../../document/base64';
import { DocxStore } from '../../store/docx-store';
import { childW, elements } from '../../store/dom';
import { NS, REL } from '../../store/names';
import { contentType, relatedPart, relationships, relsName } from '../../store/relationships';
import { officeError } from '../client/errors';
import { mainPart } from './styles';

/** Throws GeneralException when it is not Flat OPC with `/_rels/.rels` and a main part, as Word does. */
export function readFlatOpc(xml: string): DocxStore {
  let doc: Document;
  try {
    doc = parseXmlDocument(xml);
  } catch {
    throw officeError('GeneralException', { why: 'The OOXML is not well-formed.' });
  }
  const root = doc.documentElement;
  if (root?.namespaceURI !== NS.pkg || root.localName !== 'package') {
    throw officeError('GeneralException', { why: 'The OOXML is not Flat OPC.' });
  }
  const parts: [string, Uint8Array][] = [];
  const types: string[] = [];
  for (const part of elements(root)) {
    const name = (part.getAttributeNS(NS.pkg, 'name') ?? '').replace(/^\//, '');
    parts.push([name, readContent(part)]);
    types.push(
      `<Override PartName="/${name}" ContentType="${part.getAttributeNS(NS.pkg, 'contentType') ?? ''}"/>`,
    );
  }
  parts.unshift(['[Content_Types].xml', strToU8(`<Types xmlns="${NS.ct}">${types.join('')}</Types>`)]);
  const store = DocxStore.of(parts);
  // Without the package relationships Word answers GeneralException (observed by andrewtjin/rostrum).
  const main = store.has('_rels/.rels') ? relatedPart(store, '', REL.officeDocument) : undefined;
  if (!main || !childW(store.tree(main)?.documentElement, 'body')) {
    throw officeError('GeneralException', { why: 'The OOXML has no /_rels/.rels or no main part.' });
  }
  return store;
}

function readContent(part: Element): Uint8Array {
  const [content] = elements(part);
  if (content?.localName === 'binaryData') {
    const text = atob((content.textContent ?? '').replace(/\s+/g, ''));
    return Uint8Array.from(text, (char) => char.charCodeAt(0));
  }
  const root = content && elements(content)[0];
  return strToU8(root ? serializeToWellFormedString(root) : '');
}

/** Parts that `getOoxml` gives beside the content. */
const WITH_CONTENT = /\/(styles|numbering|theme|fontTable|settings|image|hyperlink)$/;

/** The package with only these blocks in its body. */
export function writeFlatOpc(store: DocxStore, blocks: readonly Element[]): string {
  const main = mainPart(store);
  const source = store.tree(main)?.documentElement;
  if (!source) throw new Error('No main part.');
  const root = source.cloneNode(true);
  const body = childW(root, 'body');
  const section = childW(body, 'sectPr');
  for (const node of [...(body?.childNodes ?? [])]) node.parentNode?.removeChild(node);
  for (const block of blocks) body?.appendChild(block.cloneNode(true));
  if (section) {
    for (const child of elements(section)) if (child.localName.endsWith('Reference')) child.remove();
    body?.appendChild(section);
  }
  const kept = relationships(store, main).filter((rel) => rel.external || WITH_CONTENT.test(rel.type));
  const out = [
    part(
      '_rels/.rels',
      RELS_TYPE,
      relsXml([{ id: 'rId1', type: REL.officeDocument, target: `/${main}`, external: false }]),
    ),
    part(
      relsName(main),
      RELS_TYPE,
      relsXml(kept.map((rel) => (rel.external ? rel : { ...rel, target: `/${rel.target}` }))),
    ),
    part(main, contentType(store, main) ?? '', serializeToWellFormedString(root)),
  ];
  for (const rel of kept) {
    const bytes = rel.external ? undefined : store.bytes(rel.target);
    const type = contentType(store, rel.target) ?? '';
    if (!bytes) continue;
    out.push(
      /xml$/.test(type)
        ? part(rel.target, type, stripDeclaration(strFromU8(bytes)))
        : binary(rel.target, type, bytes),
    );
  }
  return `<?xml version="1.0" standalone="yes"?><pkg:package xmlns:pkg="${NS.pkg}">${out.join('')}</pkg:package>`;
}

const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

function stripDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '');
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function binary(name: string, type: string, bytes: Uint8Array): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:binaryData>${toBase64(bytes)}</pkg:binaryData></pkg:part>`;
}

interface Rel {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

function relsXml(rels: readonly Rel[]): string {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const items = rels.map(
    (rel) =>
      `<Relationship Id="${rel.id}" Type="${rel.type}" Target="${escape(rel.target)}"${rel.external ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${NS.rel}">${items.join('')}</Relationships>`;
}
