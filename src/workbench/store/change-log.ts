/**
 * What was changed in a package, in order, so that it can be taken back: a failed batch of requests, or the user's Ctrl+Z.
 * Nodes keep their identity when a change is taken back, so proxies that point at them stay valid.
 */
import type { Document, Element, MutationRecord, Node } from 'slimdom';
import { isElement } from './dom';

export type Change =
  | { readonly kind: 'dom'; readonly part: string; readonly record: MutationRecord }
  | {
      readonly kind: 'part';
      readonly part: string;
      readonly before: Held | undefined;
    };

/** A part that was put aside: its tree comes back with it, so earlier changes of that tree can still be taken back. */
export interface Held {
  readonly bytes: Uint8Array;
  readonly tree: Document | undefined;
}

/** Takes one observed change of a tree back. */
export function revertRecord(record: MutationRecord): void {
  const { target } = record;
  if (record.type === 'childList') {
    for (const node of record.addedNodes) node.parentNode?.removeChild(node);
    const before: Node | null =
      record.nextSibling ?? (record.previousSibling ? record.previousSibling.nextSibling : target.firstChild);
    for (const node of record.removedNodes) target.insertBefore(node, before);
  } else if (record.type === 'attributes') {
    if (isElement(target)) revertAttribute(target, record);
  } else {
    // Of a text node, this is its data.
    target.nodeValue = record.oldValue ?? '';
  }
}

function revertAttribute(element: Element, record: MutationRecord): void {
  const name = record.attributeName ?? '';
  if (record.oldValue === null) {
    element.removeAttributeNS(record.attributeNamespace, name);
    return;
  }
  const present = element.getAttributeNodeNS(record.attributeNamespace, name);
  if (present) {
    present.value = record.oldValue;
    return;
  }
  const prefix = record.attributeNamespace && element.lookupPrefix(record.attributeNamespace);
  element.setAttributeNS(record.attributeNamespace, prefix ? `${prefix}:${name}` : name, record.oldValue);
}
