/**
 * Where the words of a stripped package stand: one place a paragraph, in the order of the stories, with the elements that hold each
 * character. Whoever decides what is hidden reads the texts; `hide` writes. It must not judge a word.
 */
import type { Element } from 'slimdom';
import type { Story } from '../../review/scan';
import { NS } from '../package';
import type { DocxPackage } from '../package';
import { storiesOf } from '../scan/stories';

/** Characters of a place that one element holds: a run of text, a tab, a break. */
export interface Stretch {
  readonly element: Element;
  readonly start: number;
  readonly end: number;
}

export interface PublishedPlace {
  readonly story: Story;
  readonly part: string;
  readonly text: string;
  /** What parts it from the next one: a tab between the cells of a row. */
  readonly joint: '\n' | '\t';
  readonly stretches: readonly Stretch[];
}

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
};

/** Every paragraph with text, Word's and those of drawings. */
export function placesOf(pkg: DocxPackage): PublishedPlace[] {
  return storiesOf(pkg).flatMap(({ story, part }) => {
    const root = pkg.xml(part).documentElement;
    const found: PublishedPlace[] = [];
    if (root) collect(root, { story, part }, found);
    return found;
  });
}

interface Where {
  readonly story: Story;
  readonly part: string;
}

const isParagraph = (element: Element): boolean =>
  element.localName === 'p' && (element.namespaceURI === NS.w || element.namespaceURI === NS.a);

function collect(parent: Element, where: Where, found: PublishedPlace[]): void {
  for (const child of parent.children)
    if (isParagraph(child)) collectParagraph(child, where, found);
    else collect(child, where, found);
}

function collectParagraph(paragraph: Element, where: Where, found: PublishedPlace[]): void {
  const stretches: Stretch[] = [];
  const inner: Element[] = [];
  const text = read(paragraph, '', stretches, inner);
  if (text.trim() !== '') found.push({ ...where, text, joint: jointAfter(paragraph), stretches });
  // Each is met once here, and never again from around it: a paragraph in each of many paragraphs would double at each depth.
  for (const element of inner)
    (isParagraph(element) ? collectParagraph : collect)(element, { ...where, story: 'textbox' }, found);
}

/** @returns the text so far with that of `parent`; what holds paragraphs of its own is put aside */
function read(parent: Element, before: string, stretches: Stretch[], inner: Element[]): string {
  let text = before;
  for (const element of parent.children) {
    const { localName, namespaceURI } = element;
    const word = namespaceURI === NS.w;
    if (localName === 'txbxContent' || isParagraph(element)) {
      inner.push(element);
      continue;
    }
    const own =
      localName === 't' && (word || namespaceURI === NS.a || namespaceURI === NS.m)
        ? (element.textContent ?? '')
        : word && Object.hasOwn(CHARACTERS, localName) && parent.localName === 'r'
          ? CHARACTERS[localName]
          : undefined;
    if (own === undefined) {
      text = read(element, text, stretches, inner);
      continue;
    }
    stretches.push({ element, start: text.length, end: text.length + own.length });
    text += own;
  }
  return text;
}

function jointAfter(paragraph: Element): '\n' | '\t' {
  const cell = paragraph.parentElement;
  const last = cell?.localName === 'tc' && paragraph.nextElementSibling === null;
  return last && cell.nextElementSibling?.localName === 'tc' ? '\t' : '\n';
}
