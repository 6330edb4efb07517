/**
 * Copying, cutting and pasting as a user does. A pasted control keeps its tag, so that two carry the same (office-js #1926);
 * on the web the frame may be lost and the words remain.
 */
import type { Element } from 'slimdom';
import { isW } from '../store/dom';
import type { Host } from '../office/host';
import { allControlsIn, property, setProperty, unwrap } from '../office/model/controls';
import { keepOneParagraph } from '../office/model/ranges';
import { mustEdit } from '../office/word/stories';

/** What was copied: elements that stand nowhere. */
export interface Clip {
  readonly nodes: readonly Element[];
}

/** Copies a paragraph or a control. */
export function copy(...elements: readonly Element[]): Clip {
  return { nodes: elements.map((element) => element.cloneNode(true)) };
}

export function cut(host: Host, ...elements: readonly Element[]): Clip {
  const clip = copy(...elements);
  host.userChange(() => {
    for (const element of elements) removeElement(host, element);
  });
  return clip;
}

/** Pastes as a block after a paragraph, or at the end of it when what was copied stands in a line. */
export function pasteAfter(host: Host, clip: Clip, paragraph: Element): void {
  host.userChange(() => {
    mustEdit(host, paragraph);
    const fresh = clip.nodes.map((node) => node.cloneNode(true));
    const inline = fresh.every((node) => !isW(node, 'p') && !allBlocks(node));
    const parent = inline ? paragraph : (paragraph.parentNode as Element);
    for (const node of fresh) parent.insertBefore(node, inline ? null : paragraph.nextSibling);
    for (const node of fresh) settle(host, node);
  });
}

function allBlocks(node: Element): boolean {
  return isW(node, 'tbl') || node.getElementsByTagNameNS(node.namespaceURI, 'p').length > 0;
}

function settle(host: Host, node: Element): void {
  const controls = [...(isW(node, 'sdt') ? [node] : []), ...allControlsIn(node)];
  for (const sdt of controls) {
    if (host.profile.quirks.pasteDropsFrame) unwrap(sdt);
    else if (property(sdt, 'id') !== undefined) setProperty(sdt, 'id', String(host.nextControlId()));
  }
}

/** Deletes a paragraph, or a control with its text. */
export function remove(host: Host, element: Element): void {
  host.userChange(() => removeElement(host, element));
}

function removeElement(host: Host, element: Element): void {
  mustEdit(host, element);
  for (const sdt of allControlsIn(element)) mustEdit(host, sdt);
  const container = element.parentNode as Element;
  element.remove();
  if (isW(element, 'p') || isW(element, 'tbl')) keepOneParagraph(container);
}
