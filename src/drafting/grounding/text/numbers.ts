/**
 * Numbers in figures or in words inside patterns, and their value. Patterns are for plain lower-case text.
 */
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';

/** "1 250,5", "12.400", "87450", "3". Source of a pattern, one group: none. */
export const FIGURES = String.raw`(?<![\d.,/])(?:\d{1,3}(?:[ .]\d{3})+(?!\d)|\d+)(?:,\d+|\.\d{1,2}(?!\d))?`;
/** Figures, or a number in words. */
export const NUMBER = `(?:${FIGURES}|(?<![a-z-])${NUMBER_WORDS})`;

/** The value of what `NUMBER` matched; undefined when the words say none. */
export const parseNumber = (text: string): number | undefined => {
  if (!/^\d/u.test(text)) return parseNumberWords(text);
  const decimal = /^(.*?)(?:,(\d+)|\.(\d{1,2}))?$/u.exec(text);
  const whole = (decimal?.[1] ?? text).replace(/[ .]/gu, '');
  const rest = decimal?.[2] ?? decimal?.[3];
  const value = Number(rest === undefined ? whole : `${whole}.${rest}`);
  return Number.isFinite(value) ? value : undefined;
};

/** Equal but for the last bits of a computation. Whole numbers are exact: a long one is the number of a file or of an animal. */
export const sameNumber = (a: number, b: number): boolean =>
  a === b ||
  (Number.isInteger(a) && Number.isInteger(b)
    ? false
    : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

/** "une vingtaine de": what such a word stands for. */
export const ROUGH_NUMBERS: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
};
