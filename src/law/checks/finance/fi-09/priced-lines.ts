/** FI-09, tables of a plain text whose rows give a quantity, the price of one and what they make: each row, then the total. */
import { formatAmount } from '../../../../act/amounts';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import type { LineRow, MoneyCell, TableLine } from '../../shared/line-tables';
import { ASIDE, sumOf } from './rows';

/** Heads of the column that a lone total sums: "Total HT", "Montant", "Coût total". */
export const SUMMED = /^(?:total|montant|cout|prix\s+(?:total|global)|somme|subvention|sous-total)/;

/** Heads of the last three columns of such a table. */
const COUNTED: readonly RegExp[] = [/^(?:qte|quantite|qtite|nombre|nb)/, /unitaire|^p\.?\s?u\b/, SUMMED];

/** The rows above a total that gives one amount, where they give several. */
export const priced = (lines: readonly TableLine[], total: LineRow): Outcome[] => {
  const [stated, ...more] = total.amounts;
  if (stated === undefined || more.length > 0 || !stated.sign || ASIDE.test(total.label)) return [];
  if (lines.some(({ rows }) => rows.length > 1)) return [];
  const above = lines.flatMap(({ rows }) => rows);
  const rows = above.slice(above.map(({ total: isTotal }) => isTotal).lastIndexOf(true) + 1);
  const columns = rows[0]?.amounts.length ?? 0;
  if (rows.length < 2 || columns < 2) return [];
  if (rows.some(({ amounts, label }) => amounts.length !== columns || ASIDE.test(label))) return [];
  const wrong = rows.filter((row) => !isProduct(row.amounts));
  const heads = lines.findLast(({ heads: words }) => words.length > 1)?.heads ?? [];
  const isNamed = columns > 2 && COUNTED.every((head, i) => head.test(heads.at(i - 3) ?? ''));
  const counted = columns > 2 && (isNamed || rows.length - wrong.length > 1) && wrong.length < 2;
  const headed = heads.length >= columns && SUMMED.test(heads.at(-1) ?? '');
  if (!counted && !headed) return [];
  const outcomes = counted ? wrong.flatMap(product) : [];
  const right = sumOf(rows.flatMap(({ amounts }) => amounts.at(-1)?.cents ?? 0));
  if (right === stated.cents) return outcomes;
  // The total may count the row as it should be.
  if (outcomes.length > 0) return outcomes;
  const values = { right: formatAmount(right), stated: formatAmount(stated.cents) };
  return [finding('total', { start: stated.start, end: stated.end }, { values })];
};

/** Quantity, price of one, and what they make, at the end of a row. */
export const isProduct = (amounts: readonly MoneyCell[]): boolean => {
  const counted = countedIn(amounts);
  return counted !== undefined && Math.abs(counted.right - counted.made.cents) <= 1;
};

const countedIn = (amounts: readonly MoneyCell[]) => {
  const [quantity, price, made] = amounts.slice(-3);
  return quantity && price && made
    ? { quantity, price, made, right: Math.round((quantity.cents * price.cents) / 100) }
    : undefined;
};

const product = ({ amounts }: LineRow): Outcome[] => {
  const counted = countedIn(amounts);
  if (counted === undefined) return [];
  const { quantity, price, made, right } = counted;
  const values = {
    quantity: String(quantity.cents / 100).replace('.', ','),
    price: formatAmount(price.cents),
    right: formatAmount(right),
    stated: formatAmount(made.cents),
  };
  return [finding('priced', { start: made.start, end: made.end }, { values })];
};
