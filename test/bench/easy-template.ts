/**
 * The template that a user of easy-template-x would have for the same act on the same letterhead: its styles are in the file
 * already, every value is a tag, what repeats is a loop. It owes us nothing but the paragraphs' looks, so that both fillings
 * write the same text.
 */
import type { Paragraph, TextBlock } from '../../src/act/act';
import { textOf } from '../../src/act/text';
import { openPackage, REL } from '../../src/document/package';
import type { DocxPackage } from '../../src/document/package';
import { escapeXml } from '../../src/document/render/markup';

export type Data = Record<string, string | { text: string }[]>;

export interface EasyTemplate {
  readonly docx: Uint8Array;
  readonly data: Data;
  /** How many values and loops it holds. */
  readonly tags: number;
}

export interface EasySource {
  readonly blocks: readonly TextBlock[];
  readonly letterhead: Uint8Array;
  readonly letterheadValues: Readonly<Record<string, string>>;
  /** Our own filling: styles and looks of paragraphs come from it. */
  readonly rendered: Uint8Array;
}

const PARAGRAPH = /<w:p>(<w:pPr>.*?<\/w:pPr>)?.*?<\/w:p>/gs;
const ROOT = /^(.*?<w:body>).*?(<w:sectPr\b(?:(?!<w:sectPr\b).)*<\/w:body>.*)$/s;

/** @throws Error when the act holds what this template cannot say. */
export function easyTemplate({ blocks, letterhead, letterheadValues, rendered }: EasySource): EasyTemplate {
  const ours = openPackage(rendered);
  const looks = [...bodyOf(ours).matchAll(PARAGRAPH)].map((match) => match[1] ?? '');
  if (looks.length !== blocks.length) throw new Error('un paragraphe par bloc était attendu');
  const tags = new Tags();
  let body = '';
  blocks.forEach((block, at) => {
    if (block.type !== 'paragraph') throw new Error('seuls des paragraphes étaient attendus');
    const look = looks[at] ?? '';
    const loop = loopOf(block);
    if (loop === undefined) body += paragraph(look, tags.ofParagraph(block));
    else if (tags.addItem(loop, textOf(block.content)))
      body += paragraph(look, `{#${loop} [loopOver: "paragraph"]}{text}{/${loop}}`);
  });

  const pkg = openPackage(letterhead);
  const [, head = '', tail = ''] = ROOT.exec(pkg.text(pkg.mainPart)) ?? [];
  put(pkg, pkg.mainPart, head + body + tail);
  const part = (of: DocxPackage): string => of.related(of.mainPart, REL.styles)[0] ?? '';
  pkg.setBytes(part(pkg), ours.bytes(part(ours)));
  for (const type of [REL.header, REL.footer])
    for (const name of pkg.related(pkg.mainPart, type))
      put(
        pkg,
        name,
        pkg.text(name).replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (_, of: string) =>
          // Several lines on a line of several items are told by commas, as ours are.
          tags.value((letterheadValues[of] ?? '').replaceAll('\n', ', ')),
        ),
      );
  return { docx: pkg.save(), data: tags.data, tags: Object.keys(tags.data).length };
}

/** The words of each paragraph of a body, as written in the file. */
export const paragraphTexts = (docx: Uint8Array): string[] => wordsIn(bodyOf(openPackage(docx)));

/** The words of the headers and footers, page numbers and watermark left out. */
export function aroundTexts(docx: Uint8Array): string[] {
  const pkg = openPackage(docx);
  return [REL.header, REL.footer]
    .flatMap((type) => pkg.related(pkg.mainPart, type))
    .flatMap((name) => wordsIn(pkg.text(name)))
    .filter((text) => text !== '')
    .sort();
}

const wordsIn = (xml: string): string[] =>
  (xml.match(/<w:p\b(?!\w).*?<\/w:p>/gs) ?? []).map((one) =>
    [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '').join(''),
  );

const bodyOf = (pkg: DocxPackage): string =>
  /<w:body>(.*)<\/w:body>/s.exec(pkg.text(pkg.mainPart))?.[1] ?? '';

const put = (pkg: DocxPackage, part: string, xml: string): void =>
  pkg.setBytes(part, new TextEncoder().encode(xml));

const paragraph = (look: string, text: string): string =>
  `<w:p>${look}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

/** What comes in a number that facts decide: generated paragraphs, citations. */
function loopOf(block: Paragraph): string | undefined {
  if (block.passage !== undefined) return `passage${block.passage.id}`;
  return block.role === 'citation' ? 'citations' : undefined;
}

class Tags {
  readonly data: Data = {};
  #values = 0;

  /** A tag that stands for this value. */
  value(text: string): string {
    const name = `v${String(++this.#values)}`;
    this.data[name] = text;
    return `{${name}}`;
  }

  ofParagraph({ content }: Paragraph): string {
    return content
      .map(({ text, sources = [] }) => (sources.some(({ kind }) => kind !== 'law') ? this.value(text) : text))
      .join('');
  }

  /** Returns whether it is the first item of its loop. */
  addItem(loop: string, text: string): boolean {
    const items = this.data[loop] ?? [];
    this.data[loop] = [...(typeof items === 'string' ? [] : items), { text }];
    return items.length === 0;
  }
}
