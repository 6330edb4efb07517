/**
 * A .docx as checks and parsing read it: paragraphs with styles, list labels and places in tables, stories one after another, and
 * what the file says beside its words. Tracked deletions are out, insertions in. Read-only.
 */
import type { Element } from 'slimdom';
import { joinParagraphs } from '../../act/parse/source';
import type { LooseParagraph, SourceCell, SourceDocument, SourceStory } from '../../act/parse/source';
import type { Story } from '../../review/scan';
import { wordAttribute, wordChild } from '../dom';
import type { DocxPackage } from '../package';
import { NS } from '../package';
import { storiesOf } from '../scan/stories';
import { fileFacts } from './file-facts';
import { ListLabels, Lists } from './list-labels';
import { paragraphStyles, settingsOf } from './paragraph-styles';
import type { ParagraphStyles } from './paragraph-styles';

const STORIES: Readonly<Partial<Record<Story, SourceStory>>> = {
  body: 'body',
  header: 'header',
  footer: 'footer',
  footnote: 'note',
  endnote: 'note',
  textbox: 'textbox',
};
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '',
};
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'rPr',
  'pPr',
  'sectPr',
  'tblPr',
  'trPr',
  'tcPr',
]);

/** Linear in the size of the document. @throws HostileFileError when a part that holds text is not readable. */
export const readSource = (pkg: DocxPackage): SourceDocument => {
  const styles = paragraphStyles(pkg);
  const labels = new ListLabels(new Lists(pkg, styles));
  const loose: LooseParagraph[] = [];
  const parts: string[] = [];
  for (const { story, part } of storiesOf(pkg)) {
    const kind = STORIES[story];
    const root = kind === undefined ? null : pkg.xml(part).documentElement;
    if (kind === undefined || root === null) continue;
    parts.push(part);
    new SourceWalk(kind, styles, labels, loose).read(root);
  }
  const source = joinParagraphs(loose);
  return {
    source,
    facts: fileFacts(pkg, parts, {
      headings: source.paragraphs.flatMap(({ level, text }) =>
        level === undefined ? [] : [{ level, text }],
      ),
      ...(styles.language === undefined ? {} : { language: styles.language }),
    }),
  };
};

class SourceWalk {
  #tables = 0;
  #cell: SourceCell | undefined;
  #text = '';
  #boxes: Element[] = [];

  constructor(
    readonly story: SourceStory,
    readonly styles: ParagraphStyles,
    readonly labels: ListLabels,
    readonly loose: LooseParagraph[],
  ) {}

  read(parent: Element): void {
    for (const child of parent.children) {
      const word = child.namespaceURI === NS.w;
      if (word && child.localName === 'p') this.#paragraph(child);
      else if (word && child.localName === 'tbl') this.#table(child);
      else if (!word || !LEFT_OUT.has(child.localName)) this.read(child);
    }
  }

  #table(table: Element): void {
    const outer = this.#cell;
    const number = this.#tables++;
    let row = -1;
    for (const line of table.children) {
      if (line.localName !== 'tr') continue;
      row += 1;
      const heading = wordChild(wordChild(line, 'trPr'), 'tblHeader') !== undefined;
      let column = 0;
      for (const cell of line.children) {
        // Cells may stand inside a content control.
        const inner = cell.localName === 'sdt' ? wordChild(wordChild(cell, 'sdtContent'), 'tc') : cell;
        if (inner?.localName !== 'tc') continue;
        this.#cell = { table: number, row, column, heading };
        this.read(inner);
        column += Number(wordAttribute(wordChild(wordChild(inner, 'tcPr'), 'gridSpan'), 'val') ?? 1);
      }
    }
    this.#cell = outer;
  }

  #paragraph(paragraph: Element): void {
    const properties = wordChild(paragraph, 'pPr');
    const style = this.styles.of(wordAttribute(wordChild(properties, 'pStyle'), 'val'));
    const own = settingsOf(properties);
    const numId = own.numId ?? style?.list?.numId;
    const label =
      numId === undefined ? undefined : this.labels.next(numId, own.depth ?? style?.list?.depth ?? 0);
    const level = own.level ?? style?.level;
    this.#text = '';
    this.#boxes = [];
    this.#words(paragraph);
    const boxes = this.#boxes;
    this.loose.push({
      text: this.#text,
      ...(label === undefined ? {} : { label }),
      ...(style === undefined ? {} : { style: style.name }),
      ...(level === undefined ? {} : { level }),
      ...(this.#cell === undefined ? {} : { cell: this.#cell }),
      ...(this.story === 'body' ? {} : { story: this.story }),
    });
    for (const box of boxes) new SourceWalk('textbox', this.styles, this.labels, this.loose).read(box);
  }

  #words(parent: Element): void {
    for (const child of parent.children) {
      const name = child.localName;
      if (child.namespaceURI !== NS.w) {
        // Of two renderings of one drawing, the first is enough.
        if (name === 'Fallback') continue;
        this.#words(child);
      } else if (name === 't') this.#text += child.textContent ?? '';
      else if (Object.hasOwn(CHARACTERS, name)) this.#text += CHARACTERS[name] ?? '';
      else if (name === 'txbxContent') this.#boxes.push(child);
      else if (!LEFT_OUT.has(name)) this.#words(child);
    }
  }
}
