/**
 * A few gestures on the DOM of a part, shared by what edits parts. It must not know what the elements mean.
 */
import { parseXmlDocument } from 'slimdom';
import type { Document, Element, Node } from 'slimdom';
import { NS } from './package';
import { declarations } from './render/markup';

/** Children of an element that are elements of WordprocessingML with this local name. */
export const wordChildren = (parent: Element, name: string): Element[] =>
  parent.children.filter((child) => child.localName === name && child.namespaceURI === NS.w);

export const wordChild = (parent: Element | null | undefined, name: string): Element | undefined =>
  parent?.children.find((child) => child.localName === name && child.namespaceURI === NS.w);

/** Value of a w: attribute; undefined when absent. */
export const wordAttribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttributeNS(NS.w, name) ?? undefined;

/** Every descendant with this name, in document order. */
export function descendants(root: Document | Element, namespace: string, name: string): Element[] {
  const found: Element[] = [];
  const visit = (parent: Document | Element): void => {
    for (const child of parent.children) {
      if (child.localName === name && child.namespaceURI === namespace) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** Our own markup, parsed as nodes of `document`; all the prefixes of `render/markup` may stand in it. */
export function fragment(document: Document, xml: string): Node[] {
  const root = parseXmlDocument(`<x ${declarations()}>${xml}</x>`).documentElement;
  return root ? [...root.childNodes].map((node) => document.importNode(node, true)) : [];
}

/** Puts our own markup before `before`, or at the end of `parent`. */
export function insertXml(parent: Element, xml: string, before: Node | null = null): void {
  for (const node of fragment(parent.ownerDocument as Document, xml)) parent.insertBefore(node, before);
}
