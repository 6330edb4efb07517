/**
 * The insertions that Body, Range, Paragraph and ContentControl share, once the place is known.
 */
import type { Element, Range } from 'slimdom';
import { childW, createW, isW, ownerDocument } from '../../store/dom';
import { DocxStore } from '../../store/docx-store';
import type { Host } from '../host';
import { officeError } from '../client/errors';
import { contentOf, isBlockContainer } from '../model/blocks';
import { property, setProperty } from '../model/controls';
import { allControlsIn } from '../model/controls';
import { readFlatOpc } from '../model/flat-opc';
import { importBody } from '../model/import-content';
import { insertBlocksAt, insertTextAt, isEmptyParagraph, textPoint } from '../model/place';
import { keepOneParagraph, rangeAt, rangeBetween } from '../model/ranges';
import { insertAt } from '../model/runs';
import type { Point } from '../model/runs';
import { mustEdit, partOf } from './stories';

export type Location = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

export function checkLocation(location: string, allowed: readonly Location[]): Location {
  const found = allowed.find((one) => one === location);
  if (!found) throw officeError('InvalidArgument', { why: `insertLocation ${location}` });
  return found;
}

function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    throw officeError('InvalidArgument', { why: 'The file is not base64.' });
  }
}

export function openFile(base64: string): DocxStore {
  try {
    return DocxStore.open(decodeBase64(base64));
  } catch {
    throw officeError('InvalidArgument', { why: 'The file is not a .docx.' });
  }
}

/** Text at a place. */
export function insertWords(host: Host, point: Point, text: string, side: 'start' | 'end'): Range {
  mustEdit(host, point.parent);
  return insertTextAt(textPoint(point, side), text);
}

/** A new paragraph between blocks. It takes the look of the paragraph it follows, as pressing Enter does. */
export function insertParagraphAt(
  host: Host,
  point: Point,
  text: string,
  like: Element | undefined,
): Element {
  mustEdit(host, point.parent);
  const paragraph = createW(ownerDocument(point.parent), 'p');
  const pPr = childW(like, 'pPr')?.cloneNode(true);
  childW(pPr, 'sectPr')?.remove();
  if (pPr) paragraph.appendChild(pPr);
  insertAt(point, [paragraph]);
  if (text !== '') insertTextAt({ parent: paragraph, before: null }, text);
  return paragraph;
}

/** Flat OPC at a place. Word may leave an additional empty paragraph behind it. */
export function insertOoxmlAt(host: Host, point: Point, xml: string): Range {
  return insertPackage(host, point, readFlatOpc(xml), host.profile.quirks.extraParagraphAfterOoxml);
}

/** The body of a file at a place; its headers are not taken (by design of the API). */
export function insertFileAt(host: Host, point: Point, base64: string): Range {
  return insertPackage(host, point, openFile(base64), false);
}

function insertPackage(host: Host, point: Point, source: DocxStore, extraParagraph: boolean): Range {
  mustEdit(host, point.parent);
  const part = partOf(host, point.parent);
  const blocks = importBody({ store: host.store, part, node: point.parent, identities: host }, source);
  loseTags(host, blocks);
  if (isInlineControl(point.parent)) return insertInline(point, blocks);
  if (extraParagraph) blocks.push(createW(ownerDocument(point.parent), 'p'));
  return insertBlocksAt(point, blocks);
}

/** office-js #2742, #2752: on some builds a tag that arrives with the control is lost. */
function loseTags(host: Host, blocks: readonly Element[]): void {
  if (!host.profile.quirks.tagLostAtInsertion) return;
  for (const sdt of blocks.flatMap((block) => [block, ...allControlsIn(block)])) {
    if (isW(sdt, 'sdt') && property(sdt, 'tag') !== undefined) setProperty(sdt, 'tag', undefined);
  }
}

function isInlineControl(parent: Element): boolean {
  return !isBlockContainer(parent) && isW(parent, 'sdtContent');
}

/** Belief: an inline control takes the runs of one paragraph and nothing larger. */
function insertInline(point: Point, blocks: readonly Element[]): Range {
  const [only, ...more] = blocks;
  if (!only || more.length > 0 || !isW(only, 'p')) {
    throw officeError('GeneralException', { why: 'An inline control takes one paragraph.' });
  }
  const nodes = contentOf(only);
  insertAt(point, nodes);
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? rangeBetween(first, last) : rangeAt(point);
}

/** After a whole story was replaced: the paragraph that stood there to keep it valid goes, unless it is all there is. */
export function dropPlaceholder(container: Element, placeholder: Element): void {
  if (isEmptyParagraph(placeholder) && contentOf(container).length > 1) placeholder.remove();
  keepOneParagraph(container);
}
