/** FI-09, tables of Word: a last row that begins with "total", against the sum of its columns. */
import { formatAmount } from '../../../../act/amounts';
import type { SourceParagraph } from '../../../../act/parse/source';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { centsOf } from '../../shared/line-tables';

/** A last row that begins with "total", against the sum of its columns. */
export const inTables = ({ paragraphs }: Analysis): Outcome[] => {
  const tables = new Map<number, SourceParagraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.cell === undefined) continue;
    const cells = tables.get(paragraph.cell.table) ?? [];
    cells.push(paragraph);
    tables.set(paragraph.cell.table, cells);
  }
  return [...tables.values()].flatMap((cells) => {
    const head = cells.find(({ text }) => /^total/.test(fold(text).lower.trim()));
    if (head?.cell === undefined) return [];
    const { row } = head.cell;
    return cells
      .filter(({ cell }) => cell?.row === row && cell.column > (head.cell?.column ?? 0))
      .flatMap((total): Outcome[] => {
        const stated = amountOf(total);
        const above = cells.filter(
          ({ cell }) => cell?.column === total.cell?.column && (cell?.row ?? row) < row,
        );
        const values = above.map(amountOf).filter((cents) => cents !== undefined);
        if (stated === undefined || values.length < 2) return [];
        const right = values.reduce((sum, cents) => sum + cents, 0);
        if (right === stated) return [];
        return [
          finding('total', total, { values: { right: formatAmount(right), stated: formatAmount(stated) } }),
        ];
      });
  });
};

/** The amount of a cell that holds nothing else, with or without its sign. */
const amountOf = ({ text }: SourceParagraph): number | undefined => centsOf(text);
