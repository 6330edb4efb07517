/**
 * Runs of text: making them, cutting them, and finding the place in the tree where a character offset falls. It works
 * inside one paragraph or one inline control.
 */
import type { Document, Element, Node } from 'slimdom';
import { childW, createW, elements, isW, ownerDocument } from '../../store/dom';
import { leaves, setText } from './text';

/** A place between two nodes: inside `parent`, before `before` (at the end when null). */
export interface Point {
  readonly parent: Element;
  readonly before: Node | null;
}

/** A run for a text; tabs and line breaks become their elements. */
export function makeRun(doc: Document, text: string, rPr?: Element): Element {
  const run = createW(doc, 'r');
  if (rPr) run.appendChild(rPr.cloneNode(true));
  for (const piece of text.split(/([\t\v])/)) {
    if (piece === '') continue;
    if (piece === '\t') run.appendChild(createW(doc, 'tab'));
    else if (piece === '\v') run.appendChild(createW(doc, 'br'));
    else {
      const t = createW(doc, 't');
      setText(t, piece);
      run.appendChild(t);
    }
  }
  return run;
}

/** Cuts a run before one of its children; the second half is a new run. Answers with the second half. */
export function cutRun(run: Element, child: Node): Element {
  const rest = createW(ownerDocument(run), 'r');
  const rPr = childW(run, 'rPr');
  if (rPr) rest.appendChild(rPr.cloneNode(true));
  for (let at: Node | null = child; at;) {
    const next: Node | null = at.nextSibling;
    rest.appendChild(at);
    at = next;
  }
  run.parentNode?.insertBefore(rest, run.nextSibling);
  return rest;
}

/** Cuts the `w:t` at a character and its run with it. */
function cutLeaf(leaf: Element, offset: number): Point {
  const text = leaf.textContent ?? '';
  const tail = createW(ownerDocument(leaf), leaf.localName);
  setText(tail, text.slice(offset));
  setText(leaf, text.slice(0, offset));
  leaf.parentNode?.insertBefore(tail, leaf.nextSibling);
  return beforeRun(cutRun(leaf.parentNode as Element, tail));
}

function beforeRun(run: Element): Point {
  return { parent: run.parentNode as Element, before: run };
}

function afterRun(run: Element): Point {
  return { parent: run.parentNode as Element, before: run.nextSibling };
}

export function startOf(container: Element): Point {
  const first = elements(container).find((element) => !isW(element, 'pPr'));
  return { parent: container, before: first ?? null };
}

export function endOf(container: Element): Point {
  return { parent: container, before: null };
}

/**
 * The place of a character offset in a paragraph or inline control. Between two runs, `stick` says which one it belongs
 * to: this is what decides whether text typed at the edge of a control falls inside it.
 */
export function pointAt(container: Element, offset: number, stick: 'left' | 'right' = 'left'): Point {
  let left: Element | undefined;
  let at = 0;
  for (const { element, text } of leaves(container)) {
    const run = element.parentNode as Element;
    const inside = offset - at;
    if (inside === 0 && !(stick === 'left' && left)) return cutBefore(run, element);
    if (inside === 0) break;
    if (inside > 0 && inside < text.length) return cutLeaf(element, inside);
    at += text.length;
    left = element;
  }
  if (!left) return startOf(container);
  return cutAfter(left.parentNode as Element, left);
}

function cutBefore(run: Element, child: Element): Point {
  const first = elements(run).find((element) => !isW(element, 'rPr'));
  return beforeRun(first === child ? run : cutRun(run, child));
}

function cutAfter(run: Element, child: Element): Point {
  return child.nextSibling ? beforeRun(cutRun(run, child.nextSibling)) : afterRun(run);
}

/** Look of the text beside a place: of the run before it, else of the run after it. */
export function neighbourLook(point: Point): Element | undefined {
  const previous = point.before ? point.before.previousSibling : point.parent.lastChild;
  for (const node of [previous, point.before]) {
    if (isW(node, 'r')) {
      const rPr = childW(node, 'rPr');
      return rPr;
    }
  }
  return undefined;
}

export function insertAt(point: Point, nodes: readonly Node[]): void {
  for (const node of nodes) point.parent.insertBefore(node, point.before);
}

/** Cuts a paragraph in two at a place that is its direct child; answers with the first half, which is the new one. */
export function splitParagraph(point: Point): Element {
  const second = point.parent;
  const first = createW(ownerDocument(second), 'p');
  const pPr = childW(second, 'pPr');
  if (pPr) {
    const copy = pPr.cloneNode(true);
    childW(copy, 'sectPr')?.remove();
    first.appendChild(copy);
  }
  for (const node of [...second.childNodes]) {
    if (node === point.before) break;
    if (node !== pPr) first.appendChild(node);
  }
  second.parentNode?.insertBefore(first, second);
  return first;
}

/** Lifts a place out of inline controls and links, so that it is a direct child of its paragraph. */
export function liftToParagraph(point: Point): Point {
  let at = point;
  while (!isW(at.parent, 'p')) {
    const inner = isW(at.parent, 'sdtContent') ? (at.parent.parentNode as Element) : at.parent;
    const atStart = !at.before?.previousSibling && at.before !== null;
    at = { parent: inner.parentNode as Element, before: atStart ? inner : inner.nextSibling };
  }
  return at;
}
