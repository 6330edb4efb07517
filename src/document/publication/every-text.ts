/**
 * All that can be read in a package by whoever opens its parts one by one: names, paragraphs, texts, attributes but for names of
 * fonts, comments in the markup, and the letters of binary parts. For the last look before a publication. It must not leave a part out.
 */
import type { Element } from 'slimdom';
import { Node } from 'slimdom';
import type { DocxPackage } from '../package';
import { elementsIn, isFontName } from './hide';
import { placesOf } from './places';
import { isXmlType } from './strip-parts';

export interface ReadText {
  readonly part: string;
  readonly text: string;
}

export function* everyText(pkg: DocxPackage): Generator<ReadText> {
  const places = placesOf(pkg);
  const read = elementsIn(places);
  for (const { part, text } of places) yield { part, text };
  for (const part of pkg.names()) {
    yield { part, text: part };
    if (isXmlType(pkg.contentType(part)) || part.endsWith('.rels') || part === '[Content_Types].xml') {
      for (const text of textsOf(pkg.xml(part).documentElement, read)) yield { part, text };
    } else {
      const bytes = pkg.bytes(part);
      yield { part, text: letters(new TextDecoder('utf-8').decode(bytes)) };
      yield { part, text: letters(new TextDecoder('utf-16le').decode(bytes)) };
    }
  }
}

function* textsOf(element: Element | null, read: ReadonlySet<Element>): Generator<string> {
  if (element === null || read.has(element)) return;
  for (const { value, localName } of element.attributes) if (!isFontName(element, localName)) yield value;
  for (const node of element.childNodes) if (node.nodeType !== Node.ELEMENT_NODE) yield node.nodeValue ?? '';
  for (const child of element.children) yield* textsOf(child, read);
}

/** Runs of four printable characters or more: pixels read as text make words by chance. */
const letters = (text: string): string => (text.match(/[\p{L}\p{N}\p{P} ]{4,}/gu) ?? []).join('\u0000');
