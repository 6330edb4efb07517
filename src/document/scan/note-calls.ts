/**
 * Where footnotes and endnotes are called: what a note says counts at the place that calls it, or a call could be moved or taken away, and
 * with it what a sentence means, without a word being another. It must not rely on ids, which programs number anew.
 */
import type { Element } from 'slimdom';
import { NS, REL } from '../package';
import type { DocxPackage } from '../package';
import { sha256Hex } from '../words';

const KINDS = {
  footnoteReference: ['footnote', REL.footnotes],
  endnoteReference: ['endnote', REL.endnotes],
} as const;

/** Reads a note's words, without the calls in it. Handed in, since the walk that reads them asks for calls itself. */
export type ReadNote = (note: Element, part: string) => string;

export class NoteCalls {
  readonly #notes = new Map<string, ReadonlyMap<string, { readonly note: Element; readonly part: string }>>();
  readonly #words = new Map<Element, string>();

  constructor(
    readonly pkg: DocxPackage,
    readonly read: ReadNote,
  ) {}

  /**
   * The line of a call in the document's digest; undefined for what calls no note.
   * @param before normalised words of the paragraph up to the call
   */
  of(element: Element, before: string): string | undefined {
    const kind = KINDS[element.localName as keyof typeof KINDS] as
      | (typeof KINDS)[keyof typeof KINDS]
      | undefined;
    const id = element.getAttributeNS(NS.w, 'id');
    if (kind === undefined || id === null) return undefined;
    const [name, rel] = kind;
    const found = this.#notesOf(name, rel).get(id);
    if (found === undefined) return undefined;
    let words = this.#words.get(found.note);
    if (words === undefined) {
      words = this.read(found.note, found.part);
      this.#words.set(found.note, words);
    }
    return `${name} ${sha256Hex(words)} after ${sha256Hex(before)}`;
  }

  #notesOf(
    name: string,
    rel: (typeof KINDS)[keyof typeof KINDS][1],
  ): ReadonlyMap<string, { readonly note: Element; readonly part: string }> {
    const known = this.#notes.get(name);
    if (known !== undefined) return known;
    const notes = new Map<string, { readonly note: Element; readonly part: string }>();
    for (const part of this.pkg.related(this.pkg.mainPart, rel)) {
      const root = this.pkg.xml(part).documentElement;
      for (let note = root?.firstElementChild ?? null; note; note = note.nextElementSibling) {
        const id = note.getAttributeNS(NS.w, 'id');
        if (note.localName === name && id !== null && !notes.has(id)) notes.set(id, { note, part });
      }
    }
    this.#notes.set(name, notes);
    return notes;
  }
}
