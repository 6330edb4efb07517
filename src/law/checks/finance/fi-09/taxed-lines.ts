/** FI-09, tax in tables of a plain text: without tax, tax and with tax, one under the other or in columns that the head names. */
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import type { LineRow, MoneyCell, TableLine } from '../../shared/line-tables';
import { ASIDE, sumOf } from './rows';
import { grossOf, RATES } from './tax';

const TAX_ROW = /t\.?v\.?a/;
const TAX_RATE = /(\d{1,2})(?:[.,](\d))?\d?\s?%/;
const GROSS = /t\.?t\.?c|toutes\s+taxes/;
const NET = /(?<![a-z])h\.?t(?![a-z])|hors\s+taxe/;
/** Amounts in whole euros may be rounded to the euro. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= (other % 100 === 0 && one % 100 !== 0 ? 100 : 2);

/** Without tax, tax, with tax: one under the other, or in columns that the head names. */
export const taxed = (lines: readonly TableLine[]): Outcome[] => [
  ...underEachOther(lines),
  ...inColumns(lines),
];

const underEachOther = (lines: readonly TableLine[]): Outcome[] => {
  const rows = lines.flatMap(({ rows: [row, ...more], text }) =>
    row === undefined || more.length > 0 || row.amounts.length !== 1
      ? []
      : [{ ...row, words: fold(text).lower, cents: row.amounts[0]?.cents ?? 0 }],
  );
  const taxes = rows.filter(({ label }) => TAX_ROW.test(label) && !GROSS.test(label));
  const [tax, ...more] = taxes;
  if (tax === undefined || more.length > 0) return [];
  const rank = rows.indexOf(tax);
  const gross = [rows[rank + 1]].find((row) => row !== undefined && GROSS.test(row.words));
  const above = rows.slice(0, rank).filter(({ label, words }) => !ASIDE.test(label) && !GROSS.test(words));
  const base = above.at(-1);
  if (base === undefined) return [];
  const bases = above.flatMap((row, from) => [row.cents, sumOf(above.slice(from).map(({ cents }) => cents))]);
  const rate = TAX_RATE.exec(tax.words);
  const thousandths = rate === null ? undefined : Number(rate[1]) * 10 + Number(rate[2] ?? 0);
  const taxOf = (cents: number): number => Math.round((cents * (thousandths ?? 0)) / 1000);
  const at = ({ amounts: [cell] }: LineRow): Span => ({ start: cell?.start ?? 0, end: cell?.end ?? 0 });
  if (gross !== undefined && !bases.some((cents) => isNear(cents + tax.cents, gross.cents))) {
    const fitting =
      thousandths === undefined ? base.cents : bases.find((cents) => isNear(taxOf(cents), tax.cents));
    const right = (fitting ?? base.cents) + tax.cents;
    const values = { right: formatAmount(right), stated: formatAmount(gross.cents) };
    return [finding('gross', at(gross), { values })];
  }
  if (
    thousandths === undefined ||
    thousandths === 0 ||
    bases.some((cents) => isNear(taxOf(cents), tax.cents))
  )
    return [];
  if (gross === undefined && !NET.test(base.words)) return [];
  const values = {
    rate: String(thousandths / 10).replace('.', ','),
    net: formatAmount(base.cents),
    right: formatAmount(taxOf(base.cents)),
    stated: formatAmount(tax.cents),
  };
  return [finding('rate', at(tax), { values })];
};

/** Under the heads "HT", "TVA" and "TTC": each row. */
const inColumns = (lines: readonly TableLine[]): Outcome[] => {
  const outcomes: Outcome[] = [];
  // Heads of columns begin a table (`lines.ts`).
  const heads = lines[0]?.heads ?? [];
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
      outcomes.push(finding('tax', { start: gross.start, end: gross.end }, { values }));
    } else if (row.amounts.length === 3 && !isNear(net.cents + tax.cents, gross.cents)) {
      const values = {
        right: formatAmount(net.cents + tax.cents),
        stated: formatAmount(gross.cents),
      };
      outcomes.push(finding('gross', { start: gross.start, end: gross.end }, { values }));
    }
  }
  return outcomes;
};
