/**
 * Which headers and footers a page can show: those of the sections, of the first page where a section has one apart, of even pages where the
 * settings part them. The others lie in the file unseen. It must not read what they say.
 */
import type { Element } from 'slimdom';
import { NS, REL } from '../package';
import type { DocxPackage } from '../package';
import { wToggle } from './hidden-styles';

const REFERENCES = ['headerReference', 'footerReference'] as const;
/** Strict and transitional. */
const RELATIONSHIPS = /\/officeDocument\/(?:2006\/)?relationships$/;

/** Names of parts. A section without a reference of a kind shows that of the section before (ISO/IEC 29500-1, 17.10.5). */
export function shownHeaders(pkg: DocxPackage): ReadonlySet<string> {
  const shown = new Set<string>();
  const targets = new Map(pkg.relationships(pkg.mainPart).map(({ id, part }) => [id, part]));
  const even = partsEvenPages(pkg);
  const current = new Map<string, string | undefined>();
  for (const section of sectionsOf(pkg)) {
    for (const child of section.children) {
      if (child.namespaceURI !== NS.w || !REFERENCES.some((name) => name === child.localName)) continue;
      const type = child.getAttributeNS(NS.w, 'type') ?? 'default';
      const id = child.attributes.find(({ namespaceURI }) => RELATIONSHIPS.test(namespaceURI ?? ''))?.value;
      current.set(`${child.localName} ${type}`, id === undefined ? undefined : targets.get(id));
    }
    const first = wToggle(section, 'titlePg') === true;
    for (const [kind, part] of current)
      if (part !== undefined && (kind.endsWith(' first') ? first : kind.endsWith(' even') ? even : true))
        shown.add(part);
  }
  return shown;
}

function sectionsOf(pkg: DocxPackage): readonly Element[] {
  const root = pkg.xml(pkg.mainPart).documentElement;
  return (root?.getElementsByTagNameNS(NS.w, 'sectPr') ?? []).filter(
    ({ parentElement }) => parentElement?.localName !== 'sectPrChange',
  );
}

function partsEvenPages(pkg: DocxPackage): boolean {
  return pkg
    .related(pkg.mainPart, REL.settings)
    .some((part) => wToggle(pkg.xml(part).documentElement ?? undefined, 'evenAndOddHeaders') === true);
}
