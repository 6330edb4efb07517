/**
 * Sections, their headers and footers. A header that the section lacks is inherited from the one before; writing into one
 * that nobody has makes its part.
 */
import type { Element } from 'slimdom';
import type { DocxStore } from '../../store/docx-store';
import { attrW, childW, createW, elements, isW, ownerDocument } from '../../store/dom';
import { NS, REL, TYPE } from '../../store/names';
import { addRelationship, freeName, relationships, setContentType } from '../../store/relationships';
import { mainPart } from './styles';
import { paragraphsIn } from './blocks';

export type HeaderKind = 'header' | 'footer';
export type HeaderType = 'Primary' | 'FirstPage' | 'EvenPages';

const TYPES: Readonly<Record<HeaderType, string>> = {
  Primary: 'default',
  FirstPage: 'first',
  EvenPages: 'even',
};

export function bodyOf(store: DocxStore): Element {
  const body = childW(store.tree(mainPart(store))?.documentElement, 'body');
  if (!body) throw new Error('A document without a body.');
  return body;
}

/** Properties of each section, in order; the last one closes the body. */
export function sectionsOf(store: DocxStore): Element[] {
  const body = bodyOf(store);
  const inside = paragraphsIn(body)
    .map((paragraph) => childW(childW(paragraph, 'pPr'), 'sectPr'))
    .filter((found): found is Element => found !== undefined);
  let last = childW(body, 'sectPr');
  if (!last) {
    last = createW(ownerDocument(body), 'sectPr');
    body.appendChild(last);
  }
  return [...inside, last];
}

function reference(section: Element, kind: HeaderKind, type: HeaderType): Element | undefined {
  return elements(section).find(
    (element) => isW(element, `${kind}Reference`) && (attrW(element, 'type') ?? 'default') === TYPES[type],
  );
}

/** Part of the header that the section shows, inherited ones included. */
function headerPart(
  store: DocxStore,
  section: Element,
  kind: HeaderKind,
  type: HeaderType,
): string | undefined {
  const all = sectionsOf(store);
  for (const at of all.slice(0, all.indexOf(section) + 1).reverse()) {
    const id = reference(at, kind, type)?.getAttributeNS(NS.r, 'id');
    if (id) return relationships(store, mainPart(store)).find((rel) => rel.id === id)?.target;
  }
  return undefined;
}

export function headerRoot(
  store: DocxStore,
  section: Element,
  kind: HeaderKind,
  type: HeaderType,
): Element | undefined {
  const part = headerPart(store, section, kind, type);
  return (part && store.tree(part)?.documentElement) || undefined;
}

/** The header, made empty when the section has none. It does not switch "different first page" on: Word does not either. */
export function ensureHeader(
  store: DocxStore,
  section: Element,
  kind: HeaderKind,
  type: HeaderType,
): Element {
  const found = headerRoot(store, section, kind, type);
  if (found) return found;
  const part = freeName(store, `word/${kind}#.xml`);
  const tag = kind === 'header' ? 'hdr' : 'ftr';
  store.put(
    part,
    `<?xml version="1.0" encoding="UTF-8"?><w:${tag} xmlns:w="${NS.w}" xmlns:r="${NS.r}"><w:p/></w:${tag}>`,
  );
  setContentType(store, part, TYPE[kind]);
  linkHeader(store, section, kind, type, part);
  const root = store.tree(part)?.documentElement;
  if (!root) throw new Error(`No ${kind} part.`);
  return root;
}

export function linkHeader(
  store: DocxStore,
  section: Element,
  kind: HeaderKind,
  type: HeaderType,
  part: string,
): void {
  reference(section, kind, type)?.remove();
  const id = addRelationship(store, mainPart(store), REL[kind], part);
  const doc = ownerDocument(section);
  const element = createW(doc, `${kind}Reference`, { type: TYPES[type] });
  element.setAttributeNS(NS.r, 'r:id', id);
  const references = elements(section).filter((child) => child.localName.endsWith('Reference'));
  section.insertBefore(element, references.at(-1)?.nextSibling ?? section.firstChild);
}
