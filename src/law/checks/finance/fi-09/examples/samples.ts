/** FI-09: a table of Word that its tables are written with. */
import type { SourceDocument, SourceParagraph } from '../../../../../act/parse/source';

export const table = (...rows: readonly (readonly [string, string])[]): SourceDocument => {
  const lines = rows.flatMap((row) => row);
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line, i): SourceParagraph => {
    const at = start;
    start += line.length + 1;
    const cell = { table: 0, row: Math.floor(i / 2), column: i % 2, heading: i < 2 };
    return { start: at, end: at + line.length, text: line, cell };
  });
  return { source: { text, paragraphs } };
};
