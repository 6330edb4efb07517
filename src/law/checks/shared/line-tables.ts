/**
 * Tables of a plain text: rows whose amounts wide spaces, leaders, bars or a colon part from their labels, one table or two side
 * by side. It reads; what the columns must add up to is for the checks.
 */
import type { Span } from '../../../act/parse/model';
import { findAmounts } from '../../../act/reading/amounts';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';

export interface MoneyCell extends Span {
  readonly cents: number;
  /** It says that it is money: "€", or cents. */
  readonly sign: boolean;
}

export interface LineRow extends Span {
  /** Plain lower-case words before the amounts. */
  readonly label: string;
  /** Where on its line the row begins: the second of two tables is further. */
  readonly at: number;
  readonly total: boolean;
  readonly amounts: readonly MoneyCell[];
}

/** One line: its rows, from left to right; for a head of columns, its words. */
export interface TableLine extends Span {
  readonly text: string;
  readonly rows: readonly LineRow[];
  /** Plain words of each cell when none holds an amount. */
  readonly heads: readonly string[];
}

const TOTAL =
  /^\W*(?:(?:montant|cout|prix|soit\s+un|depenses?|recettes?)\s+)?(?:sous-|s\/)?(?:total(?:e?s|aux)?|totaux)(?![a-z])|^ensemble\s*:?$/;
const PERCENT = /^\W*(?:soit\s+)?[+-]?\s*\d+(?:[.,]\d+)?\s?%/;
/** A line of a price that one space parts from its amount. */
const TAXED =
  /^(?:[-–•*]\s?)?(?:(?:montant|prix|total)\s+)?(?:h\.?t|t\.?v\.?a|t\.?t\.?c)\.?(?:\s?\(?\d{1,2}(?:,\d+)?\s?%\)?)?\s+\d[\d \u00A0\u202F.]*(?:,\d{2})?\s?€$/iu;
const NIL = /^[-–—]$/;
/** ": 12 000 €" at the end of "Toiture : 12 000 €", "- Chorale : 950,00 €" */
const AFTER_COLON = /[:=]\s*([+-]?\s?\d[\d \u00A0\u202F.]*(?:,\d{2})?\s?(?:€|euros?)[^\p{L}\d]*)$/u;

/** Every line of the text, in order. */
export const tableLines = ({ text }: Analysis): readonly TableLine[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const base = start;
    start += line.length + 1;
    return { start: base, end: base + line.length, text: line, ...cellsOf(line, base) };
  });
};

/** "Comité des fêtes ; 729 110 817 00016 ; fêtes locales ; 4 200 €": one sign parts the cells, and one cell alone is an amount. */
const separated = (line: string): string => {
  for (const sign of [/\s?;\s/gu, /\s\/\s/gu, /\s[–—]\s/gu]) {
    const pieces = line.replace(/^\s*[-–—•*]\s/u, '').split(sign);
    if (pieces.length < 3) continue;
    const amounts = pieces.filter((piece) => AMOUNT_ALONE.test(piece));
    if (amounts.length === 1 && pieces.filter((piece) => piece.includes('€')).length === 1)
      return line.replace(sign, (words) => '\t'.repeat(words.length));
  }
  return line;
};
const AMOUNT_ALONE = /^\s*\d[\d \u00A0\u202F.]*(?:,\d{2})?\s?€\s*[;.]?\s*$/u;

const cellsOf = (line: string, base: number): Pick<TableLine, 'rows' | 'heads'> => {
  const parted = separated(line).replace(/\.{3,}|(?<=\s)\.\.(?=\s)|…+|\|/gu, (sign) =>
    '\t'.repeat(sign.length),
  );
  let cells = [...parted.matchAll(/(?:(?![ \u00A0]{2,}|\t).)+/gu)]
    .map((match) => ({
      at: match.index + (match[0].length - match[0].trimStart().length),
      text: match[0].trim(),
    }))
    .filter(({ text }) => text !== '');
  // "Autofinancement 25 % 60 000 €" in a narrow column, "TTC 12 000 €" alone: the amount is what ends the cell.
  if (cells.length > 1 || TAXED.test(cells[0]?.text ?? ''))
    cells = cells.flatMap((cell) => {
      const last = findAmounts(fold(cell.text)).at(-1);
      return last?.end === cell.text.length && last.start > 0 && /\p{L}/u.test(cell.text.slice(0, last.start))
        ? [
            { at: cell.at, text: cell.text.slice(0, last.start).trim() },
            { at: cell.at + last.start, text: last.text },
          ]
        : [cell];
    });
  const [only, ...others] = cells;
  const colon = only === undefined || others.length > 0 ? null : AFTER_COLON.exec(only.text);
  const named = only?.text.slice(0, colon?.index ?? 0).trimEnd() ?? '';
  if (colon !== null && /\p{L}/u.test(named)) {
    const [from, amount = ''] = [only?.at ?? 0, colon[1]];
    cells = [
      { at: from, text: named },
      { at: from + (only?.text.lastIndexOf(amount) ?? 0), text: amount.replace(/[\s;.,]+$/u, '') },
    ];
  }
  const rows: LineRow[] = [];
  let label: string[] = [];
  let amounts: MoneyCell[] = [];
  let at = cells[0]?.at ?? 0;
  const close = (): void => {
    const words = label.join(' ').trim();
    const [first, last] = [amounts[0], amounts.at(-1)];
    if (first !== undefined && last !== undefined && /\p{L}/u.test(words))
      rows.push({
        start: base + at,
        end: last.end,
        label: words,
        at,
        total: TOTAL.test(words),
        amounts,
      });
    [label, amounts] = [[], []];
  };
  for (const cell of cells) {
    const money = moneyOf(cell.text, base + cell.at);
    if (money !== undefined) {
      amounts.push(money);
      continue;
    }
    const plain = fold(cell.text).lower;
    // What an amount is in, unless it opens the row: "HT ..... 8 000 €".
    const opens = label.length === 0 && amounts.length === 0;
    if (PERCENT.test(plain) || /^(?:€|euros?)$/.test(plain)) continue;
    if (!opens && /^(?:h\.?t\.?|t\.?t\.?c\.?)$/.test(plain)) continue;
    if (amounts.some(({ sign }) => sign)) {
      close();
      at = cell.at;
    }
    // A number that words follow is no amount: a quantity, a SIRET.
    else amounts = [];
    label.push(plain);
  }
  close();
  return { rows, heads: rows.length > 0 ? [] : cells.map(({ text }) => fold(text).lower) };
};

const moneyOf = (cell: string, base: number): MoneyCell | undefined => {
  const bare = cell
    .replace(/^(?:[:=]\s*)?(?:\+\s?)?/u, '')
    .replace(/(?<=[\d€])\s*\(?(?:H\.?T\.?|T\.?T\.?C\.?)\)?$/u, '');
  const start = base + cell.indexOf(bare);
  if (NIL.test(bare)) return { start, end: start + bare.length, cents: 0, sign: false };
  const cents = /\d/.test(bare) ? centsOf(bare) : undefined;
  return cents === undefined
    ? undefined
    : { start, end: start + bare.length, cents, sign: /€|euros?|,\d{2}$/iu.test(bare) };
};

/** The amount of words that hold nothing else, with or without its sign: "1 250,50 €", "1 250,50". */
export const centsOf = (text: string): number | undefined => {
  const bare = fold(text).lower.trim();
  const [amount] = findAmounts(fold(/€|euro/.test(bare) ? bare : `${bare} €`));
  const figures = (words: string): string => words.replace(/€|euros?/u, '').trim();
  return amount !== undefined && figures(amount.text) === figures(bare) ? amount.cents : undefined;
};
