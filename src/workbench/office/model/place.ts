/**
 * Where inserted text and blocks go: the meaning of "Start", "End", "Before", "After", "Replace" for text and for blocks.
 * What Word does inside is known from its documentation and from captures only; each belief is said where it is used.
 */
import type { Element, Range } from 'slimdom';
import { childW, createW, elements, isW, ownerDocument } from '../../store/dom';
import { officeError } from '../client/errors';
import { contentOf, isBlockContainer, paragraphOf, paragraphsIn } from './blocks';
import { keepOneParagraph, rangeAt, rangeBetween } from './ranges';
import { insertAt, liftToParagraph, makeRun, neighbourLook, splitParagraph } from './runs';
import type { Point } from './runs';
import { leaves } from './text';

/** Inserts a text at a place between runs; line ends make new paragraphs, except inside an inline control. */
export function insertTextAt(point: Point, text: string): Range {
  const lines = text.split(/\r\n|\n|\r/);
  const { parent } = point;
  const doc = ownerDocument(parent);
  const look = neighbourLook(point);
  if (lines.length === 1 || !isW(parent, 'p')) {
    // Belief: a line end given to an inline control becomes a line break in it, since the control cannot leave its paragraph.
    const run = makeRun(doc, lines.join('\v'), look);
    insertAt(point, [run]);
    return rangeBetween(run, run);
  }
  const [head = '', ...rest] = lines;
  let first: Element | undefined;
  let line = head;
  for (const next of rest) {
    const run = makeRun(doc, line, look);
    insertAt(point, [run]);
    first ??= run;
    splitParagraph(point);
    line = next;
  }
  const last = makeRun(doc, line, look);
  insertAt(point, [last]);
  return rangeBetween(first ?? last, last);
}

/** A place for text next to a place that stands between blocks: the nearest end of a paragraph. */
export function textPoint(point: Point, side: 'start' | 'end'): Point {
  if (!isBlockContainer(point.parent)) return point;
  const blocks = contentOf(point.parent);
  const index = point.before ? blocks.findIndex((block) => block === point.before) : blocks.length;
  const paragraphs =
    side === 'end' ? blocks.slice(0, index < 0 ? blocks.length : index) : blocks.slice(Math.max(0, index));
  const found =
    side === 'end' ? paragraphs.flatMap(paragraphsIn).at(-1) : paragraphs.flatMap(paragraphsIn)[0];
  const paragraph =
    found ?? (side === 'end' ? blocks.flatMap(paragraphsIn)[0] : blocks.flatMap(paragraphsIn).at(-1));
  if (!paragraph) {
    const made = createW(ownerDocument(point.parent), 'p');
    point.parent.insertBefore(made, point.before);
    return { parent: made, before: null };
  }
  return side === 'end'
    ? { parent: paragraph, before: null }
    : {
        parent: paragraph,
        before:
          childW(paragraph, 'pPr')?.nextSibling ?? (childW(paragraph, 'pPr') ? null : paragraph.firstChild),
      };
}

/** Puts blocks at a place, cutting the paragraph when the place is inside one. */
export function insertBlocksAt(point: Point, blocks: readonly Element[]): Range {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return rangeAt(point);
  const spot = blockPoint(point);
  insertAt(spot, blocks);
  return rangeBetween(first, last);
}

/** The place between blocks that a place in a paragraph stands for. */
export function blockPoint(point: Point): Point {
  if (isBlockContainer(point.parent)) return point;
  const paragraph = paragraphOf(point.parent);
  if (!paragraph) throw officeError('GeneralException', { why: 'No paragraph at this place.' });
  const lifted = liftToParagraph(point);
  const container = paragraph.parentNode as Element;
  const after = lifted.before === null || !hasContentFrom(lifted);
  if (after) return { parent: container, before: paragraph.nextSibling };
  if (!hasContentBefore(lifted)) return { parent: container, before: paragraph };
  splitParagraph(lifted);
  return { parent: container, before: paragraph };
}

function hasContentFrom(point: Point): boolean {
  for (let node = point.before; node; node = node.nextSibling) {
    if (isW(node) && node.localName !== 'bookmarkEnd' && node.localName !== 'proofErr') return true;
  }
  return false;
}

function hasContentBefore(point: Point): boolean {
  const all = elements(point.parent).filter((element) => !isW(element, 'pPr'));
  const index = all.indexOf(point.before as Element);
  return all
    .slice(0, index)
    .some((element) => isW(element) && !['bookmarkStart', 'proofErr'].includes(element.localName));
}

/** A paragraph with nothing at all in it. */
export function isEmptyParagraph(element: Element): boolean {
  return (
    isW(element, 'p') &&
    leaves(element).length === 0 &&
    !elements(element).some((child) => isW(child) && ['sdt', 'r', 'hyperlink'].includes(child.localName))
  );
}

/** Takes everything out of a story or cell, its properties apart. */
export function empty(container: Element): void {
  for (const block of contentOf(container)) block.remove();
  keepOneParagraph(container);
}
