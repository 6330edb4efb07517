/** Rules on what leads from one part to another. */
import type { Element } from 'slimdom';
import { CUSTOM_XML_TYPES } from '../../../../src/document/custom-xml';
import { HostileFileError, NS, REL, TYPE } from '../../../../src/document/package';
import { sourceOfRels } from '../../../../src/document/package/names';
import { elementsOf } from './finding';
import type { LintFinding, LintRule } from './finding';

/** Every r: attribute names a relationship of its part. */
export const resolvedReferences: LintRule = (pkg, parts) =>
  parts.flatMap(({ name, root }) => {
    const ids = new Set(pkg.relationships(name).map(({ id }) => id));
    return [...elementsOf(root)].flatMap((element) =>
      references(element)
        .filter((id) => !ids.has(id))
        .map((id) => ({ rule: 'resolved-references', part: name, detail: `${element.nodeName} ${id}` })),
    );
  });

const references = (element: Element): string[] =>
  element.attributes
    .filter((attribute) => attribute.namespaceURI === NS.r && attribute.value !== '')
    .map((attribute) => attribute.value);

/** Every internal relationship leads to a part, its source exists, and its ids are unique. */
export const livingRelationships: LintRule = (pkg) =>
  pkg.names().flatMap((rels) => {
    const source = sourceOfRels(rels);
    if (source === undefined) return [];
    const relationships = pkg.relationships(source);
    const ids = relationships.map(({ id }) => id);
    return [
      ...(source !== '' && !pkg.has(source) ? [finding(rels, `no part ${source}`)] : []),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => finding(rels, `two ${id}`)),
      ...relationships
        .filter(({ external, part, target }) => !external && part === undefined && !target.startsWith('#'))
        .map(({ id, target }) => finding(rels, `${id} leads to no part: ${target}`)),
    ];
  });

const finding = (part: string, detail: string): LintFinding => ({
  rule: 'living-relationships',
  part,
  detail,
});

/** Every part has a type. */
export const typedParts: LintRule = (pkg) =>
  pkg
    .names()
    .filter((name) => name !== '[Content_Types].xml' && pkg.contentType(name) === undefined)
    .map((part) => ({ rule: 'typed-parts', part, detail: 'no content type' }));

/** A custom XML part is well-formed, is led to, and has properties of the right type with an id of its own. */
export const soundCustomXml: LintRule = (pkg) => {
  const findings: LintFinding[] = [];
  const say = (part: string, detail: string): void => {
    findings.push({ rule: 'custom-xml', part, detail });
  };
  const linked = new Set(pkg.related(pkg.mainPart, REL.customXml));
  const stores = new Set<string>();
  for (const name of pkg.names()) {
    if (!CUSTOM_XML_TYPES.test(pkg.contentType(name) ?? '') || !/^customXml\/[^/]+$/i.test(name)) continue;
    try {
      pkg.xml(name);
    } catch (error) {
      if (!(error instanceof HostileFileError)) throw error;
      say(name, 'not well-formed');
    }
    if (!linked.has(name)) say(name, 'no relationship from the main part');
    const [props, more] = pkg.related(name, REL.customXmlProps);
    if (props === undefined || more !== undefined) {
      say(name, 'not exactly one properties part');
      continue;
    }
    if (pkg.contentType(props) !== TYPE.customXmlProps) say(props, 'wrong content type');
    const id = pkg.xml(props).documentElement?.getAttributeNS(NS.ds, 'itemID') ?? '';
    if (!/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) say(props, `bad itemID ${id}`);
    if (stores.has(id.toUpperCase())) say(props, `two items ${id}`);
    stores.add(id.toUpperCase());
  }
  return findings;
};
