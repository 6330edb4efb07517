/**
 * An open .docx as the stand-in holds it: parts by name, parsed when first asked for, every change logged so that it can
 * be taken back. It knows zip and XML, not what the parts mean.
 */
import { zipSync, strFromU8, strToU8 } from 'fflate';
import type { Zippable } from 'fflate';
import { MutationObserver, parseXmlDocument, serializeToWellFormedString } from 'slimdom';
import type { Document } from 'slimdom';
import { openPackage } from '../../document/package';
import { revertRecord } from './change-log';
import type { Change, Held } from './change-log';

/** Zip cannot hold an earlier date; a fixed one keeps the bytes reproducible. */
const EPOCH = new Date('1980-01-01T00:00:00');

export class DocxStore {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly trees = new Map<string, Document>();
  /** XML declaration of each parsed part, as the file writes it: a tree does not hold it. */
  private readonly declarations = new Map<string, string>();
  private readonly observers = new Map<string, MutationObserver>();
  /** Trees whose bytes in `parts` are out of date. */
  private readonly dirty = new Set<string>();
  private log: Change[] = [];

  private constructor() {
    // Made by `open` only.
  }

  /** Opened as the product opens any file, as a person may open any file here. @throws HostileFileError */
  static open(bytes: Uint8Array): DocxStore {
    const pkg = openPackage(bytes);
    return DocxStore.of(pkg.names().map((name) => [name, pkg.bytes(name)] as const));
  }

  /** A package from its parts. */
  static of(parts: Iterable<readonly [string, Uint8Array]>): DocxStore {
    const store = new DocxStore();
    for (const [name, content] of parts) store.parts.set(name, content);
    if (!store.parts.has('[Content_Types].xml')) throw new Error('Not an Office Open XML package.');
    return store;
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** Current bytes of a part. */
  bytes(name: string): Uint8Array | undefined {
    this.flush(name);
    return this.parts.get(name);
  }

  /** The tree of an XML part; changes made to it are seen and logged. */
  tree(name: string): Document | undefined {
    const known = this.trees.get(name);
    if (known) return known;
    const bytes = this.parts.get(name);
    if (!bytes) return undefined;
    const text = strFromU8(bytes).replace(/^\uFEFF/, '');
    this.declarations.set(name, /^<\?xml[^>]*\?>\s*/.exec(text)?.[0] ?? '');
    const doc = parseXmlDocument(text);
    this.adopt(name, doc);
    return doc;
  }

  /** Adds or replaces a whole part; `undefined` removes it. */
  put(name: string, content: Uint8Array | string | undefined): void {
    this.swap(
      name,
      content === undefined
        ? undefined
        : { bytes: typeof content === 'string' ? strToU8(content) : content, tree: undefined },
    );
  }

  /** Changes since the last call, oldest first. */
  takeChanges(): Change[] {
    this.collect();
    const taken = this.log;
    this.log = [];
    return taken;
  }

  /** Takes changes back, latest first, and answers with what would bring them again. */
  revert(changes: readonly Change[]): Change[] {
    this.collect();
    const held = this.log;
    this.log = [];
    for (const change of [...changes].reverse()) {
      if (change.kind === 'part') this.swap(change.part, change.before);
      else revertRecord(change.record);
      this.collect();
    }
    const inverse = this.log;
    this.log = held;
    return inverse;
  }

  /** The file as it would be saved now. Parts that were never changed keep their bytes. */
  save(): Uint8Array {
    this.collect();
    const files: Zippable = {};
    for (const name of this.parts.keys()) {
      const bytes = this.bytes(name);
      if (bytes) files[name] = [bytes, { level: 6 }];
    }
    return zipSync(files, { mtime: EPOCH });
  }

  private swap(name: string, after: Held | undefined): void {
    const bytes = this.bytes(name);
    const before = bytes && { bytes, tree: this.trees.get(name) };
    this.observers.get(name)?.disconnect();
    this.observers.delete(name);
    this.trees.delete(name);
    if (after) {
      this.parts.set(name, after.bytes);
      if (after.tree) this.adopt(name, after.tree);
    } else {
      this.parts.delete(name);
    }
    this.note({ kind: 'part', part: name, before });
  }

  private adopt(name: string, tree: Document): void {
    this.trees.set(name, tree);
    const observer = new MutationObserver((records) => {
      for (const record of records) this.note({ kind: 'dom', part: name, record });
    });
    observer.observe(tree, {
      childList: true,
      attributes: true,
      characterData: true,
      subtree: true,
      attributeOldValue: true,
      characterDataOldValue: true,
    });
    this.observers.set(name, observer);
  }

  private flush(name: string): void {
    this.collect();
    if (!this.dirty.has(name)) return;
    const tree = this.trees.get(name);
    if (tree)
      this.parts.set(name, strToU8((this.declarations.get(name) ?? '') + serializeToWellFormedString(tree)));
    this.dirty.delete(name);
  }

  private collect(): void {
    for (const [part, observer] of this.observers) {
      for (const record of observer.takeRecords()) this.note({ kind: 'dom', part, record });
    }
  }

  private note(change: Change): void {
    this.log.push(change);
    if (change.kind === 'dom') this.dirty.add(change.part);
  }
}
