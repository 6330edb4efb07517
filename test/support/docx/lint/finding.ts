/** What a lint rule is, and what it finds. Types, and the walk that rules share. */
import type { Element } from 'slimdom';
import { NS } from '../../../../src/document/package';
import type { DocxPackage } from '../../../../src/document/package';

export interface LintFinding {
  readonly rule: string;
  readonly part: string;
  /** In English, for whoever mends the writer. */
  readonly detail: string;
}

/** A part with its XML root. */
export interface XmlPart {
  readonly name: string;
  readonly root: Element;
}

export type LintRule = (pkg: DocxPackage, parts: readonly XmlPart[]) => LintFinding[];

/** Every element of a part, in document order, the root first. */
export function* elementsOf(root: Element): Generator<Element> {
  let at: Element | null = root;
  while (at) {
    yield at;
    let next: Element | null = at.firstElementChild;
    for (let up: Element | null = at; !next && up && up !== root; up = up.parentElement)
      next = up.nextElementSibling;
    at = next;
  }
}

/** Every w: element of this name. */
export function wordElements(root: Element, name: string): Element[] {
  return [...elementsOf(root)].filter(
    (element) => element.localName === name && element.namespaceURI === NS.w,
  );
}

export const wordValue = (element: Element, name = 'val'): string => element.getAttributeNS(NS.w, name) ?? '';
