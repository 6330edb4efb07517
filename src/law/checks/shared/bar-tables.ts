/**
 * Tables that a plain text draws with bars, read as the cells of a Word table are. It says nothing of what they hold.
 */
import type { PlacedParagraph } from '../../../act/parse/model';

/** Beyond the tables that a document may hold. */
const FIRST = 10_000;

/** Rows that bars part ("| 605 | Achats | 34 000,00 | |") as the cells that they draw. */
export const withBars = (paragraphs: readonly PlacedParagraph[]): readonly PlacedParagraph[] => {
  let [table, row] = [FIRST, 0];
  let before = false;
  return paragraphs.flatMap((paragraph): readonly PlacedParagraph[] => {
    const parts = paragraph.cell === undefined ? paragraph.text.split('|') : [];
    const drawn = /^[\s|+:=-]+$/u.test(paragraph.text);
    if (parts.length < 3 && !(before && drawn)) {
      if (before) table += 1;
      before = false;
      return [paragraph];
    }
    before = true;
    if (drawn) return [];
    row += 1;
    const outer = /^\s*\|/u.test(paragraph.text);
    let at = paragraph.start;
    return parts.flatMap((part, i): readonly PlacedParagraph[] => {
      const start = at + (part.length - part.trimStart().length);
      at += part.length + 1;
      const text = part.trim();
      const column = i - (outer ? 1 : 0);
      return column < 0 || (text === '' && i === parts.length - 1)
        ? []
        : [
            {
              ...paragraph,
              start,
              end: start + text.length,
              text,
              cell: { table, row, column, heading: false },
            },
          ];
    });
  });
};
