/**
 * Ranges of Word as live DOM ranges: making them, reading what they cover, deleting it. Live means that they follow the
 * text when something before them changes.
 */
import { Range } from 'slimdom';
import type { Element, Node, Text } from 'slimdom';
import { childW, createW, elements, isElement, isW, ownerDocument } from '../../store/dom';
import { contentOf, isBlockContainer, paragraphOf, paragraphsIn } from './blocks';
import type { Point } from './runs';
import { cutRun } from './runs';
import { leaves, preserveSpaces, setText } from './text';

export function rangeAround(node: Node): Range {
  const range = new Range();
  range.setStartBefore(node);
  range.setEndAfter(node);
  return range;
}

/** The content of a paragraph, control or story, without its properties. */
export function rangeInside(element: Element): Range {
  const range = new Range();
  const content = contentOf(element);
  const [first] = content;
  const last = content.at(-1);
  if (first && last) {
    range.setStartBefore(first);
    range.setEndAfter(last);
  } else {
    const properties = childW(element, 'sectPr');
    range.setStart(element, properties ? 0 : element.childNodes.length);
    range.collapse(true);
  }
  return range;
}

export function rangeAt(point: Point): Range {
  const range = new Range();
  const { parent, before } = point;
  range.setStart(parent, before ? parent.childNodes.indexOf(before) : parent.childNodes.length);
  range.collapse(true);
  return range;
}

export function rangeBetween(first: Node, last: Node): Range {
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

export function copyRange(range: Range): Range {
  return range.cloneRange();
}

/** Does the range cover some of the node's inside, or stand collapsed in it? */
function touches(range: Range, node: Node): boolean {
  if (!range.intersectsNode(node)) return false;
  if (range.collapsed) {
    return range.startContainer === node || node.contains(range.startContainer);
  }
  const around = rangeAround(node);
  // Two neighbours that only share an edge do not touch.
  const startsBeforeEnd = range.compareBoundaryPoints(Range.END_TO_START, around) < 0;
  const endsAfterStart = range.compareBoundaryPoints(Range.START_TO_END, around) > 0;
  around.detach();
  return startsBeforeEnd && endsAfterStart;
}

function scopeOf(range: Range): Node {
  const common = range.commonAncestorContainer;
  return paragraphOf(common) ?? common;
}

/** Paragraphs of which the range covers something; a collapsed range between two blocks belongs to the next one. */
export function paragraphsOf(range: Range): Element[] {
  const found = paragraphsIn(scopeOf(range)).filter((paragraph) => touches(range, paragraph));
  if (found.length > 0) return found;
  const { startContainer, startOffset } = range;
  const next = startContainer.childNodes.slice(startOffset).find((node) => paragraphsIn(node).length > 0);
  const previous = startContainer.childNodes[startOffset - 1];
  const near = next ? paragraphsIn(next)[0] : previous ? paragraphsIn(previous).at(-1) : undefined;
  return near ? [near] : [];
}

/** Elements wholly inside the range among the given ones. */
export function inside(range: Range, candidates: readonly Element[]): Element[] {
  return candidates.filter((element) => {
    const around = rangeAround(element);
    const starts = range.compareBoundaryPoints(Range.START_TO_START, around) <= 0;
    const ends = range.compareBoundaryPoints(Range.END_TO_END, around) >= 0;
    around.detach();
    return starts && ends;
  });
}

export function touched(range: Range, candidates: readonly Element[]): Element[] {
  return candidates.filter((element) => touches(range, element));
}

function coveredText(range: Range, paragraph: Element): string {
  let words = '';
  for (const { element, text } of leaves(paragraph)) {
    if (!touches(range, element)) continue;
    const from =
      element.contains(range.startContainer) && range.startContainer.nodeType === 3 ? range.startOffset : 0;
    const to =
      element.contains(range.endContainer) && range.endContainer.nodeType === 3
        ? range.endOffset
        : text.length;
    words += text.slice(from, to);
  }
  return words;
}

export function rangeText(range: Range, lineEnd: string): string {
  if (range.collapsed) return '';
  return paragraphsOf(range)
    .map((paragraph) => coveredText(range, paragraph))
    .join(lineEnd);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** The element that holds the runs at the beginning of a range; nothing is cut. */
export function holderOf({ startContainer: node }: Range): Element {
  const at = isText(node) ? node.parentNode : node;
  const run = isW(at, 'r') ? at : isW(at?.parentNode ?? null, 'r') ? at?.parentNode : undefined;
  return (run?.parentNode ?? at) as Element;
}

/** Turns an edge that stands inside a run into a place between runs. */
export function edge(range: Range, side: 'start' | 'end'): Point {
  const container = side === 'start' ? range.startContainer : range.endContainer;
  const offset = side === 'start' ? range.startOffset : range.endOffset;
  if (isText(container)) return cutText(container, offset);
  if (!isElement(container)) throw new Error('A range that ends outside elements.');
  const element = container;
  if (isW(element.parentNode, 'r'))
    return { parent: element.parentNode.parentNode as Element, before: element.parentNode };
  if (isW(element, 'r')) {
    const child = element.childNodes[offset];
    return child && offset > 0
      ? { parent: element.parentNode as Element, before: cutRun(element, child) }
      : { parent: element.parentNode as Element, before: offset > 0 ? element.nextSibling : element };
  }
  const before = element.childNodes[offset] ?? null;
  return { parent: element, before: isW(before, 'pPr') ? before.nextSibling : before };
}

function cutText(text: Text, offset: number): Point {
  const leaf = text.parentNode as Element;
  const run = leaf.parentNode as Element;
  const parent = run.parentNode as Element;
  if (offset === 0 && leaf === elements(run).find((element) => !isW(element, 'rPr')))
    return { parent, before: run };
  if (offset === text.length && !leaf.nextSibling) return { parent, before: run.nextSibling };
  const tail = createW(ownerDocument(leaf), leaf.localName);
  setText(tail, text.data.slice(offset));
  // The node stays: what other ranges hold of it before the cut is still theirs.
  text.deleteData(offset, text.length - offset);
  preserveSpaces(leaf);
  run.insertBefore(tail, leaf.nextSibling);
  return { parent, before: cutRun(run, tail) };
}

/** Deletes what the range covers. Paragraphs cut at both ends become one; no container is left without a paragraph. */
export function deleteCovered(range: Range): void {
  if (range.collapsed) return;
  const end = edge(range, 'end');
  const start = edge(range, 'start');
  const bounded = rangeAt(start);
  bounded.setEnd(
    end.parent,
    end.before ? end.parent.childNodes.indexOf(end.before) : end.parent.childNodes.length,
  );
  const first = paragraphOf(start.parent);
  const last = paragraphOf(end.parent);
  bounded.deleteContents();
  if (first && last && first !== last) {
    for (const node of [...last.childNodes]) if (!isW(node, 'pPr')) first.appendChild(node);
    last.remove();
  }
  const container = isBlockContainer(bounded.startContainer) ? bounded.startContainer : undefined;
  if (container) keepOneParagraph(container);
  range.setStart(bounded.startContainer, bounded.startOffset);
  range.collapse(true);
  bounded.detach();
}

/** Word wants a paragraph in every container of blocks. */
export function keepOneParagraph(container: Element): void {
  const last = contentOf(container).at(-1);
  if (last && !isW(last, 'tbl')) return;
  const paragraph = createW(ownerDocument(container), 'p');
  container.insertBefore(paragraph, childW(container, 'sectPr') ?? null);
}
