/**
 * Blocks of a story: its paragraphs and tables in reading order, and the text of several paragraphs joined. Text boxes
 * are other stories and are not entered.
 */
import type { Element, Node } from 'slimdom';
import { closest, elements, isW, walk } from '../../store/dom';
import { isOpaque, textOf } from './text';

/** Every paragraph below a node, tables and controls included. */
export function paragraphsIn(root: Node): Element[] {
  const found: Element[] = [];
  if (isW(root, 'p')) return [root];
  walk(root, (element) => {
    if (isW(element, 'p')) {
      found.push(element);
      return false;
    }
    return !isOpaque(element);
  });
  return found;
}

/** Tables below a node, nested ones left out, as `tables` of Word gives them. */
export function tablesIn(root: Node): Element[] {
  const found: Element[] = [];
  walk(root, (element) => {
    if (isW(element, 'tbl')) {
      found.push(element);
      return false;
    }
    return !isW(element, 'p');
  });
  return found;
}

export function drawingsIn(root: Node): Element[] {
  const found: Element[] = [];
  walk(root, (element) => {
    if (isW(element, 'drawing')) {
      // Only pictures that stand in the line; floating ones are shapes.
      if (elements(element).some((child) => child.localName === 'inline')) found.push(element);
      return false;
    }
    return !isW(element, 'txbxContent');
  });
  return found;
}

export function blockText(root: Node, lineEnd: string): string {
  const paragraphs = paragraphsIn(root);
  return paragraphs.length > 0 ? paragraphs.map(textOf).join(lineEnd) : textOf(root);
}

export function paragraphOf(node: Node): Element | undefined {
  return closest(node, (element) => isW(element, 'p'));
}

/** Container of blocks: body, header, footer, note, cell, block control or text box. */
export function isBlockContainer(node: Node | null): node is Element {
  if (!isW(node)) return false;
  if (['body', 'hdr', 'ftr', 'tc', 'txbxContent', 'footnote', 'endnote'].includes(node.localName))
    return true;
  return node.localName === 'sdtContent' && !isInline(node);
}

/** A control's content is at run level when the control stands in a paragraph. */
export function isInline(node: Node): boolean {
  return node.parentNode !== null && paragraphOf(node.parentNode) !== undefined;
}

/** Blocks of a container without its properties (`w:tcPr`, the final `w:sectPr`). */
export function contentOf(container: Element): Element[] {
  return elements(container).filter(
    (element) => !isW(element, 'tcPr') && !isW(element, 'sectPr') && !isW(element, 'pPr'),
  );
}
