/**
 * Tables that a plain text draws with bars, or a budget’s with tabs, read as the cells of a Word table are. It says nothing of what they hold.
 */
import type { PlacedParagraph } from '../../../act/parse/model';

/** Beyond the tables that a document may hold. */
const FIRST = 10_000;

/** "Chap. / art.<tab>Dépenses<tab>Recettes": the head of a table whose cells tabs part. */
const TAB_HEAD =
  /d[ée]penses?[^\n]*\t[^\n]*recettes?|recettes?[^\n]*\t[^\n]*d[ée]penses?|(?:augmentation|diminution)[^\n]*\t[^\n]*(?:augmentation|diminution)/iu;

/** Tabs before a paragraph on its line: cells that are empty. */
const tabsBefore = (text: string, start: number): number =>
  (/\t*$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '').length;

/** Rows under a head whose columns tabs part, as rows that bars part; two columns of the page are read elsewhere. */
const withTabs = (
  paragraphs: readonly PlacedParagraph[],
  text: string,
): readonly (PlacedParagraph & { readonly tabs?: number })[] => {
  let inside = false;
  return paragraphs.map((paragraph) => {
    const tabs = tabsBefore(text, paragraph.start);
    const cells = tabs + paragraph.text.split('\t').length;
    const isHead = cells > 2 && TAB_HEAD.test(paragraph.text) && !/\d/u.test(paragraph.text);
    inside = paragraph.cell === undefined && (isHead || (inside && cells > 1));
    return inside ? { ...paragraph, tabs } : paragraph;
  });
};

/** Rows that bars part ("| 605 | Achats | 34 000,00 | |") as the cells that they draw. */
export const withBars = (
  paragraphs: readonly PlacedParagraph[],
  text: string,
): readonly PlacedParagraph[] => {
  let [table, row] = [FIRST, 0];
  let before = false;
  return withTabs(paragraphs, text).flatMap(({ tabs, ...paragraph }): readonly PlacedParagraph[] => {
    const parts =
      tabs !== undefined
        ? paragraph.text.split('\t')
        : paragraph.cell === undefined
          ? paragraph.text.split('|')
          : [];
    const drawn = /^[\s|+:=-]+$/u.test(paragraph.text);
    if (parts.length + (tabs ?? 0) < (tabs === undefined ? 3 : 2) && !(before && drawn)) {
      if (before) table += 1;
      before = false;
      return [paragraph];
    }
    before = true;
    if (drawn) return [];
    row += 1;
    const outer = tabs === undefined && /^\s*\|/u.test(paragraph.text);
    let at = paragraph.start;
    return parts.flatMap((part, i): readonly PlacedParagraph[] => {
      const start = at + (part.length - part.trimStart().length);
      at += part.length + 1;
      const words = part.trim();
      const column = i + (tabs ?? 0) - (outer ? 1 : 0);
      return column < 0 || (words === '' && i === parts.length - 1)
        ? []
        : [
            {
              ...paragraph,
              start,
              end: start + words.length,
              text: words,
              cell: { table, row, column, heading: false },
            },
          ];
    });
  });
};
