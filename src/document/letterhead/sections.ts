/**
 * The section properties of a letterhead: page, margins, headers and footers of its final section, with what that section
 * takes over from those before it. It must not change the letterhead.
 */
import type { Document, Element } from 'slimdom';
import { serializeToWellFormedString } from 'slimdom';
import { descendants, wordAttribute, wordChild, wordChildren } from '../dom';
import { NS } from '../package';
import { PREFIXES } from '../render/markup';

/** A4, margins of 2.5 cm: what a letterhead without section properties gets. */
const DEFAULT_SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" ' +
  'w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
const DEFAULT_WIDTH = 11906 - 2 * 1418;
/** Namespaces that the root of our main part declares; anything else in a w:sectPr is an extension that we cannot carry. */
const CARRIED: readonly (string | null)[] = [NS.w, NS.r, NS.w14, NS.w15];

export interface SectionProperties {
  /** The w:sectPr element as XML; prefixes of `render/markup` stand in scope. */
  readonly xml: string;
  /** Width between the margins, in twentieths of a point. */
  readonly textWidth: number;
}

const typeOf = (reference: Element): string => wordAttribute(reference, 'type') ?? 'default';

/** All w:sectPr of a main part, in document order: the last one speaks for the end of the body. */
export const sectionsOf = (main: Document): Element[] => descendants(main, NS.w, 'sectPr');

function measure(section: Element, element: string, attribute: string): number {
  return Number(wordAttribute(wordChild(section, element), attribute) ?? 0) || 0;
}

export function finalSection(main: Document): SectionProperties {
  const sections = sectionsOf(main);
  const last = sections.at(-1);
  if (!last) return { xml: DEFAULT_SECTION, textWidth: DEFAULT_WIDTH };
  const section = last.cloneNode(true);
  for (const change of wordChildren(section, 'sectPrChange')) change.remove();
  strip(section);

  // A header that a section lacks is the one of the section before it (ISO 29500-1, 17.10.5).
  for (const kind of ['footerReference', 'headerReference'])
    for (const earlier of sections.slice(0, -1).reverse())
      for (const reference of wordChildren(earlier, kind))
        if (!wordChildren(section, kind).some((own) => typeOf(own) === typeOf(reference)))
          section.insertBefore(reference.cloneNode(true), section.firstChild);

  const width =
    measure(section, 'pgSz', 'w') -
    measure(section, 'pgMar', 'left') -
    measure(section, 'pgMar', 'right') -
    measure(section, 'pgMar', 'gutter');
  let xml = serializeToWellFormedString(section);
  for (const [prefix, uri] of Object.entries(PREFIXES)) xml = xml.replace(` xmlns:${prefix}="${uri}"`, '');
  return { xml, textWidth: width > 1000 ? width : DEFAULT_WIDTH };
}

function strip(element: Element): void {
  for (const attribute of [...element.attributes])
    if (
      attribute.namespaceURI !== NS.xmlns &&
      attribute.namespaceURI !== null &&
      !CARRIED.includes(attribute.namespaceURI)
    )
      element.removeAttributeNode(attribute);
  for (const child of element.children) {
    if (CARRIED.includes(child.namespaceURI)) strip(child);
    else child.remove();
  }
}
