/**
 * Text of parts that are not stories and that a page can show all the same: what a control or a field takes from the
 * properties, from a custom part or from a variable; labels of lists; building blocks; charts and diagrams. Only whether
 * generated words stand there matters: it is no part of the document's digest, since programs rewrite these parts.
 */
import type { Element } from 'slimdom';
import { storeItems } from '../custom-xml';
import { HostileFileError, NS } from '../package';
import type { DocxPackage } from '../package';

export interface Aside {
  readonly part: string;
  readonly text: string;
}

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml';
const TYPES: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-package.core-properties+xml',
  'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
  'application/vnd.ms-office.drawingml.diagramDrawing+xml',
  'application/vnd.ms-office.chartex+xml',
  `${DRAWING}.chart+xml`,
  `${DRAWING}.diagramData+xml`,
]);
/** Related from the main part: a wrong content type hides nothing. */
const KINDS = /\/(numbering|settings|glossaryDocument|chart|chartEx|diagramData|diagramDrawing)$/;
const PACKAGE_KINDS = /\/(core-properties|extended-properties|custom-properties)$/;

/** @param stores ids of the custom parts that controls show. */
export function asidesOf(pkg: DocxPackage, stores: Iterable<string>): Aside[] {
  const parts = new Set(pkg.names().filter((name) => TYPES.has(pkg.contentType(name) ?? '')));
  for (const { type, part } of pkg.relationships(pkg.mainPart))
    if (part !== undefined && KINDS.test(type)) parts.add(part);
  for (const { type, part } of pkg.relationships(''))
    if (part !== undefined && PACKAGE_KINDS.test(type)) parts.add(part);
  const wanted = new Set(stores);
  if (wanted.size > 0) for (const [id, part] of storeItems(pkg)) if (wanted.has(id)) parts.add(part);
  parts.delete(pkg.mainPart);

  const asides: Aside[] = [];
  for (const part of parts) {
    const root = rootOf(pkg, part);
    if (root) collect(root, (text) => asides.push({ part, text }));
  }
  return asides;
}

/** A part that cannot be read shows nothing. */
function rootOf(pkg: DocxPackage, part: string): Element | null {
  try {
    return pkg.has(part) ? pkg.xml(part).documentElement : null;
  } catch (error) {
    if (error instanceof HostileFileError) return null;
    throw error;
  }
}

/** Paragraphs whole, else each element without children; and the values of attributes, where labels and variables stand. */
function collect(element: Element, add: (text: string) => void): void {
  for (const { value } of element.attributes) if (value.trim().includes(' ')) add(value);
  const isParagraph =
    element.localName === 'p' && (element.namespaceURI === NS.w || element.namespaceURI === NS.a);
  if (isParagraph || element.firstElementChild === null) {
    const text = element.textContent ?? '';
    if (text.trim() !== '') add(text);
    return;
  }
  for (let child: Element | null = element.firstElementChild; child; child = child.nextElementSibling)
    collect(child, add);
}
