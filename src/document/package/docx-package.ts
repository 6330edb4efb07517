/**
 * A .docx in memory: its parts, their types and relationships. What is not touched is saved as it was read, byte for byte.
 * It must not know what the parts mean.
 */
import type { Document, Element } from 'slimdom';
import { contentTypeOf, declareExtension, declareType, withdrawType } from './content-types';
import type { ZipEntry } from './directory';
import { nameKey } from './entry-name';
import { HostileFileError, MissingPartError } from './errors';
import { inflateEntry } from './inflate';
import type { Limits } from './limits';
import { CONTENT_TYPES_PART, NS, relativeTarget, relsPartOf, resolveTarget, sourceOfRels } from './names';
import { writeZip } from './write-zip';
import type { ZipItem } from './write-zip';
import { decodeXml } from './xml-guard';
import { declarationOf, parseXml, serializeXml, STANDARD_DECLARATION } from './xml-text';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** As written in the file. */
  readonly target: string;
  readonly external: boolean;
  /** Name of the part it leads to; absent when external or when it leads nowhere. */
  readonly part?: string;
}

/** Something in the file that is kept, and that whoever opens it may want to know. */
export interface Notice {
  readonly code: 'attached-template' | 'external-image' | 'external-object' | 'active-x' | 'embedded-object';
  readonly part: string;
  readonly target: string;
}

interface Part {
  name: string;
  entry?: ZipEntry;
  bytes?: Uint8Array;
  document?: Document;
  declaration: string;
  /** The DOM is ahead of `bytes`. */
  dirty: boolean;
}

/** Opened by `openPackage`; the constructor is for that function alone. */
export class DocxPackage {
  readonly #file: Uint8Array;
  readonly #limits: Limits;
  readonly #parts = new Map<string, Part>();
  #touched = false;
  #mainPart = '';
  #notices: readonly Notice[] = [];

  constructor(file: Uint8Array, entries: readonly ZipEntry[], limits: Limits) {
    this.#file = file;
    this.#limits = limits;
    for (const entry of entries)
      this.#parts.set(nameKey(entry.name), { name: entry.name, entry, declaration: '', dirty: false });
  }

  /** For `openPackage`: what its checks found. */
  settle(mainPart: string, notices: readonly Notice[]): void {
    this.#mainPart = mainPart;
    this.#notices = notices;
  }

  /** Name of the main document part, found by relationship. */
  get mainPart(): string {
    return this.#mainPart;
  }

  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Names of the parts in the order of the file, directories left out. */
  names(): string[] {
    return [...this.#parts.values()].map((part) => part.name).filter((name) => !name.endsWith('/'));
  }

  has(name: string): boolean {
    return this.#parts.has(nameKey(name));
  }

  /**
   * The bytes of a part as they would be saved now. Not to be written to: use `setBytes`.
   * @throws MissingPartError, HostileFileError `corrupt-data`.
   */
  bytes(name: string): Uint8Array {
    const part = this.#part(name);
    if (part.document && part.dirty) {
      part.bytes = new TextEncoder().encode(serializeXml(part.document, part.declaration));
      part.dirty = false;
    }
    if (part.bytes) return part.bytes;
    if (!part.entry) throw new MissingPartError(name);
    part.bytes = inflateEntry(this.#file, part.entry);
    return part.bytes;
  }

  /** The XML text of a part. @throws MissingPartError, HostileFileError. */
  text(name: string): string {
    return decodeXml(this.bytes(name), name);
  }

  /**
   * The DOM of a part, parsed once: everybody gets the same one. After changing it, call `markChanged`.
   * @throws MissingPartError, HostileFileError `bad-encoding`, `doctype`, `xml-too-deep`, `bad-xml`.
   */
  xml(name: string): Document {
    const part = this.#part(name);
    if (part.document) return part.document;
    const text = this.text(name);
    part.declaration = declarationOf(text);
    part.document = parseXml(text, part.name, this.#limits.depth);
    return part.document;
  }

  /** Says that the DOM of `xml(name)` was changed: without it the change is not saved. */
  markChanged(name: string): void {
    const part = this.#part(name);
    if (!part.document) throw new MissingPartError(name);
    this.#forgetEntry(part);
    part.dirty = true;
  }

  /** Changes a part's DOM and marks it. */
  editXml(name: string, edit: (document: Document) => void): void {
    edit(this.xml(name));
    this.markChanged(name);
  }

  /** Puts XML in place of a part's content, or creates the part (without type nor relationship: see `addPart`). */
  setXml(name: string, xml: Document | string): void {
    const part = this.#ensure(name);
    if (typeof xml === 'string') {
      part.document = parseXml(xml, name, this.#limits.depth);
      part.declaration = declarationOf(xml);
    } else {
      part.document = xml;
      if (part.declaration === '') part.declaration = STANDARD_DECLARATION;
    }
    part.dirty = true;
    delete part.bytes;
  }

  setBytes(name: string, bytes: Uint8Array): void {
    const part = this.#ensure(name);
    part.bytes = bytes;
    delete part.document;
    part.dirty = false;
  }

  /** Creates or replaces a part and declares its type. */
  addPart(name: string, contentType: string, content: Document | string | Uint8Array): void {
    if (content instanceof Uint8Array) this.setBytes(name, content);
    else this.setXml(name, content);
    if (declareType(this.#types(), name, contentType)) this.markChanged(CONTENT_TYPES_PART);
  }

  /** Declares the type of an extension, for images for instance. */
  declareExtension(extension: string, contentType: string): void {
    if (declareExtension(this.#types(), extension, contentType)) this.markChanged(CONTENT_TYPES_PART);
  }

  /** Takes a part away with its own relationships, its declared type, and every relationship that leads to it. */
  remove(name: string): void {
    const key = nameKey(name);
    if (!this.#parts.has(key)) return;
    this.#touched = true;
    for (const rels of this.names()) {
      const source = sourceOfRels(rels);
      if (source === undefined) continue;
      for (const { id, part } of this.relationships(source))
        if (part !== undefined && nameKey(part) === key) this.removeRelationship(source, id);
    }
    if (withdrawType(this.#types(), name)) this.markChanged(CONTENT_TYPES_PART);
    this.#parts.delete(nameKey(relsPartOf(name)));
    this.#parts.delete(key);
  }

  contentType(name: string): string | undefined {
    return contentTypeOf(this.#types(), name);
  }

  /** A name that no part has yet: `freeName('customXml/item', '.xml')` → "customXml/item2.xml". */
  freeName(prefix: string, suffix: string): string {
    let index = 1;
    while (this.has(`${prefix}${index}${suffix}`)) index++;
    return `${prefix}${index}${suffix}`;
  }

  /** Relationships of a part, in file order; of the package itself for "". */
  relationships(source: string): Relationship[] {
    const rels = relsPartOf(source);
    if (!this.has(rels)) return [];
    return relationshipElements(this.xml(rels)).map((element) => {
      const target = element.getAttribute('Target') ?? '';
      const external = element.getAttribute('TargetMode')?.toLowerCase() === 'external';
      const resolved = external ? undefined : resolveTarget(source, target);
      const part = resolved === undefined ? undefined : this.#parts.get(nameKey(resolved))?.name;
      return {
        id: element.getAttribute('Id') ?? '',
        type: element.getAttribute('Type') ?? '',
        target,
        external,
        ...(part === undefined ? {} : { part }),
      };
    });
  }

  /** Names of the parts that `source` leads to by relationships of this type. */
  related(source: string, type: string): string[] {
    return this.relationships(source).flatMap((relationship) =>
      relationship.type === type && relationship.part !== undefined ? [relationship.part] : [],
    );
  }

  /** Leads `source` to a part (or to an address when `external`). Returns the relationship's id. */
  addRelationship(source: string, type: string, target: string, external = false): string {
    const rels = relsPartOf(source);
    if (!this.has(rels))
      this.setXml(rels, `${STANDARD_DECLARATION}<Relationships xmlns="${NS.relationships}"/>`);
    const document = this.xml(rels);
    const used = new Set(relationshipElements(document).map((element) => element.getAttribute('Id')));
    let index = used.size + 1;
    while (used.has(`rId${index}`)) index++;
    const element = document.createElementNS(NS.relationships, 'Relationship');
    element.setAttribute('Id', `rId${index}`);
    element.setAttribute('Type', type);
    element.setAttribute('Target', external ? target : relativeTarget(source, target));
    if (external) element.setAttribute('TargetMode', 'External');
    document.documentElement?.appendChild(element);
    this.markChanged(rels);
    return `rId${index}`;
  }

  removeRelationship(source: string, id: string): void {
    const rels = relsPartOf(source);
    if (!this.has(rels)) return;
    const found = relationshipElements(this.xml(rels)).filter((element) => element.getAttribute('Id') === id);
    for (const element of found) element.remove();
    if (found.length > 0) this.markChanged(rels);
  }

  /**
   * The whole file. Parts that were not touched keep their compressed bytes and their place; when nothing was touched, the
   * file comes back as it was. The same changes always give the same bytes.
   */
  save(): Uint8Array {
    if (!this.#touched) return this.#file.slice();
    const items = [...this.#parts.values()].map((part): ZipItem =>
      part.entry
        ? { kind: 'copy', entry: part.entry }
        : { kind: 'new', name: part.name, bytes: this.bytes(part.name) },
    );
    return writeZip(this.#file, items);
  }

  #types(): Document {
    return this.xml(CONTENT_TYPES_PART);
  }

  #part(name: string): Part {
    const part = this.#parts.get(nameKey(name));
    if (!part) throw new MissingPartError(name);
    return part;
  }

  #ensure(name: string): Part {
    const key = nameKey(name);
    const part = this.#parts.get(key) ?? { name, declaration: '', dirty: false };
    this.#parts.set(key, part);
    this.#forgetEntry(part);
    return part;
  }

  #forgetEntry(part: Part): void {
    this.#touched = true;
    delete part.entry;
  }
}

function relationshipElements(document: Document): Element[] {
  const root = document.documentElement;
  if (root?.namespaceURI !== NS.relationships)
    throw new HostileFileError('bad-xml', { detail: 'relationships' });
  return root.children.filter((element) => element.localName === 'Relationship');
}
