/**
 * Styles by the name that Word shows. Built-in names are localised in Word ("Titre 1" for "heading 1"), so a name is looked
 * for in both forms.
 */
import type { Element } from 'slimdom';
import type { DocxStore } from '../../store/docx-store';
import { attrW, childW, createW, elements, isW, ownerDocument, placeInOrder } from '../../store/dom';
import { relatedPart } from '../../store/relationships';
import { REL } from '../../store/names';
import { paragraphsIn } from './blocks';

const MAIN = 'word/document.xml';

/** Names of built-in styles in a French Word, by their name in the file. */
const FRENCH: Readonly<Record<string, string>> = {
  title: 'Titre',
  subtitle: 'Sous-titre',
  header: 'En-tête',
  footer: 'Pied de page',
  strong: 'Accentuation forte',
  emphasis: 'Accentuation',
  'list paragraph': 'Paragraphe de liste',
  'table grid': 'Grille du tableau',
};

function localName(name: string, language: string): string {
  if (!language.startsWith('fr')) return name.replace(/^heading (\d)$/, 'Heading $1');
  return name
    .replace(/^heading (\d)$/, 'Titre $1')
    .replace(/^.*$/, (whole) => FRENCH[whole.toLowerCase()] ?? whole);
}

export function styleElements(store: DocxStore): Element[] {
  const part = relatedPart(store, mainPart(store), REL.styles);
  const root = part ? store.tree(part)?.documentElement : undefined;
  return root ? elements(root).filter((element) => isW(element, 'style')) : [];
}

export function mainPart(store: DocxStore): string {
  return relatedPart(store, '', REL.officeDocument) ?? MAIN;
}

export function styleNameOf(style: Element): string {
  return attrW(childW(style, 'name')) ?? attrW(style, 'styleId') ?? '';
}

export interface StyleRef {
  readonly id: string;
  readonly type: string;
}

export function findStyle(store: DocxStore, name: string, language: string): StyleRef | undefined {
  const wanted = name.toLowerCase();
  const style = styleElements(store).find((element) => {
    const own = styleNameOf(element);
    return own.toLowerCase() === wanted || localName(own, language).toLowerCase() === wanted;
  });
  return style && { id: attrW(style, 'styleId') ?? '', type: attrW(style, 'type') ?? 'paragraph' };
}

function shownName(store: DocxStore, id: string | undefined, language: string): string {
  const style = styleElements(store).find((element) =>
    id === undefined
      ? attrW(element, 'type') === 'paragraph' && attrW(element, 'default') === '1'
      : attrW(element, 'styleId') === id,
  );
  return style ? localName(styleNameOf(style), language) : (id ?? 'Normal');
}

export function paragraphStyle(store: DocxStore, paragraph: Element, language: string): string {
  return shownName(store, attrW(childW(childW(paragraph, 'pPr'), 'pStyle')), language);
}

/** Style of a stretch of text: the runs' when they share one, the paragraphs' else; "" when they differ. */
export function stretchStyle(
  store: DocxStore,
  runs: readonly Element[],
  paragraphs: readonly Element[],
  language: string,
): string {
  const ofRuns = new Set(runs.map((run) => attrW(childW(childW(run, 'rPr'), 'rStyle'))));
  const [only] = ofRuns;
  if (ofRuns.size === 1 && only !== undefined) return shownName(store, only, language);
  const names = new Set(paragraphs.map((paragraph) => paragraphStyle(store, paragraph, language)));
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : '';
}

export function setParagraphStyle(paragraph: Element, id: string): void {
  let pPr = childW(paragraph, 'pPr');
  if (!pPr) {
    pPr = createW(ownerDocument(paragraph), 'pPr');
    paragraph.insertBefore(pPr, paragraph.firstChild);
  }
  const found = childW(pPr, 'pStyle');
  if (found) found.setAttributeNS(found.namespaceURI, 'w:val', id);
  else pPr.insertBefore(createW(ownerDocument(paragraph), 'pStyle', { val: id }), pPr.firstChild);
}

function setRunStyle(run: Element, id: string): void {
  let rPr = childW(run, 'rPr');
  if (!rPr) {
    rPr = createW(ownerDocument(run), 'rPr');
    run.insertBefore(rPr, run.firstChild);
  }
  childW(rPr, 'rStyle')?.remove();
  placeInOrder(rPr, createW(ownerDocument(run), 'rStyle', { val: id }), ['rStyle']);
}

/** Applies a style as Word does: a character style to the runs, any other to the paragraphs. */
export function applyStyle(style: StyleRef, runs: readonly Element[], paragraphs: readonly Element[]): void {
  if (style.type === 'character') for (const run of runs) setRunStyle(run, style.id);
  else for (const paragraph of paragraphs) setParagraphStyle(paragraph, style.id);
}

/** Runs below a node, those of text boxes left out. */
export function runsIn(root: Element): Element[] {
  const found: Element[] = [];
  const holders = paragraphsIn(root);
  const collect = (node: Element): void => {
    for (const child of elements(node)) {
      if (isW(child, 'r')) found.push(child);
      else if (!isW(child, 'pPr') && !isW(child, 'sdtPr')) collect(child);
    }
  };
  for (const holder of holders.length > 0 ? holders : [root]) collect(holder);
  return found;
}
