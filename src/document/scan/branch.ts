/**
 * Which branch of an mc:AlternateContent Word shows (ECMA-376 part 3, 7.6): the first Choice whose namespaces it knows,
 * else the Fallback.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';

/** Word 2010 and later know these families; a namespace of anybody else's leads to the Fallback. */
const KNOWN =
  /^http:\/\/schemas\.microsoft\.com\/office\/(word|drawing|mac\/drawingml|thememl|2019|powerpoint|excel)\b|^http:\/\/schemas\.openxmlformats\.org\//;

/** The branch that is shown, and the others. */
export function chooseBranch(alternate: Element): { shown?: Element; others: Element[] } {
  const branches = alternate.children.filter((child) => child.namespaceURI === NS.mc);
  const shown =
    branches.find((branch) => branch.localName === 'Choice' && isKnown(branch)) ??
    branches.find((branch) => branch.localName === 'Fallback');
  return {
    ...(shown === undefined ? {} : { shown }),
    others: branches.filter((branch) => branch !== shown),
  };
}

function isKnown(choice: Element): boolean {
  const prefixes = (choice.getAttributeNS(null, 'Requires') ?? '')
    .split(/\s+/)
    .filter((prefix) => prefix !== '');
  return prefixes.every((prefix) => KNOWN.test(choice.lookupNamespaceURI(prefix) ?? ''));
}
