/**
 * Our own lint of a .docx: what validators let pass and Word, or another program, does not. For what we write; a foreign file
 * may well have findings and open everywhere.
 */
import { HostileFileError } from '../../../../src/document/package';
import type { DocxPackage } from '../../../../src/document/package';
import { bindingStores, shortTags, uniqueControlIds } from './controls';
import type { LintFinding, LintRule, XmlPart } from './finding';
import {
  cellsEndWithParagraph,
  declaredPrefixes,
  noStrayText,
  pairedRanges,
  preservedSpaces,
} from './markup';
import { livingRelationships, resolvedReferences, soundCustomXml, typedParts } from './references';

export type { LintFinding } from './finding';

const RULES: readonly LintRule[] = [
  uniqueControlIds,
  shortTags,
  bindingStores,
  pairedRanges,
  cellsEndWithParagraph,
  declaredPrefixes,
  preservedSpaces,
  noStrayText,
  resolvedReferences,
  livingRelationships,
  typedParts,
  soundCustomXml,
];

/** Everything wrong that the rules know; empty for a sound file. */
export function lintPackage(pkg: DocxPackage): LintFinding[] {
  const findings: LintFinding[] = [];
  const parts: XmlPart[] = [];
  for (const name of pkg.names()) {
    if (!/(\+|\/)xml$/i.test(pkg.contentType(name) ?? '')) continue;
    try {
      const root = pkg.xml(name).documentElement;
      if (root) parts.push({ name, root });
    } catch (error) {
      if (!(error instanceof HostileFileError)) throw error;
      findings.push({ rule: 'well-formed', part: name, detail: `${error.code} ${error.data.detail ?? ''}` });
    }
  }
  return [...findings, ...RULES.flatMap((rule) => rule(pkg, parts))];
}
