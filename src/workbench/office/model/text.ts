/**
 * The words of a paragraph as Word's `text` gives them, and where each stands in the XML. Text deleted under tracking is
 * part of it, as in Word; text boxes, drawings and field codes are not.
 */
import type { Element, Node } from 'slimdom';
import { isW, walk } from '../../store/dom';
import { NS } from '../../store/names';

/** An element that stands for some characters. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
}

const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\v',
  cr: '\v',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** Elements whose inside belongs to another story, or is not text. */
export function isOpaque(element: Element): boolean {
  if (element.namespaceURI === NS.mc && element.localName === 'Fallback') return true;
  return (
    isW(element) &&
    ['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'pict', 'object', 'drawing', 'instrText', 'txbxContent'].includes(
      element.localName,
    )
  );
}

function leafText(element: Element): string | undefined {
  if (element.namespaceURI !== NS.w) return undefined;
  if (element.localName === 't' || element.localName === 'delText') return element.textContent ?? '';
  const mark = MARKS[element.localName];
  if (mark === undefined) return undefined;
  // A w:tab inside w:tabs is a tab stop, not a character.
  return isW(element.parentNode, 'r') ? mark : undefined;
}

/** Character-bearing elements under a node that is not above paragraphs. */
export function leaves(root: Node): Leaf[] {
  const found: Leaf[] = [];
  walk(root, (element) => {
    if (isOpaque(element)) return false;
    const text = leafText(element);
    if (text === undefined) return true;
    found.push({ element, text });
    return false;
  });
  return found;
}

export function textOf(root: Node): string {
  return leaves(root)
    .map((leaf) => leaf.text)
    .join('');
}

/** A `w:t` keeps its edge spaces only when told so. */
export function setText(element: Element, text: string): void {
  element.textContent = text;
  preserveSpaces(element);
}

/** Marks a text whose spaces at the edges count. */
export function preserveSpaces(element: Element): void {
  const text = element.textContent ?? '';
  if (text !== text.trim() || / {2}/.test(text)) element.setAttributeNS(NS.xml, 'xml:space', 'preserve');
}
