/**
 * Custom XML parts of a package, found by the namespace of their root. It must not know what they hold.
 */
import type { Document } from 'slimdom';
import type { DocxPackage } from './package';
import { HostileFileError, NS, REL, TYPE } from './package';

export interface CustomPart {
  readonly name: string;
  /** Absent when the part speaks of the namespace and cannot be read. */
  readonly document?: Document;
}

/** Content types that a custom XML part may have. */
export const CUSTOM_XML_TYPES = /^(application|text)\/xml$/i;

/**
 * Parts whose root's namespace begins with `namespace`, in file order, whether or not a relationship leads to them: what
 * stands in the file may speak. A part that holds the name and cannot be parsed is given without document.
 */
export function findCustomXml(pkg: DocxPackage, namespace: string): CustomPart[] {
  const found: CustomPart[] = [];
  for (const name of pkg.names()) {
    if (!CUSTOM_XML_TYPES.test(pkg.contentType(name) ?? '')) continue;
    try {
      if (!pkg.text(name).includes(namespace)) continue;
      const document = pkg.xml(name);
      if (document.documentElement?.namespaceURI?.startsWith(namespace)) found.push({ name, document });
    } catch (error) {
      if (!(error instanceof HostileFileError)) throw error;
      if (mentions(pkg, name, namespace)) found.push({ name });
    }
  }
  return found;
}

function mentions(pkg: DocxPackage, name: string, namespace: string): boolean {
  try {
    return new TextDecoder('latin1').decode(pkg.bytes(name)).includes(namespace);
  } catch (error) {
    // A part that cannot even be inflated holds nothing that a program could read.
    if (error instanceof HostileFileError) return false;
    throw error;
  }
}

/** Every custom XML part's store id, "{GUID}" in upper case, with the name of the part. */
export function storeItems(pkg: DocxPackage): Map<string, string> {
  const items = new Map<string, string>();
  for (const name of pkg.names()) {
    for (const props of pkg.related(name, REL.customXmlProps)) {
      const id = pkg.xml(props).documentElement?.getAttributeNS(NS.ds, 'itemID');
      if (id) items.set(id.toUpperCase(), name);
    }
  }
  return items;
}

/** A kind of part of ours. */
export interface CustomXmlKind {
  readonly namespace: string;
  /** What the namespaces of all its versions begin with. */
  readonly family: string;
  /** Store id, "{GUID}". */
  readonly itemId: string;
}

/**
 * Writes the one custom XML part of a kind: in place of the first that stands, else as a new part with its properties and
 * relationships. Others of the same family are taken away.
 */
export function putCustomXml(pkg: DocxPackage, kind: CustomXmlKind, xml: string): void {
  const [first, ...others] = findCustomXml(pkg, kind.family).map(({ name }) => name);
  for (const other of others) removeCustomXml(pkg, other);
  const name = first ?? pkg.freeName('customXml/item', '.xml');
  pkg.addPart(name, TYPE.xml, xml);
  link(pkg, name, kind);
}

/** Takes away a custom XML part with its properties. */
export function removeCustomXml(pkg: DocxPackage, name: string): void {
  for (const props of pkg.related(name, REL.customXmlProps)) pkg.remove(props);
  pkg.remove(name);
}

function link(pkg: DocxPackage, name: string, { itemId, namespace }: CustomXmlKind): void {
  if (!pkg.related(pkg.mainPart, REL.customXml).includes(name))
    pkg.addRelationship(pkg.mainPart, REL.customXml, name);
  if (pkg.related(name, REL.customXmlProps).length > 0) return;
  const props = pkg.freeName('customXml/itemProps', '.xml');
  pkg.addPart(
    props,
    TYPE.customXmlProps,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${NS.ds}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  pkg.addRelationship(name, REL.customXmlProps, props);
}
