/**
 * Puts marks in place of words, in paragraphs across their runs, and in every other text and attribute of a package. It must not
 * decide which words.
 */
import type { Element } from 'slimdom';
import { Node } from 'slimdom';
import { insertXml, wordChild } from '../dom';
import { NS } from '../package';
import type { DocxPackage } from '../package';
import { emptyElement, escapeXml } from '../render/markup';
import { placesOf, type PublishedPlace } from './places';
import { isXmlType } from './strip-parts';

/** Words to hide in one text: UTF-16 offsets, sorted, apart from one another. */
export interface HiddenStretch {
  readonly start: number;
  readonly end: number;
  /** What stands there instead: « [nom masqué] ». */
  readonly mark: string;
}
export type Hider = (text: string) => readonly HiddenStretch[];

/** @param hide what to hide in the text of a place, given its rank in `placesOf` */
export function hideInPlaces(
  pkg: DocxPackage,
  hide: (text: string, place: number) => readonly HiddenStretch[],
): void {
  placesOf(pkg).forEach((place, at) => {
    const hidden = hide(place.text, at);
    // From the end, so that the offsets before it stay true.
    for (const stretch of [...hidden].reverse()) hideOne(place, stretch);
    if (hidden.length > 0) pkg.markChanged(place.part);
  });
}

function hideOne({ stretches }: PublishedPlace, { start, end, mark }: HiddenStretch): void {
  const touched = stretches.filter((one) => one.start < end && start < one.end);
  const [first] = touched;
  if (first === undefined) return;
  for (const one of touched.slice(1))
    cut(one.element, Math.max(start, one.start) - one.start, Math.min(end, one.end) - one.start);
  const from = start - first.start;
  const to = Math.min(end, first.end) - first.start;
  if (isWordText(first.element)) splitRun(first.element, from, to, mark);
  else {
    const text = first.element.textContent ?? '';
    if (first.element.localName === 't')
      first.element.textContent = text.slice(0, from) + mark + text.slice(to);
    else {
      insertXml(first.element.parentElement as Element, textXml(mark), first.element);
      first.element.remove();
    }
  }
}

const isWordText = (element: Element): boolean =>
  element.localName === 't' &&
  element.namespaceURI === NS.w &&
  element.parentElement?.localName === 'r' &&
  element.parentElement.namespaceURI === NS.w;

const textXml = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;

/** Of an element that holds text, those characters; of a tab or a break, the whole. */
function cut(element: Element, from: number, to: number): void {
  if (element.localName !== 't') {
    element.remove();
    return;
  }
  const text = element.textContent ?? '';
  element.textContent = text.slice(0, from) + text.slice(to);
  preserve(element);
}

function preserve(element: Element): void {
  if (element.namespaceURI === NS.w) element.setAttributeNS(NS.xml, 'xml:space', 'preserve');
}

/**
 * The run keeps what stands before; the mark has a run of its own, which looks like it on a grey ground; what follows has another.
 * The text that stays before keeps its element, since earlier stretches of it may be hidden next.
 */
function splitRun(element: Element, from: number, to: number, mark: string): void {
  const run = element.parentElement as Element;
  const text = element.textContent ?? '';
  const after = text.slice(to);
  const next = run.nextSibling;
  const parent = run.parentElement as Element;
  const look = wordChild(run, 'rPr');
  const emptyRun = (): Element => {
    insertXml(parent, '<w:r/>', next);
    const made = (next === null ? parent.lastElementChild : next.previousSibling) as Element;
    if (look) made.appendChild(look.cloneNode(true));
    return made;
  };
  const marked = emptyRun();
  shade(marked);
  insertXml(marked, textXml(mark));
  const following: Node[] = [];
  for (let at = element.nextSibling; at !== null; at = at.nextSibling) following.push(at);
  if (after !== '' || following.length > 0) {
    const rest = emptyRun();
    if (after !== '') insertXml(rest, textXml(after));
    for (const node of following) rest.appendChild(node);
  }
  element.textContent = text.slice(0, from);
  preserve(element);
}

/** What comes after w:shd in w:rPr (ISO 29500-1, 17.3.2.28). */
const AFTER_SHADING = new Set([
  'fitText',
  'vertAlign',
  'rtl',
  'cs',
  'em',
  'lang',
  'eastAsianLayout',
  'specVanish',
  'oMath',
]);

function shade(run: Element): void {
  if (wordChild(run, 'rPr') === undefined) insertXml(run, '<w:rPr/>', run.firstChild);
  const look = wordChild(run, 'rPr');
  if (look === undefined) return;
  wordChild(look, 'shd')?.remove();
  const next = look.children.find(
    (child) => child.namespaceURI !== NS.w || AFTER_SHADING.has(child.localName),
  );
  insertXml(
    look,
    emptyElement('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'D9D9D9' }),
    next ?? null,
  );
}

/** Every other text node and attribute of every XML part, one by one: labels of lists, titles of charts, texts read aloud, names of styles. */
export function hideElsewhere(pkg: DocxPackage, hide: Hider): void {
  const done = elementsIn(placesOf(pkg));
  for (const name of pkg.names()) {
    if (!isXmlType(pkg.contentType(name)) || name.endsWith('.rels') || name === '[Content_Types].xml')
      continue;
    const root = pkg.xml(name).documentElement;
    if (root && hideBelow(root, hide, done)) pkg.markChanged(name);
  }
}

/** Elements whose text is read with the rest of their paragraph. */
export const elementsIn = (places: readonly PublishedPlace[]): ReadonlySet<Element> =>
  new Set(places.flatMap(({ stretches }) => stretches.map(({ element }) => element)));

/** Names of fonts name nobody, and are surnames: "Times New Roman". */
export const isFontName = (element: Element, attribute: string): boolean =>
  attribute === 'typeface' || ['rFonts', 'font', 'altName', 'sym'].includes(element.localName);

function hideBelow(element: Element, hide: Hider, done: ReadonlySet<Element>): boolean {
  let changed = false;
  if (done.has(element)) return false;
  for (const attribute of element.attributes) {
    if (attribute.namespaceURI === NS.xmlns || attribute.namespaceURI === NS.r) continue;
    if (isFontName(element, attribute.localName)) continue;
    const value = hiddenIn(attribute.value, hide);
    if (value === attribute.value) continue;
    attribute.value = value;
    changed = true;
  }
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE && node.nodeType !== Node.CDATA_SECTION_NODE) continue;
    const value = hiddenIn(node.nodeValue ?? '', hide);
    if (value === node.nodeValue) continue;
    node.nodeValue = value;
    changed = true;
  }
  for (const child of element.children) changed = hideBelow(child, hide, done) || changed;
  return changed;
}

/** The text with marks in place of what is hidden. */
export function hiddenIn(text: string, hide: Hider): string {
  if (text.trim().length < 2) return text;
  let result = '';
  let at = 0;
  for (const { start, end, mark } of hide(text)) {
    result += text.slice(at, start) + mark;
    at = end;
  }
  return result + text.slice(at);
}
