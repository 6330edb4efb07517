/**
 * Content of another package brought into a story of this one: styles, lists, pictures and links come along, ids are made
 * new. It does not decide where the content goes.
 */
import type { Element, Node } from 'slimdom';
import type { DocxStore } from '../../store/docx-store';
import { childW, elements, isW, ownerDocument } from '../../store/dom';
import { NS } from '../../store/names';
import {
  addRelationship,
  contentType,
  freeName,
  relationships,
  setContentType,
} from '../../store/relationships';
import { NotInStandInError } from '../client/errors';
import { contentOf } from './blocks';
import { importNumbering } from './import-numbering';
import { importStyles } from './import-styles';
import { mainPart } from './styles';

/** Whatever gives fresh numbers to controls: Word renumbers them on every insertion (office-js #603, #2759). */
export interface Identities {
  nextControlId(): number;
}

export interface Destination {
  readonly store: DocxStore;
  /** Part that receives the content. */
  readonly part: string;
  /** Any node of that part. */
  readonly node: Node;
  readonly identities: Identities;
}

const NOT_CARRIED = ['footnoteReference', 'endnoteReference', 'commentReference'];

/** The blocks of a package's body, ready to be placed. `keepSections` keeps headers' references of inner sections. */
export function importBody(dest: Destination, source: DocxStore): Element[] {
  const root = source.tree(mainPart(source))?.documentElement;
  const body = childW(root, 'body');
  return body ? importBlocks(dest, source, mainPart(source), contentOf(body)) : [];
}

export function importBlocks(
  dest: Destination,
  source: DocxStore,
  sourcePart: string,
  blocks: readonly Element[],
): Element[] {
  const doc = ownerDocument(dest.node);
  const copies = blocks.map((block) => doc.importNode(block, true));
  const styles = importStyles(dest.store, source, copies);
  importNumbering(dest.store, source, [...copies, ...styles]);
  carryRelated(dest, source, sourcePart, copies);
  for (const copy of copies) renew(copy, dest.identities);
  return copies;
}

function renew(element: Element, identities: Identities): void {
  if (NOT_CARRIED.includes(element.localName) && isW(element)) {
    throw new NotInStandInError('insertion', `notes and comments (w:${element.localName})`);
  }
  if (isW(element, 'headerReference') || isW(element, 'footerReference')) {
    element.remove();
    return;
  }
  if (isW(element, 'sdtPr')) {
    const id = childW(element, 'id');
    if (id) id.setAttributeNS(NS.w, 'w:val', String(identities.nextControlId()));
  }
  // Two paragraphs never share an id; Word gives new ones.
  for (const name of ['paraId', 'textId']) element.removeAttributeNS(NS.w14, name);
  for (const child of elements(element)) renew(child, identities);
}

function carryRelated(
  dest: Destination,
  source: DocxStore,
  sourcePart: string,
  copies: readonly Element[],
): void {
  const theirs = new Map(relationships(source, sourcePart).map((rel) => [rel.id, rel]));
  const moved = new Map<string, string>();
  const visit = (element: Element): void => {
    for (const attribute of element.attributes) {
      if (attribute.namespaceURI !== NS.r) continue;
      if (isW(element, 'headerReference') || isW(element, 'footerReference')) continue;
      const rel = theirs.get(attribute.value);
      if (!rel) continue;
      let id = moved.get(rel.id);
      if (id === undefined) {
        id = addRelationship(
          dest.store,
          dest.part,
          rel.type,
          rel.external ? rel.target : copyPart(dest, source, rel.target),
          rel.external,
        );
        moved.set(rel.id, id);
      }
      attribute.value = id;
    }
    for (const child of elements(element)) visit(child);
  };
  for (const copy of copies) visit(copy);
}

function copyPart(dest: Destination, source: DocxStore, part: string): string {
  const dot = part.lastIndexOf('.');
  const name = freeName(dest.store, `${part.slice(0, dot).replace(/\d+$/, '')}#${part.slice(dot)}`);
  dest.store.put(name, source.bytes(part));
  setContentType(dest.store, name, contentType(source, part) ?? 'application/octet-stream');
  return name;
}
