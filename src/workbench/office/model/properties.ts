/**
 * Document properties: the core ones (`docProps/core.xml`) and the custom ones (`docProps/custom.xml`).
 */
import type { Element } from 'slimdom';
import { elements, ownerDocument } from '../../store/dom';
import { NS, REL, TYPE } from '../../store/names';
import type { DocxStore } from '../../store/docx-store';
import { addRelationship, relatedPart, setContentType } from '../../store/relationships';

const USER_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const CORE: Readonly<Record<string, readonly [string, string]>> = {
  title: [NS.dc, 'dc:title'],
  subject: [NS.dc, 'dc:subject'],
  author: [NS.dc, 'dc:creator'],
  keywords: [NS.cp, 'cp:keywords'],
  comments: [NS.dc, 'dc:description'],
  category: [NS.cp, 'cp:category'],
  lastAuthor: [NS.cp, 'cp:lastModifiedBy'],
  revisionNumber: [NS.cp, 'cp:revision'],
};

function root(store: DocxStore, type: string, part: string, contentType: string, empty: string): Element {
  let name = relatedPart(store, '', type);
  if (name === undefined || !store.has(name)) {
    name = part;
    store.put(name, empty);
    setContentType(store, name, contentType);
    addRelationship(store, '', type, name);
  }
  const found = store.tree(name)?.documentElement;
  if (!found) throw new Error(`No ${name}.`);
  return found;
}

function coreRoot(store: DocxStore): Element {
  return root(
    store,
    REL.core,
    'docProps/core.xml',
    TYPE.core,
    `<cp:coreProperties xmlns:cp="${NS.cp}" xmlns:dc="${NS.dc}" xmlns:dcterms="${NS.dcterms}"/>`,
  );
}

function find(parent: Element, namespace: string, qualified: string): Element | undefined {
  const local = qualified.slice(qualified.indexOf(':') + 1);
  return elements(parent).find(
    (element) => element.namespaceURI === namespace && element.localName === local,
  );
}

export function coreProperty(store: DocxStore, name: string): string {
  const where = CORE[name];
  const part = relatedPart(store, '', REL.core);
  const held = part ? store.tree(part)?.documentElement : undefined;
  return (where && held && find(held, ...where)?.textContent) || '';
}

export function setCoreProperty(store: DocxStore, name: string, value: string): void {
  const where = CORE[name];
  if (!where) throw new Error(`No core property ${name}.`);
  const held = coreRoot(store);
  const element = find(held, ...where) ?? held.appendChild(ownerDocument(held).createElementNS(...where));
  element.textContent = value;
}

export interface CustomValue {
  readonly key: string;
  readonly type: 'String' | 'Number' | 'Date' | 'Boolean';
  readonly value: string | number | boolean | Date;
}

function customElements(store: DocxStore): Element[] {
  const part = relatedPart(store, '', REL.customProperties);
  const held = part ? store.tree(part)?.documentElement : undefined;
  return held ? elements(held) : [];
}

export function customProperties(store: DocxStore): CustomValue[] {
  return customElements(store).map((element) => {
    const [value] = elements(element);
    const text = value?.textContent ?? '';
    const key = element.getAttribute('name') ?? '';
    if (value?.localName === 'bool') return { key, type: 'Boolean', value: text === 'true' || text === '1' };
    if (value?.localName === 'filetime') return { key, type: 'Date', value: new Date(text) };
    if (value && /^(i|r|u)\d/.test(value.localName)) return { key, type: 'Number', value: Number(text) };
    return { key, type: 'String', value: text };
  });
}

/** Keys are case-insensitive; Word on a desktop cuts strings at 255 UTF-16 units (why Zotero's add-in writes pieces). */
export function setCustomProperty(store: DocxStore, key: string, value: unknown): void {
  const held = root(
    store,
    REL.customProperties,
    'docProps/custom.xml',
    TYPE.customProperties,
    `<Properties xmlns="${NS.custom}" xmlns:vt="${NS.vt}"/>`,
  );
  const doc = ownerDocument(held);
  let element = customElements(store).find(
    (one) => one.getAttribute('name')?.toLowerCase() === key.toLowerCase(),
  );
  if (!element) {
    const numbers = elements(held).map((one) => Number(one.getAttribute('pid')));
    element = doc.createElementNS(NS.custom, 'property');
    element.setAttribute('fmtid', USER_FORMAT);
    element.setAttribute('pid', String(Math.max(1, ...numbers) + 1));
    element.setAttribute('name', key);
    held.appendChild(element);
  }
  for (const child of elements(element)) child.remove();
  const [tag, text] = encode(value);
  const typed = doc.createElementNS(NS.vt, `vt:${tag}`);
  typed.textContent = text;
  element.appendChild(typed);
}

function encode(value: unknown): [string, string] {
  if (typeof value === 'boolean') return ['bool', String(value)];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'i4' : 'r8', String(value)];
  if (value instanceof Date) return ['filetime', value.toISOString()];
  return ['lpwstr', String(value).slice(0, 255)];
}

export function removeCustomProperty(store: DocxStore, key: string): void {
  for (const element of customElements(store))
    if (element.getAttribute('name')?.toLowerCase() === key.toLowerCase()) element.remove();
}
