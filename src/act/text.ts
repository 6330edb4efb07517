/**
 * The act as one ordered list of blocks, which every rendering shares, and as plain text. It must not know pages or styles.
 */
import type { Act, Inline, Paragraph, Table, TextBlock } from './act';
import { articleHeading } from './articles';

export const SECTIONS = [
  'preface',
  'authority',
  'citations',
  'recitals',
  'formula',
  'articles',
  'body',
  'vote',
  'conclusions',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A block at its place. */
export interface OrderedBlock {
  readonly section: SectionName;
  readonly block: TextBlock;
  /** Number of the article it stands in. */
  readonly article?: number;
  /** Paragraphs of role `enumeration`: its rank in its list, from 1. The list starts again after any other block but a bullet. */
  readonly rank?: number;
}

/** All blocks of the act in reading order, with a heading paragraph before each article's content. */
export function blocksOf(act: Act): OrderedBlock[] {
  const blocks: OrderedBlock[] = [];
  const put = (section: SectionName, list: readonly TextBlock[]): void => {
    for (const block of list) blocks.push({ section, block });
  };
  put('preface', act.preface);
  put('authority', act.authority);
  put('citations', act.citations);
  put('recitals', act.recitals);
  put('formula', act.formula);
  for (const article of act.articles) {
    const heading: Paragraph = {
      type: 'paragraph',
      role: 'article-heading',
      content: [{ text: articleHeading(article.number, article.heading) }],
    };
    for (const block of [heading, ...article.content]) {
      blocks.push({ section: 'articles', block, article: article.number });
    }
  }
  put('body', act.body);
  put('vote', act.voteText);
  put('conclusions', act.conclusions);
  return ranked(blocks);
}

function ranked(blocks: readonly OrderedBlock[]): OrderedBlock[] {
  let rank = 0;
  let section: string | undefined;
  let article: number | undefined;
  return blocks.map((ordered) => {
    if (ordered.section !== section || ordered.article !== article) rank = 0;
    ({ section, article } = ordered);
    const role = ordered.block.type === 'paragraph' ? ordered.block.role : undefined;
    if (role === 'enumeration') return { ...ordered, rank: ++rank };
    if (role !== 'bullet') rank = 0;
    return ordered;
  });
}

/** The words of inlines, joined. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

/**
 * The act as text: blocks separated by an empty line, bullets as "– …", enumerations as "1° …", a table as its caption, its
 * titles and its rows, one a line, cells joined by " | ".
 */
export function actToText(act: Act): string {
  return blocksOf(act)
    .map(({ block, rank }) => (block.type === 'table' ? tableText(block) : paragraphText(block, rank)))
    .join('\n\n');
}

function paragraphText(paragraph: Paragraph, rank: number | undefined): string {
  const text = textOf(paragraph.content);
  if (paragraph.role === 'bullet') return `– ${text}`;
  return rank === undefined ? text : `${rank}° ${text}`;
}

function tableText(table: Table): string {
  const lines = table.caption === undefined ? [] : [table.caption];
  lines.push(table.columns.map((column) => column.title).join(' | '));
  for (const row of table.rows) lines.push(row.map(textOf).join(' | '));
  return lines.join('\n');
}
