/**
 * Gives marks back the tag that another program dropped (LibreOffice 7.4 does), by the digest of their words. Only what is
 * beyond doubt: one control without tag, one paragraph of the ledger without mark. It must not judge the passage.
 */
import type { Element } from 'slimdom';
import type { Ledger } from '../review/ledger';
import { descendants, insertXml, wordChild } from './dom';
import { marksOf, storyParts } from './marks';
import { NS } from './package';
import type { DocxPackage } from './package';
import { emptyElement } from './render/markup';
import { formatTag } from './tags';
import { digestWords } from './words';

/** @returns how many marks have their tag back. */
export function retagMarks(pkg: DocxPackage, ledger: Ledger): number {
  const standing = new Set(marksOf(pkg).map(({ passage, index }) => formatTag({ passage, index })));
  const missing = new Map<string, string[]>();
  for (const { id, state, amended, paragraphs } of ledger.passages) {
    if (state === 'rejected' || state === 'removed') continue;
    for (const [index, digest] of (amended ?? paragraphs).entries()) {
      const tag = formatTag({ passage: id, index });
      if (!standing.has(tag)) gather(missing, digest, tag);
    }
  }
  if (missing.size === 0) return 0;

  const found = new Map<string, { part: string; properties: Element }[]>();
  for (const part of storyParts(pkg))
    for (const control of descendants(pkg.xml(part), NS.w, 'sdt')) {
      const properties = wordChild(control, 'sdtPr');
      if (!properties || wordChild(properties, 'tag')) continue;
      const digest = digestWords(wordsOf(control));
      if (missing.has(digest)) gather(found, digest, { part, properties });
    }

  let count = 0;
  for (const [digest, controls] of found) {
    const [control] = controls;
    const [tag, ...others] = missing.get(digest) ?? [];
    if (!control || tag === undefined || controls.length > 1 || others.length > 0) continue;
    const { properties, part } = control;
    const next = properties.children.find((child) => !['rPr', 'alias'].includes(child.localName)) ?? null;
    insertXml(properties, emptyElement('w:tag', { 'w:val': tag }), next);
    pkg.markChanged(part);
    count++;
  }
  return count;
}

function gather<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Words of a control as an agent reads them; deleted ones are w:delText and do not count. */
function wordsOf(control: Element): string {
  let words = '';
  const visit = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.localName === 't' && child.namespaceURI === NS.w) words += child.textContent ?? '';
      else if (['tab', 'br', 'cr'].includes(child.localName)) words += ' ';
      else if (child.localName === 'noBreakHyphen') words += '-';
      else if (!['sdtPr', 'rPr', 'pPr'].includes(child.localName)) visit(child);
    }
  };
  visit(control);
  return words;
}
