/**
 * Throws away what belonged to the letterhead's body alone (its pictures, links, comments, notes), so that nothing of a
 * former letter travels in a new act. What the package holds besides stays. It must not write the new body.
 */
import { wordAttribute } from '../dom';
import { NS, REL } from '../package';
import type { DocxPackage } from '../package';

/** Relationships of the main part that stand for the whole document, not for a place in its body. */
const OF_THE_DOCUMENT: readonly string[] = [
  REL.styles,
  REL.numbering,
  REL.settings,
  REL.fontTable,
  REL.theme,
  REL.footnotes,
  REL.endnotes,
  REL.customXml,
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/webSettings',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/glossaryDocument',
  'http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects',
];

/** Parts that can be reached from the package, or from `start`, by following relationships. */
function reachable(pkg: DocxPackage): Set<string> {
  const found = new Set<string>();
  const follow = (source: string): void => {
    for (const { part } of pkg.relationships(source)) {
      if (part === undefined || found.has(part)) continue;
      found.add(part);
      follow(part);
    }
  };
  follow('');
  return found;
}

/** @param keptIds ids of the relationships that the new main part refers to: headers and footers of its section. */
export function discardBody(pkg: DocxPackage, keptIds: ReadonlySet<string>): void {
  const before = reachable(pkg);
  for (const { id, type } of pkg.relationships(pkg.mainPart))
    if (!OF_THE_DOCUMENT.includes(type) && !keptIds.has(id)) pkg.removeRelationship(pkg.mainPart, id);
  const after = reachable(pkg);
  for (const part of before) if (!after.has(part)) pkg.remove(part);

  for (const type of [REL.footnotes, REL.endnotes])
    for (const part of pkg.related(pkg.mainPart, type)) {
      const notes = (pkg.xml(part).documentElement?.children ?? []).filter(
        (note) => note.namespaceURI === NS.w && (wordAttribute(note, 'type') ?? 'normal') === 'normal',
      );
      if (notes.length === 0) continue;
      for (const note of notes) note.remove();
      pkg.markChanged(part);
    }
}
