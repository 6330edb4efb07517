/**
 * Pictures, charts and diagrams as a digest may hold them: a picture by its bytes, a drawing kept as XML by the words and numbers
 * that it shows, since programs write that XML anew at each save. Size, place, cropping and colours are no part of it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Element } from 'slimdom';
import { HostileFileError, NS } from '../package';
import type { DocxPackage, Relationship } from '../package';
import { normaliseParagraph, sha256Hex } from '../words';

/** Transitional and strict. */
const R = /\/officeDocument\/(?:2006\/)?relationships$/;
const PICTURE = /\/image$/;
/** Kept as XML: charts, extended charts, diagrams. Their words and numbers are what is seen. */
const DRAWN = /\/(chart|chartEx|diagramData|chartUserShapes)$/;
/** Formulas and formats of the workbook behind a chart, and what its numbers are called there. */
const UNSEEN: ReadonlySet<string> = new Set([
  'f',
  'formatCode',
  'externalData',
  'extLst',
  'AlternateContent',
]);
/** What makes other values of the same drawing. */
const SCALES: ReadonlySet<string> = new Set(['min', 'max', 'logBase']);

/** Finds the figures of one document. A part that stands in several places is read once. */
export class Figures {
  readonly #relationships = new Map<string, ReadonlyMap<string, Relationship>>();
  readonly #digests = new Map<string, string>();

  constructor(readonly pkg: DocxPackage) {}

  /** Parts whose content some figure tells. */
  get parts(): readonly string[] {
    return [...this.#digests.keys()];
  }

  /** The figures that an element of `source` shows: its attributes that name a relationship. */
  of(element: Element, source: string): string[] {
    const figures: string[] = [];
    for (const { namespaceURI, value } of element.attributes) {
      if (namespaceURI === null || !R.test(namespaceURI)) continue;
      const relationship = this.#relationshipsOf(source).get(value);
      if (relationship === undefined) continue;
      const { type, part, external, target } = relationship;
      if (PICTURE.test(type)) {
        if (part !== undefined) figures.push(this.#picture(part));
        else if (external) figures.push(`linked ${sha256Hex(target)}`);
      } else if (DRAWN.test(type) && part !== undefined) figures.push(this.#drawing(part));
    }
    return figures;
  }

  #relationshipsOf(source: string): ReadonlyMap<string, Relationship> {
    const known = this.#relationships.get(source);
    if (known !== undefined) return known;
    const read = new Map(
      this.pkg.relationships(source).map((relationship) => [relationship.id, relationship]),
    );
    this.#relationships.set(source, read);
    return read;
  }

  #picture(part: string): string {
    return this.#once(part, () => `picture ${bytesToHex(sha256(this.pkg.bytes(part)))}`);
  }

  /** With the pictures that it shows, in an order that does not depend on ids. */
  #drawing(part: string): string {
    return this.#once(part, () => {
      const root = this.pkg.xml(part).documentElement;
      const lines: string[] = [];
      if (root !== null) drawn(root, lines);
      const pictures = this.pkg
        .relationships(part)
        .flatMap((to) => (PICTURE.test(to.type) && to.part !== undefined ? [this.#picture(to.part)] : []));
      return `drawing ${sha256Hex([...lines, ...pictures.sort()].join('\n'))}`;
    });
  }

  #once(part: string, read: () => string): string {
    const known = this.#digests.get(part);
    if (known !== undefined) return known;
    // For a drawing that leads to itself.
    this.#digests.set(part, 'loop');
    const digest = attempt(read);
    this.#digests.set(part, digest);
    return digest;
  }
}

/** A part that cannot be read shows nothing, and a later one that can is another document. */
function attempt(read: () => string): string {
  try {
    return read();
  } catch (error) {
    if (error instanceof HostileFileError) return 'unreadable';
    throw error;
  }
}

/** One line for each word, number, kind of chart and end of scale. */
function drawn(element: Element, lines: string[]): void {
  const name = element.localName;
  if (UNSEEN.has(name)) return;
  if (element.namespaceURI === NS.a && name === 'p') {
    const text = normaliseParagraph(wordsOf(element));
    if (text !== '') lines.push(text);
    return;
  }
  if (name.endsWith('Chart')) lines.push(`<${name}`);
  if (SCALES.has(name)) lines.push(`<${name} ${shownNumber(element.getAttributeNS(null, 'val') ?? '')}`);
  if (element.firstElementChild === null) {
    const text = normaliseParagraph(element.textContent ?? '');
    if (text !== '') lines.push(shownNumber(text));
    return;
  }
  for (let child: Element | null = element.firstElementChild; child; child = child.nextElementSibling)
    drawn(child, lines);
}

const wordsOf = (paragraph: Element): string =>
  paragraph.children
    .flatMap((run) => run.children.filter(({ localName }) => localName === 't'))
    .map(({ textContent }) => textContent ?? '')
    .join('');

/** "12.50" and "12.5" are one number. */
const shownNumber = (text: string): string =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? String(Number(text)) : text;
