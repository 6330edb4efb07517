/**
 * Amounts as money acts use them: without tax, and told apart by the words around. The rules for contracts, grants and land
 * share them.
 */
import type { FoundAmount } from '../../../act/reading/amounts';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { fold } from '../../../act/reading/fold';

/** In cents, without tax: one that says nothing of tax is taken for "TTC", so that no limit is passed by mistake. */
export const netOf = ({ cents, tax }: FoundAmount): number =>
  tax === 'HT' ? cents : Math.round(cents / 1.2);

/** Plain lower-case words before a place, on its line. */
export const wordsBefore = ({ text }: Analysis, { start }: Span, length = 90): string => {
  const from = Math.max(0, start - length);
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return fold(text.slice(Math.max(from, line), start)).lower;
};

/** Plain lower-case words after a place, on its line. */
export const wordsAfter = ({ text }: Analysis, { end }: Span, length = 60): string => {
  const stop = text.indexOf('\n', end);
  return fold(text.slice(end, Math.min(stop < 0 ? text.length : stop, end + length))).lower;
};

/** The paragraph in which a place stands, in plain lower case. */
export const paragraphAt = ({ paragraphs }: Analysis, { start }: Span): Span & { readonly lower: string } => {
  const found = paragraphs.find((one) => one.start <= start && start <= one.end);
  return found === undefined
    ? { start, end: start, lower: '' }
    : { start: found.start, end: found.end, lower: fold(found.text).lower };
};

/** Plain lower-case words around a place, some way before and after, across lines. */
export const wordsAround = ({ text }: Analysis, { start, end }: Span): string =>
  fold(text.slice(Math.max(0, start - 60), Math.min(text.length, end + 40))).lower;

/** "25 000 euros (vingt-cinq mille euros)": the second only repeats the first in its other form. */
export const isRepeated = ({ text, amounts }: Analysis, amount: FoundAmount): boolean => {
  const before = amounts[amounts.indexOf(amount) - 1];
  return (
    before !== undefined &&
    before.form !== amount.form &&
    /^\s*[(,:–-]?\s*(?:soit\s+)?$/u.test(text.slice(before.end, amount.start))
  );
};
