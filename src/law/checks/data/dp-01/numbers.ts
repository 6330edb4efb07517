/** DP-01: social security numbers and bank accounts, told by their form. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';

/** Sex, year, month, department, commune, rank, and the key or none, in figures that may be spaced. */
const NIR =
  /(?<![\d/.-]|\d )[123478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?(?![\d/]| \d)/g;
const IBAN = /(?<![a-z\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){3,6}(?: ?[a-z\d]{1,4})?(?![a-z\d])/g;
/** 27 signs: a French or Monegasque account is seen even with a wrong figure. */
const FRENCH = /^(?:fr|mc)[a-z\d]{25}$/u;

type Placed = ReturnType<typeof finding>;

const numbersIn = (
  analysis: Analysis,
  pattern: RegExp,
  message: string,
  holds: (digits: string) => boolean,
): Placed[] =>
  analysis
    .search(pattern)
    .filter(({ match }) => holds(match[0].replace(/ /gu, '')))
    .map((found) => finding(message, found, { values: { words: found.text } }));

/** Thirteen figures, or fifteen with their key; unspaced, the key must be right, for a file number may be as long. */
const isNir = (digits: string): boolean => digits.length === 13 || digits.length === 15;

const ibansIn = (analysis: Analysis): Placed[] =>
  numbersIn(analysis, IBAN, 'iban', (words) => FRENCH.test(words) || isIban(words));

/** ISO 13616: modulo 97. */
const isIban = (words: string): boolean => {
  const moved = words.slice(4) + words.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

export const numbersOf = (analysis: Analysis): Placed[] => [
  ...numbersIn(analysis, NIR, 'nir', isNir),
  ...ibansIn(analysis),
];
