/**
 * Which header parts a document shows, section by section, with those created that a page would otherwise lack. It must not
 * know what is put in them.
 */
import type { Element } from 'slimdom';
import { insertXml, wordAttribute, wordChild, wordChildren } from '../dom';
import { sectionsOf } from '../letterhead/sections';
import { NS, REL, TYPE } from '../package';
import type { DocxPackage } from '../package';
import { declarations } from '../render/markup';

export type HeaderType = 'default' | 'first' | 'even';

/** w:titlePg, w:evenAndOddHeaders: on when present, unless said otherwise. */
const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(0|false|off)$/.test(wordAttribute(element, 'val') ?? '');

function evenAndOdd(pkg: DocxPackage): boolean {
  const [settings] = pkg.related(pkg.mainPart, REL.settings);
  return settings !== undefined && isOn(wordChild(pkg.xml(settings).documentElement, 'evenAndOddHeaders'));
}

/** The header style of the document, by its name, when it has one. */
function headerStyle(pkg: DocxPackage): string | undefined {
  const [part] = pkg.related(pkg.mainPart, REL.styles);
  const root = part === undefined ? null : pkg.xml(part).documentElement;
  const found = root
    ? wordChildren(root, 'style').find(
        (style) => wordAttribute(wordChild(style, 'name'), 'val')?.toLowerCase() === 'header',
      )
    : undefined;
  return wordAttribute(found, 'styleId');
}

function createHeader(pkg: DocxPackage): { part: string; id: string } {
  const part = pkg.freeName('word/header', '.xml');
  const style = headerStyle(pkg);
  pkg.addPart(
    part,
    TYPE.header,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<w:hdr ${declarations()}><w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}</w:p></w:hdr>`,
  );
  return { part, id: pkg.addRelationship(pkg.mainPart, REL.header, part) };
}

/**
 * The header parts of every section and type, each once, in document order. A type that a page would show and that no section
 * gives is created empty, which changes nothing to the page.
 */
export function everyHeader(pkg: DocxPackage): string[] {
  const main = pkg.xml(pkg.mainPart);
  const parts = new Map(pkg.relationships(pkg.mainPart).map(({ id, part }) => [id, part]));
  const even = evenAndOdd(pkg);
  const inherited = new Set<HeaderType>();
  const found = new Set<string>();
  for (const section of sectionsOf(main)) {
    if (section.parentElement?.localName === 'sectPrChange') continue;
    for (const reference of wordChildren(section, 'headerReference')) {
      const part = parts.get(reference.getAttributeNS(NS.r, 'id') ?? '');
      if (part === undefined) continue;
      found.add(part);
      inherited.add((wordAttribute(reference, 'type') ?? 'default') as HeaderType);
    }
    const shown: HeaderType[] = ['default'];
    if (isOn(wordChild(section, 'titlePg'))) shown.push('first');
    if (even) shown.push('even');
    for (const type of shown) {
      if (inherited.has(type)) continue;
      const { part, id } = createHeader(pkg);
      insertXml(section, `<w:headerReference w:type="${type}" r:id="${id}"/>`, section.firstChild);
      pkg.markChanged(pkg.mainPart);
      inherited.add(type);
      found.add(part);
    }
  }
  return [...found];
}
