/**
 * "œ" and "æ" spelled with two letters, as keyboards without them write: "Chœur" and "Choeur" are one word wherever grounding compares words. It
 * changes nothing of what is shown.
 */
import type { Folded } from '../../../act/reading/fold';

const LIGATURE = /[œæŒÆ]/gu;
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', Œ: 'OE', Æ: 'AE' };

/** A ligature that opens a word has one capital, unless the whole word has. */
export const spelled = (text: string): string =>
  text.replace(LIGATURE, (sign, index: number) => {
    const letters = LETTERS[sign] ?? sign;
    return /^\p{Ll}/u.test(text.slice(index + 1))
      ? letters.charAt(0) + letters.slice(1).toLowerCase()
      : letters;
  });

/** The plain text with its ligatures spelled; its offsets still lead back to the text as given. */
export const withoutLigatures = (folded: Folded): Folded => {
  const { text, cased, at } = folded;
  if (cased.search(LIGATURE) < 0) return folded;
  const offsets = [...cased.matchAll(LIGATURE)].map(({ index }, i) => index + i);
  const plain = spelled(cased);
  return {
    text,
    cased: plain,
    lower: plain.replace(/[A-Z]+/gu, (signs) => signs.toLowerCase()),
    // One letter more for each ligature that stands before.
    at: (index) => at(index - offsets.filter((one) => one < index).length),
  };
};
