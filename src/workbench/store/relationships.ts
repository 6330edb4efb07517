/**
 * Relationships and content types of a package. It adds and finds; it does not know what a part means.
 */
import { serializeToWellFormedString } from 'slimdom';
import type { Element } from 'slimdom';
import type { DocxStore } from './docx-store';
import { elements } from './dom';
import { NS } from './names';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Part name without leading slash, or an address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** "word/document.xml" → "word/_rels/document.xml.rels"; "" → "_rels/.rels". */
export function relsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Absolute part name of a target written in the relationships of `part`. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

export function relationships(store: DocxStore, part: string): Relationship[] {
  const root = store.tree(relsName(part))?.documentElement;
  return root ? elements(root).map((element) => readRelationship(part, element)) : [];
}

function readRelationship(part: string, element: Element): Relationship {
  const external = element.getAttribute('TargetMode') === 'External';
  const target = element.getAttribute('Target') ?? '';
  return {
    id: element.getAttribute('Id') ?? '',
    type: element.getAttribute('Type') ?? '',
    target: external ? target : resolveTarget(part, target),
    external,
  };
}

export function relatedPart(store: DocxStore, part: string, type: string): string | undefined {
  return relationships(store, part).find((rel) => rel.type === type && !rel.external)?.target;
}

/** Adds a relationship and answers with its id. An internal target is an absolute part name. */
export function addRelationship(
  store: DocxStore,
  part: string,
  type: string,
  target: string,
  external = false,
): string {
  const name = relsName(part);
  if (!store.has(name)) {
    store.put(name, `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${NS.rel}"/>`);
  }
  const doc = store.tree(name);
  const root = doc?.documentElement;
  if (!doc || !root) throw new Error(`No relationships for ${part}.`);
  const taken = new Set(elements(root).map((element) => element.getAttribute('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const element = doc.createElementNS(NS.rel, 'Relationship');
  element.setAttribute('Id', `rId${number}`);
  element.setAttribute('Type', type);
  element.setAttribute('Target', external ? target : `/${target}`);
  if (external) element.setAttribute('TargetMode', 'External');
  root.appendChild(element);
  return `rId${number}`;
}

export function removeRelationship(store: DocxStore, part: string, id: string): void {
  const root = store.tree(relsName(part))?.documentElement;
  if (!root) return;
  for (const element of elements(root)) if (element.getAttribute('Id') === id) element.remove();
}

export function contentType(store: DocxStore, part: string): string | undefined {
  const root = store.tree('[Content_Types].xml')?.documentElement;
  if (!root) return undefined;
  const all = elements(root);
  const override = all.find(
    (element) => element.localName === 'Override' && element.getAttribute('PartName') === `/${part}`,
  );
  if (override) return override.getAttribute('ContentType') ?? undefined;
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const fallback = all.find(
    (element) =>
      element.localName === 'Default' && element.getAttribute('Extension')?.toLowerCase() === extension,
  );
  return fallback?.getAttribute('ContentType') ?? undefined;
}

export function setContentType(store: DocxStore, part: string, type: string): void {
  const doc = store.tree('[Content_Types].xml');
  const root = doc?.documentElement;
  if (!doc || !root) throw new Error('No content types.');
  if (contentType(store, part) === type) return;
  const override = doc.createElementNS(NS.ct, 'Override');
  override.setAttribute('PartName', `/${part}`);
  override.setAttribute('ContentType', type);
  root.appendChild(override);
}

export function clearContentType(store: DocxStore, part: string): void {
  const root = store.tree('[Content_Types].xml')?.documentElement;
  for (const element of root ? elements(root) : []) {
    if (element.getAttribute('PartName') === `/${part}`) element.remove();
  }
}

/** A part name that is free: `word/header#.xml` with the first number that nobody uses. */
export function freeName(store: DocxStore, pattern: string): string {
  for (let number = 1; ; number += 1) {
    const name = pattern.replace('#', String(number));
    if (!store.has(name)) return name;
  }
}

/** Well-formed text of a node, for APIs that hand XML out. */
export function xmlOf(node: Element): string {
  return serializeToWellFormedString(node);
}
