/**
 * Numbers in figures and in words, as French acts write them. It must not know money: that is `amounts`.
 */
import { toCardinal } from 'n2words/fr-FR';
import { NBSP } from './spaces';

/** Not a number that can be written out (infinite, not an integer where one is needed, beyond 2^53). */
export class InvalidNumberError extends Error {
  override readonly name = 'InvalidNumberError';
  constructor(readonly value: number) {
    super(`« ${value} » n’est pas un nombre qui puisse s’écrire.`);
  }
}

/** "4 127", "−3", "1 250,5": non-breaking thousands, decimal comma. @throws InvalidNumberError */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    throw new InvalidNumberError(value);
  const digits = plainDecimal(Math.abs(value));
  const [whole = '', decimals] = digits.split('.');
  // What is too small to be written is zero, which has no sign.
  const sign = value < 0 && digits !== '0' ? '−' : '';
  return sign + groupThousands(whole) + (decimals === undefined ? '' : `,${decimals}`);
}

/** Digits in groups of three, joined by non-breaking spaces. */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, NBSP);
}

/** Without an exponent, which `String` uses below 1e-6. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '').replace(/\.$/, '') : text;
}

/**
 * "quatre mille cent vingt-sept"; with gender "f", "vingt et une" (said of a feminine noun).
 * @throws InvalidNumberError when not an integer
 */
export function numberInWords(value: number, gender: 'm' | 'f' = 'm'): string {
  if (!Number.isSafeInteger(value)) throw new InvalidNumberError(value);
  const words = toCardinal(value);
  return gender === 'f' ? words.replace(/(^|[ -])un$/, '$1une') : words;
}
