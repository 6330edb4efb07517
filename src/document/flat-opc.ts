/**
 * Pieces of a document as Flat OPC, the form that Office.js `insertOoxml` takes: body, headers and footers, watermark. Word
 * ignores settings, properties and custom XML there, so they are left out. It must not change the document.
 */
import type { Element } from 'slimdom';
import { serializeToWellFormedString } from 'slimdom';
import { toBase64 } from './base64';
import { wordAttribute, wordChild, wordChildren } from './dom';
import { sectionsOf } from './letterhead/sections';
import { NS, REL, relsPartOf, TYPE } from './package';
import type { DocxPackage, Relationship } from './package';
import { declarations, escapeXml, IGNORABLE } from './render/markup';
import { watermarkControl } from './watermark/shape';

const FLAT = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const DOCUMENT = 'word/document.xml';

export type HeaderKind = 'primary' | 'firstPage' | 'evenPages';
const KINDS: Readonly<Record<string, HeaderKind>> = {
  default: 'primary',
  first: 'firstPage',
  even: 'evenPages',
};

interface FlatPart {
  readonly name: string;
  readonly type: string;
  /** XML without declaration, or bytes. */
  readonly content: string | Uint8Array;
}

function writeFlat(parts: readonly FlatPart[]): string {
  const written = parts.map(({ name, type, content }) => {
    const rels = type === TYPE.relationships ? ' pkg:padding="256"' : '';
    const data =
      typeof content === 'string'
        ? `<pkg:xmlData>${content}</pkg:xmlData>`
        : `<pkg:binaryData>${toBase64(content)}</pkg:binaryData>`;
    return `<pkg:part pkg:name="/${escapeXml(name)}" pkg:contentType="${escapeXml(type)}"${rels}>${data}</pkg:part>`;
  });
  return (
    '<?xml version="1.0" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n' +
    `<pkg:package xmlns:pkg="${FLAT}">${written.join('')}</pkg:package>`
  );
}

const withoutDeclaration = (xml: string): string => xml.replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '');

type FlatRelationship = Pick<Relationship, 'id' | 'type' | 'target' | 'external'>;

function relationshipsPart(source: string, list: readonly FlatRelationship[]): FlatPart {
  const items = list.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return {
    name: relsPartOf(source),
    type: TYPE.relationships,
    content: `<Relationships xmlns="${NS.relationships}">${items.join('')}</Relationships>`,
  };
}

const ROOT_RELATIONSHIPS = relationshipsPart('', [
  { id: 'rId1', type: REL.officeDocument, target: DOCUMENT, external: false },
]);

/** What a piece of text may need of the document's parts; the rest Word ignores or must not get. */
const USED_BY_TEXT: readonly string[] = [REL.styles, REL.numbering, REL.image, REL.hyperlink];

function piece(
  content: string,
  used: readonly (FlatRelationship & { part?: string })[],
  pkg: DocxPackage,
): string {
  const document: FlatPart = {
    name: DOCUMENT,
    type: TYPE.document,
    content: `<w:document ${declarations()} mc:Ignorable="${IGNORABLE.join(' ')}"><w:body>${content}</w:body></w:document>`,
  };
  const parts = new Map<string, FlatPart>();
  for (const { part } of used)
    if (part !== undefined)
      parts.set(part, {
        name: part,
        type: pkg.contentType(part) ?? TYPE.xml,
        content: (pkg.contentType(part) ?? '').endsWith('xml')
          ? withoutDeclaration(pkg.text(part))
          : pkg.bytes(part),
      });
  // Absolute targets: the piece's main part may stand in another folder than the document's.
  const absolute = used.map(({ part, ...rest }) =>
    part === undefined ? rest : { ...rest, target: `/${part}` },
  );
  return writeFlat([ROOT_RELATIONSHIPS, relationshipsPart(DOCUMENT, absolute), document, ...parts.values()]);
}

const inner = (root: Element, leaveOut?: string): string =>
  root.children
    .filter((child) => child.localName !== leaveOut)
    .map((child) => serializeToWellFormedString(child))
    .join('');

/** The body without its section properties: inserting them would add a section break. */
export function bodyFlatOpc(pkg: DocxPackage): string {
  const body = wordChild(pkg.xml(pkg.mainPart).documentElement, 'body') as Element;
  const used = pkg.relationships(pkg.mainPart).filter(({ type }) => USED_BY_TEXT.includes(type));
  return piece(inner(body, 'sectPr'), used, pkg);
}

/** The headers, or the footers, of the final section; a type that it lacks is absent. */
export function headersFlatOpc(
  pkg: DocxPackage,
  story: 'header' | 'footer',
): Partial<Record<HeaderKind, string>> {
  const section = sectionsOf(pkg.xml(pkg.mainPart)).at(-1);
  const parts = new Map(pkg.relationships(pkg.mainPart).map(({ id, part }) => [id, part]));
  const pieces: Partial<Record<HeaderKind, string>> = {};
  for (const reference of section ? wordChildren(section, `${story}Reference`) : []) {
    const kind = KINDS[wordAttribute(reference, 'type') ?? 'default'];
    const part = parts.get(reference.getAttributeNS(NS.r, 'id') ?? '');
    const root = part === undefined ? null : pkg.xml(part).documentElement;
    if (kind === undefined || part === undefined || !root) continue;
    const [styles] = pkg.related(pkg.mainPart, REL.styles);
    const used: (FlatRelationship & { part?: string })[] = pkg
      .relationships(part)
      .filter(({ type }) => USED_BY_TEXT.includes(type));
    if (styles !== undefined)
      used.push({ id: 'rIdStyles', type: REL.styles, target: styles, external: false, part: styles });
    pieces[kind] = piece(inner(root), used, pkg);
  }
  return pieces;
}

/** One paragraph that holds the draft watermark. */
export function watermarkFlatOpc(): string {
  const content = `<w:p>${watermarkControl(1, 1)}</w:p>`;
  return writeFlat([
    ROOT_RELATIONSHIPS,
    {
      name: DOCUMENT,
      type: TYPE.document,
      content: `<w:document ${declarations()} mc:Ignorable="${IGNORABLE.join(' ')}"><w:body>${content}</w:body></w:document>`,
    },
  ]);
}
