/**
 * Short helpers over slimdom for WordprocessingML. No meaning of Word here, only elements and attributes.
 */
import type { Document, Element, Node } from 'slimdom';
import { NS } from './names';

/** An element of the WordprocessingML namespace. */
export interface WElement extends Element {
  readonly namespaceURI: string;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node?.nodeType === 1;
}

/** True for an element of the WordprocessingML namespace, of that local name when one is given. */
export function isW(node: Node | null | undefined, name?: string): node is WElement {
  return isElement(node) && node.namespaceURI === NS.w && (name === undefined || node.localName === name);
}

export function elements(parent: Node): Element[] {
  return parent.childNodes.filter(isElement);
}

export function childW(parent: Node | null | undefined, name: string): Element | undefined {
  return parent ? elements(parent).find((element) => isW(element, name)) : undefined;
}

/** Value of `w:val` (or another attribute of the namespace) of an element. */
export function attrW(element: Element | null | undefined, name = 'val'): string | undefined {
  return element?.getAttributeNS(NS.w, name) ?? undefined;
}

export function createW(doc: Document, name: string, attributes: Record<string, string> = {}): Element {
  const element = doc.createElementNS(NS.w, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttributeNS(NS.w, `w:${key}`, value);
  }
  return element;
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

export function ownerDocument(node: Node): Document {
  const doc = isDocument(node) ? node : node.ownerDocument;
  if (!doc) throw new Error('A node without a document.');
  return doc;
}

/** The nearest ancestor (the node itself included) that answers to the test. */
export function closest(node: Node | null, test: (element: Element) => boolean): Element | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (isElement(at) && test(at)) return at;
  }
  return undefined;
}

/** Is `node` in the document, or was it taken out of it? */
export function isConnected(node: Node): boolean {
  let at: Node = node;
  while (at.parentNode) at = at.parentNode;
  return at.nodeType === 9;
}

/** Elements below `root` in document order; `enter` says whether to go down into an element. */
export function walk(root: Node, visit: (element: Element) => boolean): void {
  for (const child of elements(root)) if (visit(child)) walk(child, visit);
}

/** Sets or removes a child that only carries `w:val`, kept in the order that the schema gives. */
export function setChildVal(
  parent: Element,
  name: string,
  value: string | undefined,
  order: readonly string[],
): void {
  const found = childW(parent, name);
  if (value === undefined) {
    found?.remove();
    return;
  }
  if (found) {
    found.setAttributeNS(NS.w, 'w:val', value);
    return;
  }
  placeInOrder(parent, createW(ownerDocument(parent), name, { val: value }), order);
}

/** Inserts a child where the schema's sequence wants it. */
export function placeInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = (element: Element): number => {
    const index = order.indexOf(element.localName);
    return index < 0 ? order.length : index;
  };
  const own = rank(child);
  const next = elements(parent).find((element) => rank(element) > own);
  parent.insertBefore(child, next ?? null);
}
