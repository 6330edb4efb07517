/**
 * What a paragraph lets itself be asked and told: its scalar properties, each with how Word reads and writes it.
 */
import type { Element } from 'slimdom';
import { attrW, childW, closest, createW, isW, ownerDocument, setChildVal } from '../../store/dom';
import { withFields } from '../client/client-object';
import { officeError } from '../client/errors';
import type { Host } from '../host';
import { paragraphsIn } from '../model/blocks';
import { findStyle, paragraphStyle, setParagraphStyle } from '../model/styles';
import { textOf } from '../model/text';

type Alignment = Exclude<`${Word.Alignment}`, 'Mixed'>;

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};
const PPR_ORDER = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'numPr',
  'pBdr',
  'shd',
  'tabs',
  'spacing',
  'ind',
  'jc',
  'outlineLvl',
  'rPr',
  'sectPr',
];

function story(paragraph: Element): Element | undefined {
  return closest(
    paragraph,
    (element) =>
      isW(element) &&
      ['body', 'hdr', 'ftr', 'txbxContent', 'footnote', 'endnote'].includes(element.localName),
  );
}

/** The paragraph before (-1) or after (1) in the same story. */
export function neighbour(paragraph: Element, step: 1 | -1): Element | undefined {
  const root = story(paragraph);
  const all = root ? paragraphsIn(root) : [];
  return all[all.indexOf(paragraph) + step];
}

function setAlignment(paragraph: Element, value: string): void {
  const jc = Object.entries(ALIGNMENTS).find(
    ([key, name]) => name === value && key !== 'start' && key !== 'end',
  )?.[0];
  if (!jc) throw officeError('InvalidArgument', { why: `alignment ${value}` });
  let pPr = childW(paragraph, 'pPr');
  if (!pPr) {
    pPr = createW(ownerDocument(paragraph), 'pPr');
    paragraph.insertBefore(pPr, paragraph.firstChild);
  }
  setChildVal(pPr, 'jc', jc, PPR_ORDER);
}

function setStyle(paragraph: Element, name: string, host: Host): void {
  const style = findStyle(host.store, name, host.language);
  if (!style) throw officeError('ItemNotFound', { why: `no style “${name}”` });
  setParagraphStyle(paragraph, style.id);
}

/** Base class of `Paragraph`: what a script loads and sets. */
export const ParagraphFields = withFields<
  Element,
  Pick<
    Word.Paragraph,
    'text' | 'style' | 'alignment' | 'isLastParagraph' | 'isListItem' | 'tableNestingLevel'
  >
>(
  'Paragraph',
  {
    text: { get: textOf },
    style: {
      get: (paragraph, host) => paragraphStyle(host.store, paragraph, host.language),
      set: (paragraph, name, host) => {
        host.mustWrite();
        setStyle(paragraph, name, host);
      },
    },
    alignment: {
      get: (paragraph) => ALIGNMENTS[attrW(childW(childW(paragraph, 'pPr'), 'jc')) ?? 'left'] ?? 'Unknown',
      set: (paragraph, value, host) => {
        host.mustWrite();
        setAlignment(paragraph, value);
      },
    },
    isLastParagraph: { since: '1.3', get: (paragraph) => neighbour(paragraph, 1) === undefined },
    isListItem: { since: '1.3', get: (paragraph) => childW(childW(paragraph, 'pPr'), 'numPr') !== undefined },
    tableNestingLevel: {
      since: '1.3',
      get: (paragraph) => {
        let level = 0;
        for (
          let at = closest(paragraph, (e) => isW(e, 'tbl'));
          at;
          at = closest(at.parentNode, (e) => isW(e, 'tbl'))
        )
          level += 1;
        return level;
      },
    },
  },
  ['contentControls', 'font', 'inlinePictures', 'parentContentControl', 'parentContentControlOrNullObject'],
);
