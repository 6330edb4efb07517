/**
 * `Document.insertFileFromBase64` (WordApi 1.5): the file with its headers, footers and page settings.
 */
import type { Element } from 'slimdom';
import { attrW, childW, elements, isW, ownerDocument } from '../../store/dom';
import { NS, TYPE } from '../../store/names';
import type { DocxStore } from '../../store/docx-store';
import { freeName, relationships, setContentType } from '../../store/relationships';
import type { Host } from '../host';
import { contentOf } from '../model/blocks';
import { addXmlPart, guid, xmlParts, xmlText } from '../model/custom-xml';
import { importBlocks, importBody } from '../model/import-content';
import { empty, insertBlocksAt, isEmptyParagraph } from '../model/place';
import { customProperties, setCustomProperty } from '../model/properties';
import { bodyOf, linkHeader, sectionsOf } from '../model/sections';
import type { HeaderKind, HeaderType } from '../model/sections';
import { mainPart } from '../model/styles';
import { checkLocation, dropPlaceholder, openFile } from './insert';

const TYPES: Readonly<Record<string, HeaderType>> = {
  default: 'Primary',
  first: 'FirstPage',
  even: 'EvenPages',
};

export function insertWholeFile(
  host: Host,
  base64: string,
  insertLocation: string,
  options: Word.InsertFileOptions,
): void {
  host.mustWrite();
  const location = checkLocation(insertLocation, ['Replace', 'Start', 'End']);
  const source = openFile(base64);
  const body = bodyOf(host.store);
  if (location === 'Replace') empty(body);
  const blocks = importBody(
    { store: host.store, part: mainPart(host.store), node: body, identities: host },
    source,
  );
  const last = contentOf(body).at(-1);
  const before = location === 'Start' ? (contentOf(body)[0] ?? null) : (childW(body, 'sectPr') ?? null);
  insertBlocksAt({ parent: body, before }, blocks);
  if (last && location !== 'Start' && isEmptyParagraph(last)) dropPlaceholder(body, last);
  if (location === 'Replace') importSection(host, source);
  // Settings of the file come only when they are asked for (1.6, 1.7).
  if (options.importCustomProperties && host.supports('WordApi', '1.6')) {
    for (const { key, value } of customProperties(source)) setCustomProperty(host.store, key, value);
  }
  if (options.importCustomXmlParts && host.supports('WordApi', '1.6')) {
    for (const { part } of xmlParts(source))
      addXmlPart(host.store, xmlText(source, part), guid(host.nextControlId()));
  }
}

/** Page settings, headers and footers of the file's last section take the place of the document's. */
function importSection(host: Host, source: DocxStore): void {
  const theirs = sectionsOf(source).at(-1);
  const ours = sectionsOf(host.store).at(-1);
  if (!theirs || !ours) return;
  for (const child of elements(ours)) child.remove();
  const doc = ownerDocument(ours);
  for (const child of elements(theirs)) {
    if (!child.localName.endsWith('Reference')) ours.appendChild(doc.importNode(child, true));
  }
  const rels = relationships(source, mainPart(source));
  for (const kind of ['header', 'footer'] as const) {
    for (const child of elements(theirs)) {
      if (!isW(child, `${kind}Reference`)) continue;
      const part = rels.find((rel) => rel.id === child.getAttributeNS(NS.r, 'id'))?.target;
      const type = TYPES[attrW(child, 'type') ?? 'default'];
      if (part !== undefined && type !== undefined) importHeader(host, source, part, ours, kind, type);
    }
  }
}

function importHeader(
  host: Host,
  source: DocxStore,
  part: string,
  section: Element,
  kind: HeaderKind,
  type: HeaderType,
): void {
  const theirs = source.tree(part)?.documentElement;
  if (!theirs) return;
  const name = freeName(host.store, `word/${kind}#.xml`);
  const tag = kind === 'header' ? 'hdr' : 'ftr';
  host.store.put(
    name,
    `<?xml version="1.0" encoding="UTF-8"?><w:${tag} xmlns:w="${NS.w}" xmlns:r="${NS.r}"/>`,
  );
  setContentType(host.store, name, TYPE[kind]);
  const root = host.store.tree(name)?.documentElement;
  if (!root) return;
  const blocks = importBlocks(
    { store: host.store, part: name, node: root, identities: host },
    source,
    part,
    contentOf(theirs),
  );
  for (const block of blocks) root.appendChild(block);
  linkHeader(host.store, section, kind, type, name);
}
