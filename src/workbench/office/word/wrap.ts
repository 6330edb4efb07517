/**
 * `insertContentControl`: a new control around a stretch of text. Only rich text; the other kinds are not in the stand-in.
 */
import type { Element, Range } from 'slimdom';
import { createW, isW, ownerDocument } from '../../store/dom';
import type { Host } from '../host';
import { NotInStandInError, officeError } from '../client/errors';
import { paragraphOf } from '../model/blocks';
import { allControlsIn, sdtContent, setExtension, setProperty } from '../model/controls';
import { edge, inside, paragraphsOf, touched } from '../model/ranges';
import { mustEdit } from './stories';

export function wrapRange(host: Host, range: Range, type: string): Element {
  if (type !== 'RichText') throw new NotInStandInError('insertContentControl', type);
  const paragraphs = paragraphsOf(range);
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (!first || !last) throw officeError('GeneralException', { why: 'Nothing to put a control around.' });
  if (first.parentNode !== last.parentNode)
    throw officeError('GeneralException', { why: 'The range crosses a table or a control.' });
  for (const paragraph of paragraphs) mustEdit(host, paragraph);
  const crossed = touched(range, allControlsIn(first.parentNode as Element)).some((sdt) =>
    crosses(range, sdt),
  );
  // office-js #1169: a range that crosses the edge of another control.
  if (crossed) throw officeError('GeneralException', { why: 'The range crosses another control.' });
  const whole = paragraphs.length > 1 || inside(range, paragraphs).length === 1;
  return whole ? wrapBlocks(host, first, last) : wrapRuns(host, range, first);
}

function crosses(range: Range, sdt: Element): boolean {
  const holdsStart = sdt.contains(range.startContainer);
  const holdsEnd = sdt.contains(range.endContainer);
  return holdsStart !== holdsEnd;
}

function makeControl(host: Host, near: Element): Element {
  const sdt = createW(ownerDocument(near), 'sdt');
  sdt.appendChild(createW(ownerDocument(near), 'sdtPr'));
  setProperty(sdt, 'id', String(host.nextControlId()));
  setExtension(sdt, 'appearance', 'boundingBox');
  sdtContent(sdt);
  return sdt;
}

function wrapBlocks(host: Host, first: Element, last: Element): Element {
  const sdt = makeControl(host, first);
  first.parentNode?.insertBefore(sdt, first);
  moveInto(sdtContent(sdt), first, last.nextSibling);
  return sdt;
}

function wrapRuns(host: Host, range: Range, paragraph: Element): Element {
  const end = edge(range, 'end');
  const start = edge(range, 'start');
  if (start.parent !== end.parent)
    throw officeError('GeneralException', { why: 'The range crosses another element.' });
  const sdt = makeControl(host, paragraph);
  start.parent.insertBefore(sdt, start.before);
  moveInto(sdtContent(sdt), start.before, end.before);
  return sdt;
}

/** Control around a whole paragraph: Word makes it at block level when it is asked on the paragraph. */
export function wrapParagraph(host: Host, paragraph: Element): Element {
  mustEdit(host, paragraph);
  const around = paragraphOf(paragraph) ?? paragraph;
  return wrapBlocks(host, around, around);
}

function moveInto(content: Element, from: Element['firstChild'], until: Element['firstChild']): void {
  for (let node = from; node && node !== until;) {
    const next = node.nextSibling;
    if (!isW(node, 'pPr') && !isW(node, 'sectPr')) content.appendChild(node);
    node = next;
  }
}
