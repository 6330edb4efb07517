/** FI-09, tax in tables of a plain text: without tax, tax and with tax, one under the other or in columns that the head names. */
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import type { LineRow, MoneyCell, TableLine } from '../../shared/line-tables';
import { isProduct, SUMMED } from './priced-lines';
import { ASIDE, sumOf } from './rows';
import { grossOf, RATES } from './tax';

const TAX_ROW = /t\.?v\.?a|^\W*taxes?\W*$/;
const TAX_RATE = /(\d{1,2})(?:[.,](\d))?\d?\s?%/;
export const GROSS = /t\.?t\.?c|toutes\s+taxes/;
export const NET = /(?<![a-z])h\.?t(?![a-z])|hors\s+taxe/;
/** Amounts in whole euros may be rounded to the euro. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= (other % 100 === 0 && one % 100 !== 0 ? 100 : 2);

/** Without tax, tax, with tax: one under the other, or in columns that the head names. */
export const taxed = (lines: readonly TableLine[]): Outcome[] => [
  ...underEachOther(lines),
  ...inColumns(lines),
];

/** In thousandths: "TVA (5,5 %)". */
const rateIn = (words: string): number | undefined => {
  const rate = TAX_RATE.exec(words);
  return rate === null ? undefined : Number(rate[1]) * 10 + Number(rate[2] ?? 0);
};
const taxOn = (cents: number, thousandths: number): number => Math.round((cents * thousandths) / 1000);
const shownRate = (thousandths: number): string => String(thousandths / 10).replace('.', ',');

interface Row extends Pick<LineRow, 'label'> {
  readonly words: string;
  readonly cell: MoneyCell;
}

const underEachOther = (lines: readonly TableLine[]): Outcome[] => {
  const rows = lines.flatMap(({ rows: [row, ...more], text }) =>
    row === undefined || more.length > 0 ? [] : [{ ...row, words: fold(text).lower }],
  );
  const taxes = rows.filter(({ label }) => TAX_ROW.test(label) && !GROSS.test(label));
  const [tax, ...more] = taxes;
  if (tax === undefined || more.length > 0) return [];
  const rank = rows.indexOf(tax);
  const heads = lines.findLast(({ heads: words }) => words.length > 1)?.heads ?? [];
  // "2   24,50 €   49,00 €" over a lone tax: what the row makes is its last amount.
  const cellOf = ({ amounts }: LineRow, column: number): MoneyCell | undefined =>
    amounts.length === tax.amounts.length
      ? amounts[column]
      : tax.amounts.length === 1 && (isProduct(amounts) || SUMMED.test(heads.at(-1) ?? ''))
        ? amounts.at(-1)
        : undefined;
  return tax.amounts.flatMap((_, column) => {
    const inColumn = rows.map((row): Row | undefined => {
      const cell = cellOf(row, column);
      return cell === undefined ? undefined : { label: row.label, words: row.words, cell };
    });
    const own = inColumn[rank];
    const above = inColumn
      .slice(0, rank)
      .filter((row) => row !== undefined)
      .filter(({ label, words }) => !ASIDE.test(label) && !GROSS.test(words));
    const next = inColumn[rank + 1];
    return own === undefined
      ? []
      : taxedColumn(above, own, next !== undefined && GROSS.test(next.words) ? next : undefined);
  });
};

const taxedColumn = (above: readonly Row[], tax: Row, gross: Row | undefined): Outcome[] => {
  const base = above.at(-1);
  if (base === undefined) return [];
  const net = above.map(({ cell }) => cell.cents);
  const bases = net.flatMap((cents, from) => [cents, sumOf(net.slice(from))]);
  const rate = rateIn(tax.words);
  const stated = tax.cell.cents;
  if (gross !== undefined && !bases.some((cents) => isNear(cents + stated, gross.cell.cents))) {
    const fitting =
      rate === undefined ? base.cell.cents : bases.find((cents) => isNear(taxOn(cents, rate), stated));
    const right = (fitting ?? base.cell.cents) + stated;
    const values = { right: formatAmount(right), stated: formatAmount(gross.cell.cents) };
    return [finding('gross', spanOf(gross.cell), { values })];
  }
  if (rate === undefined || rate === 0 || bases.some((cents) => isNear(taxOn(cents, rate), stated)))
    return [];
  if (gross === undefined && !NET.test(base.words)) return [];
  return [wrongRate(base.cell, tax.cell, rate)];
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const wrongRate = (net: MoneyCell, tax: MoneyCell, rate: number): Outcome => {
  const values = {
    rate: shownRate(rate),
    net: formatAmount(net.cents),
    right: formatAmount(taxOn(net.cents, rate)),
    stated: formatAmount(tax.cents),
  };
  return finding('rate', spanOf(tax), { values });
};

/** Under the heads "HT", "TVA" and "TTC": each row. */
const inColumns = (lines: readonly TableLine[]): Outcome[] => {
  const outcomes: Outcome[] = [];
  // Heads of columns begin a table (`lines.ts`).
  const heads = lines[0]?.heads ?? [];
  const headed = rateIn(heads.find((head) => TAX_ROW.test(head)) ?? '');
  for (const { rows } of lines) {
    const [row, ...more] = rows;
    if (row === undefined || more.length > 0) continue;
    const cell = (pattern: RegExp): MoneyCell | undefined => {
      const [rank, ...others] = heads.flatMap((head, i) => (pattern.test(head) ? [i] : []));
      return rank === undefined || others.length > 0
        ? undefined
        : row.amounts[row.amounts.length - (heads.length - rank)];
    };
    const [net, tax, gross] = [cell(NET), cell(TAX_ROW), cell(GROSS)];
    if (net === undefined || gross === undefined) continue;
    if (tax === undefined) {
      const sums = RATES.map((rate) => grossOf(net, rate));
      if (row.total || row.amounts.length !== 2 || sums.some((cents) => isNear(cents, gross.cents))) continue;
      const values = {
        net: formatAmount(net.cents),
        gross: formatAmount(gross.cents),
        right: formatAmount(grossOf(net, 200)),
        rate: '20',
      };
      outcomes.push(finding('tax', spanOf(gross), { values }));
    } else if (row.amounts.length !== 3) continue;
    else if (!isNear(net.cents + tax.cents, gross.cents)) {
      const values = {
        right: formatAmount(net.cents + tax.cents),
        stated: formatAmount(gross.cents),
      };
      outcomes.push(finding('gross', spanOf(gross), { values }));
    } else if (headed !== undefined && !row.total && !isNear(taxOn(net.cents, headed), tax.cents))
      outcomes.push(wrongRate(net, tax, headed));
  }
  return outcomes;
};
