/**
 * Changes the marks of a document: their title and colour, their presence. Found by tag in every story. It must
 * not judge whether a change is allowed.
 */
import type { Document, Element } from 'slimdom';
import type { PassageId, PassageState } from '../review/ledger';
import { descendants, insertXml, wordAttribute, wordChild, wordChildren } from './dom';
import { NS, REL } from './package';
import type { DocxPackage } from './package';
import { cutLabel, STATE_COLOURS } from './render/labels';
import { emptyElement } from './render/markup';
import { parseTag, TAG_PREFIX } from './tags';

/** A control of ours in the DOM. */
export interface MarkElement {
  readonly part: string;
  readonly passage: PassageId;
  readonly index: number;
  readonly control: Element;
}

/** Names of the parts that hold text, the main part first. */
export function storyParts(pkg: DocxPackage): string[] {
  const around = [REL.header, REL.footer, REL.footnotes, REL.endnotes, REL.comments].flatMap((type) =>
    pkg.related(pkg.mainPart, type),
  );
  return [...new Set([pkg.mainPart, ...around])];
}

/** Every mark of the document, in document order; of one passage when it is given. */
export function marksOf(pkg: DocxPackage, passage?: PassageId): MarkElement[] {
  const found: MarkElement[] = [];
  for (const part of storyParts(pkg)) {
    if (!pkg.text(part).includes(TAG_PREFIX)) continue;
    for (const control of descendants(pkg.xml(part), NS.w, 'sdt')) {
      const tag = parseTag(wordAttribute(wordChild(wordChild(control, 'sdtPr'), 'tag'), 'val') ?? '');
      if (tag && (passage === undefined || tag.passage === passage)) found.push({ part, control, ...tag });
    }
  }
  return found;
}

/** Order of the elements of w:sdtPr that we write: what comes after the title and before the colour. */
const BEFORE_COLOUR = new Set([
  'rPr',
  'alias',
  'tag',
  'id',
  'lock',
  'placeholder',
  'temporary',
  'showingPlcHdr',
  'dataBinding',
  'label',
  'tabIndex',
]);

/**
 * Writes the state of a passage on its marks: title (cut to 64 characters) and colour.
 * @returns how many marks carry it now.
 */
export function setMarkState(
  pkg: DocxPackage,
  passage: PassageId,
  state: PassageState,
  label: string,
): number {
  const marks = marksOf(pkg, passage);
  for (const { part, control } of marks) {
    const properties = wordChild(control, 'sdtPr') as Element;
    setTitle(properties, cutLabel(label));
    setColour(properties, STATE_COLOURS[state]);
    pkg.markChanged(part);
  }
  return marks.length;
}

function setTitle(properties: Element, title: string): void {
  for (const old of wordChildren(properties, 'alias')) old.remove();
  const first = properties.children.find((child) => child.localName !== 'rPr') ?? null;
  insertXml(properties, emptyElement('w:alias', { 'w:val': title }), first);
}

function setColour(properties: Element, colour: string): void {
  const own = properties.children.find(
    (child) => child.localName === 'color' && child.namespaceURI === NS.w15,
  );
  if (own) {
    own.setAttributeNS(NS.w, 'w:val', colour);
    return;
  }
  // A root that does not declare w15 as ignorable would make the file unreadable for older programs: leave it.
  if (!isIgnorable(properties.ownerDocument as Document, NS.w15)) return;
  const next = properties.children.find((child) => !BEFORE_COLOUR.has(child.localName)) ?? null;
  insertXml(properties, emptyElement('w15:color', { 'w:val': colour }), next);
}

function isIgnorable(document: Document, namespace: string): boolean {
  const root = document.documentElement;
  const prefixes = root?.getAttributeNS(NS.mc, 'Ignorable')?.split(/\s+/) ?? [];
  return prefixes.some((prefix) => prefix !== '' && root?.lookupNamespaceURI(prefix) === namespace);
}

/**
 * Deletes a passage: its marks with their words, and the paragraphs that are then empty.
 * @returns how many marks were deleted.
 */
export function removePassage(pkg: DocxPackage, passage: PassageId): number {
  const marks = marksOf(pkg, passage);
  for (const { part, control } of marks) {
    const paragraph = control.parentElement;
    control.remove();
    if (paragraph && mayGo(paragraph)) paragraph.remove();
    pkg.markChanged(part);
  }
  return marks.length;
}

/** What may stand in a paragraph without being seen. */
const INVISIBLE = new Set(['pPr', 'proofErr', 'bookmarkStart', 'bookmarkEnd', 'lastRenderedPageBreak']);

/** An empty paragraph, which its story can do without: a cell, a note or a header keeps its last one, a section its end. */
function mayGo(paragraph: Element): boolean {
  if (paragraph.localName !== 'p' || wordChild(wordChild(paragraph, 'pPr'), 'sectPr')) return false;
  const seen = paragraph.children.some(
    (child) => !INVISIBLE.has(child.localName) && (child.localName !== 'r' || !isEmptyRun(child)),
  );
  if (seen || paragraph.children.some((child) => child.localName.startsWith('bookmark'))) return false;
  const siblings = paragraph.parentElement ? wordChildren(paragraph.parentElement, 'p') : [];
  const last = paragraph.nextElementSibling;
  const endsContainer = last === null || last.localName === 'sectPr';
  return siblings.length > 1 && !(endsContainer && paragraph.previousElementSibling?.localName === 'tbl');
}

const isEmptyRun = (run: Element): boolean =>
  run.children.every(
    (child) => child.localName === 'rPr' || (child.localName === 't' && (child.textContent ?? '') === ''),
  );
