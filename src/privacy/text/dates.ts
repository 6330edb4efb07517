/**
 * How a date is written in a town hall, as sources of regular expressions (flags "giu"): in figures, with the month's name, in
 * words. Shapes only: 31 February is a date that somebody mistyped.
 *
 * What can be several words long opens with a cheap look at its first letter: it fails sooner, and it keeps V8 from copying the whole
 * into each of the branches before it (past 16 MB of code, expressions are no longer optimised).
 */
import { matchesOf } from './matches';
import { perView } from './view';

const MONTH =
  '(?=[adfjmnos])(?:janv(?:ier|\\.)?|f[ée]vr(?:ier|\\.)?|mars|avr(?:il|\\.)?|mai|juin|juil(?:let|\\.)?|ao[uû]t|sept(?:embre|\\.)?|oct(?:obre|\\.)?|nov(?:embre|\\.)?|d[ée]c(?:embre|\\.)?)';
const DATED_MONTH = `${MONTH}(?=[ ,./-])`;
/** 12/03/1979, 1-4-85, 14.07.1995, 07 01 1998, 1979-03-12, "0 7 / 0 1 / 1 9 9 8", "28 | 10 | 1944". */
const FIGURES = [
  '(?<![\\d/.-])\\d{1,2}(?: ?er)? ?[/.–-] ?\\d{1,2} ?[/.–-] ?(?:\\d{4}|\\d{2})(?!\\d)',
  '(?<![\\d/.-])\\d{1,2} \\d{2} (?:19|20)\\d{2}(?!\\d)',
  '(?<![\\d/.-])(?:19|20)\\d{2}-\\d{2}-\\d{2}(?!\\d)',
  // "3.III.1937", "12/XI/1948"
  '(?<![\\d/.-])\\d{1,2}(?: ?er)? ?[./ –-] ?(?=[ivx])(?:i{1,3}|i?v|vi{1,3}|i?x|xi{1,2}) ?[./ –-] ?(?:18|19|20)\\d{2}(?!\\d)',
  // "10 du 10 1981"
  '(?<![\\d/.-])\\d{1,2} du \\d{1,2}(?: |/| de )(?:19|20)?\\d{2}(?!\\d)',
  '(?<!\\d)\\d ?\\d ?[/|.–-] ?\\d ?\\d ?[/|.–-] ?\\d ?\\d ?\\d ?\\d(?!\\d)',
  '(?<!\\d)(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}(?!\\d)',
];
/** 3 février 1979, 1er mars 1950, 5 mai 81, 3/mars/1988. */
const NAMED = `(?<!\\d)\\d{1,2}(?: ?er)?(?:[ -]| ?[./] ?)${DATED_MONTH}(?:[ -]| ?[./] ?)(?:\\d{4}|\\d{2})(?!\\d)`;
/** As passports write it, in one language or two: "12 AUG 1999", "12 AOÛ/AUG 1999". */
const SHORT_MONTH =
  '(?=[jfmasond])(?:jan|f[eé]v|feb|mar|avr|apr|mai|may|jui?n|jui?l|ao[uû]t?|aug|sept?|oct|nov|d[eé]c)(?=[ ./\\d-])';
const OF_PASSPORT = `(?<!\\d)\\d{1,2}[ ./-]?${SHORT_MONTH}\\.?(?: ?/ ?${SHORT_MONTH}\\.?)?[ ./-]?(?:19|20)\\d{2}(?!\\d)`;
const UNIT =
  '(?=[cdhmnopqstuvz1])(?:un|une|premier|1er|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|mil|z[ée]ro)(?![a-zA-ZÀ-ÖØ-öø-ῼ])';
/** "vingt et un", "mil neuf cent quatre-vingt-quatorze"; no longer than numbers below a million are, lest a list of numbers be read anew at each of them. */
export const NUMERAL_WORDS = `${UNIT}(?:(?:[ -]et[ -]|[ -])${UNIT}){0,13}`;
/** "onze octobre deux mille douze" */
const IN_WORDS = `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${NUMERAL_WORDS}[ -]${DATED_MONTH}[ ,]+(?:${NUMERAL_WORDS}(?![a-zA-ZÀ-ÖØ-öø-ῼ])|\\d{4}(?!\\d))`;
/** "3 mai mil neuf cent douze" */
const YEAR_IN_WORDS = `(?<!\\d)\\d{1,2}(?: ?er)? ${DATED_MONTH} (?:l'an )?(?:mil|mille|deux mille)(?: ${NUMERAL_WORDS})?(?![a-zA-ZÀ-ÖØ-öø-ῼ])`;
/** "trois zéro six cinquante-cinq": a day said figure by figure; only where a date is expected. */
export const SAID_DATE = `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${UNIT}(?:(?:,? |-| et )${UNIT}){2,7}(?![a-zA-ZÀ-ÖØ-öø-ῼ])`;
/** "mai 2016" */
const MONTH_AND_YEAR = `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${DATED_MONTH} (?:19|20)\\d{2}(?!\\d)`;

export const MONTH_NAME = MONTH;
/** A whole day. */
export const FULL_DATE = `(?:${[...FIGURES, NAMED, OF_PASSPORT, YEAR_IN_WORDS, IN_WORDS].join('|')})`;
const WHOLE = new RegExp(FULL_DATE, 'giu');
/** Every whole day of a text: searched once, for all that ask. */
export const datesOf = perView(({ text }) => matchesOf(text, WHOLE));
/** A whole day, or a month of a year, or a year alone after "en". */
export const ANY_DATE = `(?:${[...FIGURES, NAMED, OF_PASSPORT, YEAR_IN_WORDS, IN_WORDS, MONTH_AND_YEAR].join('|')})`;
