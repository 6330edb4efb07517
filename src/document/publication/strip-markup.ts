/**
 * Leaves in a part what a reader sees and nothing else: tracked changes are accepted, hidden runs, comments' marks, bookmarks and
 * control frames go, links and fields keep their shown text. It must not change a visible word.
 */
import type { Document, Element } from 'slimdom';
import { descendants, wordChild } from '../dom';
import { NS } from '../package';
import { findHiddenStyles, wToggle, wValue, type HiddenStyles } from '../scan/hidden-styles';
import type { DocxPackage } from '../package';
import { flattenFields } from './fields';

/** Deleted text, and what says something to programs alone. */
const GONE = new Set([
  'del',
  'moveFrom',
  'delText',
  'delInstrText',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'bookmarkStart',
  'bookmarkEnd',
  'permStart',
  'permEnd',
  'proofErr',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'customXmlInsRangeStart',
  'customXmlInsRangeEnd',
  'customXmlDelRangeStart',
  'customXmlDelRangeEnd',
  'customXmlMoveFromRangeStart',
  'customXmlMoveFromRangeEnd',
  'customXmlMoveToRangeStart',
  'customXmlMoveToRangeEnd',
  'smartTagPr',
  'customXmlPr',
  'sdtPr',
  'sdtEndPr',
  'cellIns',
  'cellMerge',
  'altChunk',
  'subDoc',
  'control',
  'dataBinding',
]);
/** Frames around text that stays. */
const FRAMES = new Set(['ins', 'moveTo', 'sdt', 'sdtContent', 'smartTag', 'customXml', 'hyperlink']);
const FORMER = /Change$/;
/** On drawings: where they lead and what programs call them. */
const DRAWING_LINKS = new Set(['hlinkClick', 'hlinkHover', 'OLEObject']);

/** @param part holds text that a reader sees */
export function stripMarkup(
  pkg: DocxPackage,
  part: string,
  styles: HiddenStyles = findHiddenStyles(pkg),
): void {
  pkg.editXml(part, (document: Document) => {
    const root = document.documentElement;
    if (root === null) return;
    flattenFields(root);
    removeHidden(root, styles);
    strip(root);
  });
}

function strip(element: Element): void {
  for (const child of [...element.children]) {
    if (isDeletedRow(child)) {
      child.remove();
      continue;
    }
    strip(child);
    if (child.namespaceURI !== NS.w) {
      if (DRAWING_LINKS.has(child.localName)) child.remove();
      else stripAttributes(child);
    } else if (GONE.has(child.localName) || FORMER.test(child.localName)) child.remove();
    else if (FRAMES.has(child.localName)) unwrap(child);
    else if (child.localName === 't') removeInvisible(child);
    else if (child.localName === 'cellDel') emptyCell(child);
  }
}

/** Characters that no reader sees can spell anything: tags, zero-width letters between those of a name. */
const INVISIBLE = /(?!\u00AD)\p{Default_Ignorable_Code_Point}/gu;

function removeInvisible(text: Element): void {
  const content = text.textContent ?? '';
  const seen = content.replace(INVISIBLE, '');
  if (seen !== content) text.textContent = seen;
}

/** A row that a tracked change deletes. */
const isDeletedRow = (element: Element): boolean =>
  element.localName === 'tr' && wordChild(wordChild(element, 'trPr'), 'del') !== undefined;

function emptyCell(deleted: Element): void {
  const cell = deleted.parentElement?.parentElement;
  deleted.remove();
  if (cell?.localName !== 'tc') return;
  for (const text of descendants(cell, NS.w, 't')) text.remove();
}

function unwrap(frame: Element): void {
  for (const node of [...frame.childNodes]) frame.parentNode?.insertBefore(node, frame);
  frame.remove();
}

/** A drawing's copy of itself, where it was linked from, and the name that a program or a file gave it. */
function stripAttributes(element: Element): void {
  for (const attribute of [...element.attributes]) {
    const { localName, namespaceURI } = attribute;
    if (localName === 'gfxdata' || localName === 'href' || localName === 'link')
      element.removeAttributeNode(attribute);
    else if (localName === 'name' && namespaceURI === null && NAMED.has(element.localName))
      attribute.value = 'Image';
    else if (localName === 'title' && namespaceURI === NS.o) element.removeAttributeNode(attribute);
  }
}
const NAMED = new Set(['docPr', 'cNvPr']);

function removeHidden(root: Element, styles: HiddenStyles): void {
  // Each paragraph is asked once, however many runs it has.
  const asked = new Map<Element | undefined, boolean>();
  const hides = (paragraph: Element | undefined): boolean => {
    const known = asked.get(paragraph) ?? isHiddenParagraph(paragraph, styles);
    asked.set(paragraph, known);
    return known;
  };
  for (const run of descendants(root, NS.w, 'r')) if (isHidden(run, styles, hides)) run.remove();
}

function isHiddenParagraph(paragraph: Element | undefined, { ids, byDefault }: HiddenStyles): boolean {
  const style = wValue(wordChild(wordChild(paragraph, 'pPr'), 'pStyle'));
  return style === undefined ? byDefault : ids.has(style);
}

function isHidden(
  run: Element,
  { ids }: HiddenStyles,
  hides: (paragraph: Element | undefined) => boolean,
): boolean {
  const properties = wordChild(run, 'rPr');
  const own = wToggle(properties, 'vanish');
  if (own !== undefined) return own;
  const character = wValue(wordChild(properties, 'rStyle'));
  return (character !== undefined && ids.has(character)) || hides(paragraphOf(run));
}

function paragraphOf(element: Element): Element | undefined {
  for (let at: Element | null = element.parentElement; at !== null; at = at.parentElement)
    if (at.localName === 'p' && at.namespaceURI === NS.w) return at;
  return undefined;
}
