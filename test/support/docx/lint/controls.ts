/** Rules on content controls: what the Open XML SDK accepts and Word does not. */
import { storeItems } from '../../../../src/document/custom-xml';
import { TAG_LIMIT } from '../../../../src/document/tags';
import { wordElements, wordValue } from './finding';
import type { LintFinding, LintRule } from './finding';

/** Two controls with one id: Word renumbers one of them, and nobody knows which. */
export const uniqueControlIds: LintRule = (_pkg, parts) => {
  const seen = new Map<string, string>();
  const findings: LintFinding[] = [];
  for (const { name, root } of parts) {
    for (const id of wordElements(root, 'id')) {
      if (id.parentElement?.localName !== 'sdtPr') continue;
      const value = wordValue(id);
      const before = seen.get(value);
      if (before !== undefined)
        findings.push({ rule: 'unique-control-ids', part: name, detail: `${value} also in ${before}` });
      if (!/^-?\d+$/.test(value) || Math.abs(Number(value)) > 0x7fffffff)
        findings.push({ rule: 'unique-control-ids', part: name, detail: `${value} is not an Int32` });
      seen.set(value, name);
    }
  }
  return findings;
};

/** Word keeps 64 characters of a tag or title. */
export const shortTags: LintRule = (_pkg, parts) =>
  parts.flatMap(({ name, root }) =>
    ['tag', 'alias'].flatMap((kind) =>
      wordElements(root, kind)
        .filter((element) => element.parentElement?.localName === 'sdtPr')
        .filter((element) => wordValue(element).length > TAG_LIMIT)
        .map((element) => ({ rule: 'short-tags', part: name, detail: `${kind} ${wordValue(element)}` })),
    ),
  );

/** A control bound to a store that the file does not have shows nothing. */
export const bindingStores: LintRule = (pkg, parts) => {
  const stores = storeItems(pkg);
  return parts.flatMap(({ name, root }) =>
    wordElements(root, 'dataBinding')
      .map((binding) => wordValue(binding, 'storeItemID'))
      .filter(
        (store) => store !== '' && !BUILT_IN.has(store.toUpperCase()) && !stores.has(store.toUpperCase()),
      )
      .map((store) => ({ rule: 'binding-stores', part: name, detail: store })),
  );
};

/** Stores that Word itself keeps: core, extended and cover page properties. */
const BUILT_IN = new Set([
  '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}',
  '{6668398D-A668-4E3E-A5EB-62B293D839F1}',
  '{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}',
]);
