/**
 * Takes out of a package every part that a reader of a published act does not see: comments, custom XML (ledger, statement, seal),
 * properties, embedded files, macros, thumbnails, people. A list of what stays, not of what goes. It must not change a word.
 */
import type { Document, Element } from 'slimdom';
import { NS, REL, TYPE } from '../package';
import type { DocxPackage } from '../package';
import { withoutMetadata } from './image-metadata';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml';

const KEPT: ReadonlySet<string> = new Set([
  TYPE.document,
  TYPE.template,
  TYPE.styles,
  TYPE.numbering,
  TYPE.settings,
  TYPE.fontTable,
  TYPE.header,
  TYPE.footer,
  TYPE.footnotes,
  TYPE.endnotes,
  TYPE.relationships,
  'application/vnd.openxmlformats-officedocument.theme+xml',
  `${DRAWING}.chart+xml`,
  `${DRAWING}.chartshapes+xml`,
  `${DRAWING}.diagramData+xml`,
  `${DRAWING}.diagramLayout+xml`,
  `${DRAWING}.diagramStyle+xml`,
  `${DRAWING}.diagramColors+xml`,
  'application/vnd.ms-office.drawingml.diagramDrawing+xml',
]);
/** Pictures whose hidden data are known, or that hold none besides what they draw. */
const PICTURES = /^image\/(?:png|jpe?g|pjpeg|gif|bmp|tiff|x-emf|x-wmf|emf|wmf|svg\+xml)$/i;

/** What settings may stay: layout, nothing of who wrote or where. */
const SETTINGS = new Set([
  'zoom',
  'mirrorMargins',
  'displayBackgroundShape',
  'gutterAtTop',
  'defaultTabStop',
  'autoHyphenation',
  'consecutiveHyphenLimit',
  'hyphenationZone',
  'doNotHyphenateCaps',
  'evenAndOddHeaders',
  'characterSpacingControl',
  'footnotePr',
  'endnotePr',
  'compat',
  'themeFontLang',
  'clrSchemeMapping',
  'decimalSymbol',
  'listSeparator',
]);

/** Whether a part is XML, by its content type. */
export const isXmlType = (type: string | undefined): boolean => /[+/]xml$/i.test(type ?? '');

export function stripParts(pkg: DocxPackage): void {
  const used = reached(pkg);
  for (const name of pkg.names()) {
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
    const type = pkg.contentType(name) ?? '';
    if (name !== pkg.mainPart && (!used.has(name) || !(KEPT.has(type) || PICTURES.test(type))))
      pkg.remove(name);
  }
  for (const source of ['', ...pkg.names()]) {
    if (source.endsWith('.rels')) continue;
    for (const { id, part } of pkg.relationships(source))
      if (part === undefined) pkg.removeRelationship(source, id);
  }
  // The relationships of parts that went.
  for (const name of pkg.names()) {
    const source = /^(.*\/)?_rels\/(.*)\.rels$/i.exec(name);
    const owner = `${source?.[1] ?? ''}${source?.[2] ?? ''}`;
    if (source !== null && owner !== '' && !pkg.has(owner)) pkg.remove(name);
  }
  for (const name of pkg.names()) {
    const type = pkg.contentType(name) ?? '';
    if (PICTURES.test(type) && !isXmlType(type)) clean(pkg, name);
  }
  for (const name of pkg.related(pkg.mainPart, REL.settings)) pkg.editXml(name, stripSettings);
  for (const name of pkg.names()) {
    if (!isXmlType(pkg.contentType(name)) || name.endsWith('.rels') || name === '[Content_Types].xml')
      continue;
    const ids = new Set(pkg.relationships(name).map(({ id }) => id));
    const root = pkg.xml(name).documentElement;
    if (root && dropDangling(root, ids)) pkg.markChanged(name);
  }
}

/** Parts that a relationship leads to, from the package on. */
function reached(pkg: DocxPackage): Set<string> {
  const seen = new Set<string>();
  const visit = (source: string): void => {
    for (const { part } of pkg.relationships(source)) {
      if (part === undefined || seen.has(part)) continue;
      seen.add(part);
      visit(part);
    }
  };
  visit('');
  return seen;
}

function clean(pkg: DocxPackage, name: string): void {
  const bytes = pkg.bytes(name);
  const cleaned = withoutMetadata(bytes);
  if (cleaned !== bytes) pkg.setBytes(name, cleaned);
}

function stripSettings({ documentElement: root }: Document): void {
  for (const child of root?.children ?? [])
    if (child.namespaceURI === NS.m ? false : child.namespaceURI !== NS.w || !SETTINGS.has(child.localName))
      child.remove();
}

/** Elements that are nothing without the part that they lead to. */
const WHOLE = new Set([
  'altChunk',
  'subDoc',
  'OLEObject',
  'control',
  'externalData',
  'hlinkClick',
  'hlinkHover',
  'hlinkMouseOver',
  'printerSettings',
  'userShapes',
  'relIds',
  'embedRegular',
  'embedBold',
  'embedItalic',
  'embedBoldItalic',
  'headerReference',
  'footerReference',
  'imgLayer',
  'svgBlip',
]);

/** Takes out references to parts that are gone. @returns whether there were any */
function dropDangling(element: Element, ids: ReadonlySet<string>): boolean {
  let changed = false;
  for (const attribute of [...element.attributes]) {
    if (attribute.namespaceURI !== NS.r || ids.has(attribute.value)) continue;
    changed = true;
    if (WHOLE.has(element.localName)) {
      element.remove();
      return true;
    }
    element.removeAttributeNode(attribute);
  }
  for (const child of [...element.children]) if (dropDangling(child, ids)) changed = true;
  return changed;
}
