/**
 * Custom XML parts of a package: `customXml/itemN.xml` with its properties part, which carries the id.
 */
import { parseXmlDocument } from 'slimdom';
import { strFromU8 } from 'fflate';
import { NS, REL, TYPE } from '../../store/names';
import type { DocxStore } from '../../store/docx-store';
import {
  addRelationship,
  clearContentType,
  freeName,
  relatedPart,
  relationships,
  removeRelationship,
  setContentType,
} from '../../store/relationships';
import { officeError } from '../client/errors';
import { mainPart } from './styles';

export interface XmlPart {
  readonly part: string;
  /** "{GUID}" of the properties part; the part's name when it has none. */
  readonly id: string;
  readonly namespace: string;
}

export function xmlParts(store: DocxStore): XmlPart[] {
  return relationships(store, mainPart(store))
    .filter((rel) => rel.type === REL.customXml && store.has(rel.target))
    .map((rel) => ({
      part: rel.target,
      id: idOf(store, rel.target),
      namespace: namespaceOf(xmlText(store, rel.target)),
    }));
}

export function xmlText(store: DocxStore, part: string): string {
  const bytes = store.bytes(part);
  return bytes ? strFromU8(bytes).replace(/^\uFEFF/, '') : '';
}

function idOf(store: DocxStore, part: string): string {
  const properties = relatedPart(store, part, REL.customXmlProps);
  const root = properties ? store.tree(properties)?.documentElement : undefined;
  return root?.getAttributeNS(NS.ds, 'itemID') ?? part;
}

function namespaceOf(xml: string): string {
  try {
    return parseXmlDocument(xml).documentElement?.namespaceURI ?? '';
  } catch {
    return '';
  }
}

/** Throws InvalidArgument for XML that is not well-formed. */
export function checkXml(xml: string): string {
  try {
    return parseXmlDocument(xml).documentElement?.namespaceURI ?? '';
  } catch {
    throw officeError('InvalidArgument', { why: 'The XML is not well-formed.' });
  }
}

export function addXmlPart(store: DocxStore, xml: string, id: string): XmlPart {
  const namespace = checkXml(xml);
  const part = freeName(store, 'customXml/item#.xml');
  const properties = freeName(store, 'customXml/itemProps#.xml');
  store.put(part, xml);
  store.put(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem xmlns:ds="${NS.ds}" ds:itemID="${id}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setContentType(store, part, TYPE.xml);
  setContentType(store, properties, TYPE.customXmlProps);
  addRelationship(store, mainPart(store), REL.customXml, part);
  addRelationship(store, part, REL.customXmlProps, properties);
  return { part, id, namespace };
}

export function removeXmlPart(store: DocxStore, { part }: XmlPart): void {
  const main = mainPart(store);
  const properties = relatedPart(store, part, REL.customXmlProps);
  for (const rel of relationships(store, main))
    if (rel.target === part) removeRelationship(store, main, rel.id);
  for (const name of [part, properties]) {
    if (name === undefined) continue;
    clearContentType(store, name);
    store.put(name, undefined);
  }
  const rels = `${part.slice(0, part.lastIndexOf('/'))}/_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;
  if (store.has(rels)) store.put(rels, undefined);
}

/** A GUID made from a number, so that the stand-in needs no randomness. */
export function guid(number: number): string {
  const hex = (number >>> 0).toString(16).toUpperCase().padStart(8, '0');
  return `{${hex}-0000-4000-8000-0000${hex}}`;
}
