/** FI-09, tables of a plain text: the rows above a total, in one column of tables or in two side by side. */
import { formatAmount } from '../../../../act/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { tableLines } from '../../shared/line-tables';
import type { LineRow, TableLine } from '../../shared/line-tables';
import { priced } from './priced-lines';
import { ASIDE, sumOf } from './rows';
import { GROSS, NET, taxed } from './taxed-lines';

/** "Recettes attendues en 2027, à fréquentation constante :" brings in another table; "Dépenses de fonctionnement :" heads a part of one. */
const INTRODUCES = /^\s*(?:\S+ ){5,}\S*\s?:\s*$/u;

/** A sentence, or the next article: the table before it is over. */
const isProse = ({ text }: TableLine): boolean =>
  text.replace(/\s{2,}/gu, ' ').trim().length > 90 ||
  INTRODUCES.test(text) ||
  (/[.;]\s*$/u.test(text) && !/\S\s{2,}\S|\.{3,}\s*$/u.test(text)) ||
  /^\s*(?:article|art\.)/iu.test(text);

/** Tables of a plain text: down to a row that begins with "total", in one column of tables or in two. */
export const inLines = (analysis: Analysis): Outcome[] => {
  if (analysis.paragraphs.some(({ cell }) => cell !== undefined)) return [];
  // A wrong amount with tax is told as such, rather than as a total of its column.
  const taxes: Outcome[] = [];
  const totals: Outcome[] = [];
  let lines: TableLine[] = [];
  for (const line of analysis.derive(tableLines)) {
    if (line.rows.length === 0) {
      // A rule of dashes, a heading or an empty line: the table goes on; a sentence ends it.
      if (isProse(line)) {
        taxes.push(...taxed(lines));
        lines = [];
      } else if (line.heads.length > 1) {
        // Heads of columns: another table begins.
        taxes.push(...taxed(lines));
        lines = [line];
      } else lines.push(line);
      continue;
    }
    const [left, right, ...others] = line.rows;
    if (left?.total === true && right === undefined)
      totals.push(...added(lines, left), ...priced(lines, left));
    if (left?.total === true && right?.total === true && others.length === 0) {
      const isOther = (at: number): boolean => at >= right.at - 8;
      totals.push(
        ...added(
          side(lines, (at) => !isOther(at)),
          left,
        ),
        ...added(side(lines, isOther), right),
      );
    }
    lines.push(line);
  }
  return [...taxes, ...taxed(lines), ...totals];
};

/** The lines of one of two tables side by side. */
const side = (lines: readonly TableLine[], isMine: (at: number) => boolean): TableLine[] =>
  lines.map((line) => ({ ...line, rows: line.rows.filter(({ at }) => isMine(at)) }));

/** The total of a column against its rows: all of them since the last total, or the last ones only. */
const added = (lines: readonly TableLine[], total: LineRow): Outcome[] => {
  if (lines.some(({ rows, heads }) => rows.length > 1 || heads.some((head) => head.includes('€')))) return [];
  if (ASIDE.test(total.label)) return [];
  const above = lines.flatMap(({ rows }) => rows);
  const last = above.map(({ total: isTotal }) => isTotal).lastIndexOf(true);
  const rows = above.slice(last + 1);
  const totals = above.filter(({ total: isTotal }) => isTotal);
  // The price of each part without tax and with it: two sums, and not one.
  if (rows.some(({ label }) => GROSS.test(label)) && rows.some(({ label }) => NET.test(label))) return [];
  const columns = total.amounts.length;
  if (!total.amounts.some(({ sign }) => sign)) return [];
  if (rows.some(({ amounts, label }) => ASIDE.test(label) || amounts.length !== columns)) return [];
  // After sub-totals, a grand total counts them, or what stands between.
  const parts = totals.length === 0 ? rows : rows.length === 0 && /general/.test(total.label) ? totals : [];
  if (parts.length < 2 || parts.some(({ amounts }) => amounts.length !== columns)) return [];
  return total.amounts.flatMap((stated, column): Outcome[] => {
    const values = parts.map(({ amounts }) => amounts[column]?.cents ?? 0);
    const right = values.reduce((sum, cents) => sum + cents, 0);
    const fits = values.some(
      (_, from) => from < values.length - 1 && sumOf(values.slice(from)) === stated.cents,
    );
    if (fits) return [];
    const shown = { right: formatAmount(right), stated: formatAmount(stated.cents) };
    return [finding('total', { start: stated.start, end: stated.end }, { values: shown })];
  });
};
