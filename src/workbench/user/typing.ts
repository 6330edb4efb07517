/**
 * What a user does with a keyboard. Each action is one step of undo. Locked controls refuse it, as Word does.
 */
import type { Element } from 'slimdom';
import { childW, createW, isW, ownerDocument } from '../store/dom';
import type { Host } from '../office/host';
import { isInline } from '../office/model/blocks';
import { deleteCovered } from '../office/model/ranges';
import {
  insertAt,
  liftToParagraph,
  makeRun,
  neighbourLook,
  pointAt,
  splitParagraph,
} from '../office/model/runs';
import type { Point } from '../office/model/runs';
import { textOf } from '../office/model/text';
import { mustEdit } from '../office/word/stories';
import { rangeOfText } from '../office/word/search';
import { allControlsIn, property, sdtContent, setProperty } from '../office/model/controls';
import { touched } from '../office/model/ranges';
import { piecesOf } from './locate';

/** On which side of an edge between two pieces the caret stands. */
export type Side = 'left' | 'right';

/** Types at a character of a paragraph. At the edge of a control, `side` says whether the text falls in what is left or right. */
export function typeText(
  host: Host,
  paragraph: Element,
  offset: number,
  text: string,
  side: Side = 'left',
): void {
  host.userChange(() => typeAt(host, pointAt(paragraph, offset, side), text));
}

function typeAt(host: Host, point: Point, text: string): void {
  mustEdit(host, point.parent);
  insertAt(point, [makeRun(ownerDocument(point.parent), text, neighbourLook(point))]);
}

/** Deletes characters `from` to `to` of a paragraph. A control that was only emptied stays, empty. */
export function deleteText(host: Host, paragraph: Element, from: number, to: number): void {
  host.userChange(() => eraseText(host, paragraph, from, to));
}

function eraseText(host: Host, paragraph: Element, from: number, to: number): void {
  if (to <= from) return;
  const range = rangeOfText(paragraph, from, to);
  mustEdit(host, paragraph);
  for (const sdt of touched(range, allControlsIn(paragraph))) mustEdit(host, sdt);
  deleteCovered(range);
}

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

/** The one edit that turns a text into another: what their common beginning and end leave. */
export function editBetween(before: string, after: string): Edit {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { at: head, removed: before.length - head - tail, added: after.slice(head, after.length - tail) };
}

/** Gives a paragraph another text and keeps its controls: only what differs is typed or deleted. */
export function replaceText(host: Host, paragraph: Element, text: string): void {
  const edit = editBetween(textOf(paragraph), text);
  host.userChange(() => {
    const point = edit.added === '' ? undefined : pointAt(paragraph, edit.at, 'left');
    if (point) typeAt(host, point, edit.added);
    const from = edit.at + edit.added.length;
    eraseText(host, paragraph, from, from + edit.removed);
  });
}

/** Gives each piece of a paragraph (see `piecesOf`) its new text. */
export function editPieces(host: Host, paragraph: Element, texts: readonly string[]): void {
  const pieces = piecesOf(paragraph);
  host.userChange(() => {
    // From the end, so that the offsets of earlier pieces stay true.
    for (const [index, piece] of [...pieces.entries()].reverse()) {
      const { at, removed, added } = editBetween(piece.text, texts[index] ?? '');
      const offset = piece.from + at;
      if (added !== '')
        typeAt(host, placeIn(piece.control ?? paragraph, paragraph, piece.from, offset, at), added);
      eraseText(host, paragraph, offset + added.length, offset + added.length + removed);
    }
  });
}

/** A place that is surely inside the control, or surely outside every control. */
function placeIn(holder: Element, paragraph: Element, from: number, offset: number, at: number): Point {
  if (isW(holder, 'sdt')) return pointAt(sdtContent(holder), at, 'left');
  return pointAt(paragraph, offset, offset === from && from > 0 ? 'right' : 'left');
}

/**
 * Enter at a character of a paragraph. Belief: an inline control that is all its paragraph becomes a control of two paragraphs;
 * one that shares its paragraph is cut in two controls with the same tag. Both are what the gate must survive.
 */
export function pressEnter(host: Host, paragraph: Element, offset: number): void {
  host.userChange(() => {
    const point = pointAt(paragraph, offset, 'left');
    mustEdit(host, point.parent);
    const content = point.parent;
    const control =
      isW(content, 'sdtContent') && isInline(content) ? (content.parentNode as Element) : undefined;
    if (!control) splitParagraph(liftToParagraph(point));
    else if (textOf(paragraph) === textOf(control)) spreadControl(paragraph, control, point);
    else cutControl(host, control, point);
  });
}

function spreadControl(paragraph: Element, control: Element, point: Point): void {
  const doc = ownerDocument(paragraph);
  const content = sdtContent(control);
  const second = createW(doc, 'p');
  const first = createW(doc, 'p');
  const pPr = childW(paragraph, 'pPr');
  for (const half of [first, second]) if (pPr) half.appendChild(pPr.cloneNode(true));
  let into = first;
  for (const node of [...content.childNodes]) {
    if (node === point.before) into = second;
    into.appendChild(node);
  }
  content.appendChild(first);
  content.appendChild(second);
  paragraph.parentNode?.insertBefore(control, paragraph);
  paragraph.remove();
}

function cutControl(host: Host, control: Element, point: Point): void {
  const twin = control.cloneNode(false);
  const properties = childW(control, 'sdtPr');
  if (properties) twin.appendChild(properties.cloneNode(true));
  if (property(twin, 'id') !== undefined) setProperty(twin, 'id', String(host.nextControlId()));
  const content = sdtContent(twin);
  for (let node = point.before; node;) {
    const next = node.nextSibling;
    content.appendChild(node);
    node = next;
  }
  control.parentNode?.insertBefore(twin, control.nextSibling);
  splitParagraph(liftToParagraph({ parent: twin.parentNode as Element, before: twin }));
}
