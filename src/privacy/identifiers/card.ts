/**
 * Payment cards: sixteen digits in fours, American Express in 4-6-5, in one go when the Luhn key is right.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const GROUPED =
  /(?<![\d.,])[3-6]\d{3}(?<gap>[ .–-]{1,2})\d{4}\k<gap>\d{4}\k<gap>\d{4}(?!\d)|(?<![\d.,])3[47]\d{2}[ .–-]\d{6}[ .–-]\d{5}(?!\d)/gu;
/** "4974 01XX XXXX 8823": what a receipt shows of it. */
const HALF_HIDDEN = /(?<![\d.,])[3-6]\d{3}(?<gap>[ .–-]?)[\dXx*•]{4}\k<gap>[Xx*•]{4}\k<gap>\d{4}(?!\d)/gu;
const COMPACT = /(?<![\d.,])[3-6]\d{14,15}(?!\d)/gu;

export const findCards: Detector = ({ view: { text } }) =>
  [
    ...matchesOf(text, GROUPED),
    ...matchesOf(text, HALF_HIDDEN),
    ...matchesOf(text, COMPACT).filter(([digits]) => hasLuhnKey(digits)),
  ].map((match) => ({
    type: 'ID',
    start: match.index,
    end: match.index + match[0].length,
    reason: 'carte de paiement',
    confidence: hasLuhnKey(match[0]) ? 1 : 0.9,
  }));

/** ISO/IEC 7812-1, annex B. */
export function hasLuhnKey(text: string): boolean {
  const digits = text.replace(/\D/g, '').split('').reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => {
    if (i % 2 === 0) return total + digit;
    return total + (digit > 4 ? 2 * digit - 9 : 2 * digit);
  }, 0);
  return digits.length > 1 && sum % 10 === 0;
}
