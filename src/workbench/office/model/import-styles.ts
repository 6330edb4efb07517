/**
 * Styles that come with inserted content. Word's rule: a style of the document with the same name wins over the inserted
 * one (office-js #5243, #5381); others are brought in when the content needs them.
 */
import type { Element } from 'slimdom';
import type { DocxStore } from '../../store/docx-store';
import { attrW, childW, elements, isW, ownerDocument } from '../../store/dom';
import { NS, REL, TYPE } from '../../store/names';
import { addRelationship, relatedPart, setContentType } from '../../store/relationships';
import { mainPart, styleElements, styleNameOf } from './styles';

const USES = ['pStyle', 'rStyle', 'tblStyle'];
const LINKS = ['basedOn', 'next', 'link'];

function each(root: Element, visit: (element: Element) => void): void {
  visit(root);
  for (const child of elements(root)) each(child, visit);
}

function stylesRoot(store: DocxStore): Element {
  const main = mainPart(store);
  let part = relatedPart(store, main, REL.styles);
  if (!part) {
    part = 'word/styles.xml';
    store.put(part, `<w:styles xmlns:w="${NS.w}"/>`);
    setContentType(store, part, TYPE.styles);
    addRelationship(store, main, REL.styles, part);
  }
  const root = store.tree(part)?.documentElement;
  if (!root) throw new Error('No styles.');
  return root;
}

/** Brings the styles that the content uses and rewrites the content's references to the ids they have here. */
export function importStyles(dest: DocxStore, source: DocxStore, content: readonly Element[]): Element[] {
  const theirs = new Map(styleElements(source).map((style) => [attrW(style, 'styleId') ?? '', style]));
  const ours = styleElements(dest);
  const byName = new Map(
    ours.map((style) => [styleNameOf(style).toLowerCase(), attrW(style, 'styleId') ?? '']),
  );
  const taken = new Set(byName.values());
  const ids = new Map<string, string>();
  const brought: Element[] = [];

  const bring = (id: string): void => {
    const style = theirs.get(id);
    if (!style || ids.has(id)) return;
    const known = byName.get(styleNameOf(style).toLowerCase());
    if (known !== undefined) {
      ids.set(id, known);
      return;
    }
    let free = id;
    for (let number = 1; taken.has(free); number += 1) free = `${id}${number}`;
    taken.add(free);
    ids.set(id, free);
    const copy = ownerDocument(stylesRoot(dest)).importNode(style, true);
    copy.setAttributeNS(NS.w, 'w:styleId', free);
    // Only one style of a type is the default, and the document has its own.
    copy.removeAttributeNS(NS.w, 'default');
    brought.push(copy);
    for (const name of LINKS) {
      const linked = attrW(childW(style, name));
      if (linked) bring(linked);
    }
  };

  for (const block of content) {
    each(block, (element) => {
      if (isW(element) && USES.includes(element.localName)) bring(attrW(element) ?? '');
    });
  }
  const rewrite = (element: Element): void => {
    if (!isW(element) || ![...USES, ...LINKS].includes(element.localName)) return;
    const id = ids.get(attrW(element) ?? '');
    if (id !== undefined) element.setAttributeNS(NS.w, 'w:val', id);
  };
  for (const block of content) each(block, rewrite);
  const root = brought.length > 0 ? stylesRoot(dest) : undefined;
  for (const style of brought) {
    each(style, rewrite);
    root?.appendChild(style);
  }
  return brought;
}
