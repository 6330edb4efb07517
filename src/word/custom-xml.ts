/**
 * Custom XML parts inside a Word batch (WordApi 1.4). A part of ours is replaced in place, never doubled, and read back:
 * Word on the web is known to fail silently (office-js #1742, #2408, #5910).
 */
import { WordError } from './errors';
import type { Document14, XmlPart14, XmlParts14 } from './floor';
import { rootNamespace, sameXml } from './same-xml';

export const LEDGER_NAMESPACE = 'urn:paraphe:ledger:1';

/** Queues the search for a namespace's parts; read `items` after the next sync. */
export function findParts(document: Document14, namespace: string): XmlParts14 {
  const parts = document.customXmlParts.getByNamespace(namespace);
  parts.load('items/id');
  return parts;
}

/** What must be checked once the batch that writes has been synced. */
export type WrittenCheck = () => void;

/** Queues the replacement of a namespace's parts by one, and its reading back. `existing` must be synced. */
export function replacePart(document: Document14, existing: XmlParts14, xml: string): WrittenCheck {
  const [first, ...rest] = existing.items;
  for (const part of rest) part.delete();
  let written: XmlPart14;
  if (first === undefined) written = document.customXmlParts.add(xml);
  else {
    first.setXml(xml);
    written = first;
  }
  const readBack = written.getXml();
  const now = findParts(document, rootNamespace(xml));
  return () => {
    // oxlint-disable-next-line office-addins/call-sync-before-read, office-addins/load-object-before-read -- a value, not an object to load; the caller syncs before it checks
    if (now.items.length !== 1 || !sameXml(readBack.value, xml)) throw new WordError('ledger-not-written');
  };
}
