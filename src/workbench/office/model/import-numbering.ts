/**
 * Lists that come with inserted content: each list used is copied under a number that is free here.
 */
import type { Element } from 'slimdom';
import type { DocxStore } from '../../store/docx-store';
import { attrW, childW, elements, isW, ownerDocument } from '../../store/dom';
import { NS, REL, TYPE } from '../../store/names';
import { addRelationship, relatedPart, setContentType } from '../../store/relationships';
import { mainPart } from './styles';

function rootOf(store: DocxStore): Element | undefined {
  const part = relatedPart(store, mainPart(store), REL.numbering);
  return (part && store.tree(part)?.documentElement) || undefined;
}

function ensureRoot(store: DocxStore): Element {
  const found = rootOf(store);
  if (found) return found;
  const part = 'word/numbering.xml';
  store.put(part, `<w:numbering xmlns:w="${NS.w}"/>`);
  setContentType(store, part, TYPE.numbering);
  addRelationship(store, mainPart(store), REL.numbering, part);
  const root = rootOf(store);
  if (!root) throw new Error('No numbering.');
  return root;
}

function highest(root: Element, name: string, attribute: string): number {
  return Math.max(
    0,
    ...elements(root)
      .filter((e) => isW(e, name))
      .map((e) => Number(attrW(e, attribute) ?? 0)),
  );
}

function numIds(root: Element): Element[] {
  const found: Element[] = isW(root, 'numId') ? [root] : [];
  for (const child of elements(root)) found.push(...numIds(child));
  return found;
}

export function importNumbering(dest: DocxStore, source: DocxStore, content: readonly Element[]): void {
  const theirs = rootOf(source);
  const uses = content.flatMap(numIds).filter((element) => (attrW(element) ?? '0') !== '0');
  if (!theirs || uses.length === 0) return;
  const root = ensureRoot(dest);
  const doc = ownerDocument(root);
  const ids = new Map<string, string>();
  for (const use of uses) {
    const id = attrW(use) ?? '';
    if (!ids.has(id)) {
      const num = elements(theirs).find((e) => isW(e, 'num') && attrW(e, 'numId') === id);
      const abstractId = attrW(childW(num, 'abstractNumId'));
      const abstract = elements(theirs).find(
        (e) => isW(e, 'abstractNum') && attrW(e, 'abstractNumId') === abstractId,
      );
      if (!num || !abstract) continue;
      const newAbstract = doc.importNode(abstract, true);
      const abstractNumber = String(highest(root, 'abstractNum', 'abstractNumId') + 1);
      newAbstract.setAttributeNS(NS.w, 'w:abstractNumId', abstractNumber);
      // Same nsid means "the same list" to Word, which would then merge the two.
      childW(newAbstract, 'nsid')?.remove();
      const newNum = doc.importNode(num, true);
      const number = String(highest(root, 'num', 'numId') + 1);
      newNum.setAttributeNS(NS.w, 'w:numId', number);
      childW(newNum, 'abstractNumId')?.setAttributeNS(NS.w, 'w:val', abstractNumber);
      root.insertBefore(newAbstract, elements(root).find((e) => isW(e, 'num')) ?? null);
      root.appendChild(newNum);
      ids.set(id, number);
    }
    const fresh = ids.get(id);
    if (fresh) use.setAttributeNS(NS.w, 'w:val', fresh);
  }
}
