/**
 * Days and lengths that a form with English keys holds in English: "Tuesday 17 November 2026", "November 2, 2026", "21 days". Only a value that is nothing else is
 * told in French; a sentence stays as it is.
 */
import { MONTHS } from '../../../act/dates';

const ENGLISH_MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore
const DAYS: Readonly<Record<string, string>> = {
  mon: 'lundi', tue: 'mardi', wed: 'mercredi', thu: 'jeudi', fri: 'vendredi', sat: 'samedi', sun: 'dimanche',
}; // prettier-ignore
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const MONTH = `(?:${ENGLISH_MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join('|')})\\.?`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const HOUR = '(?:\\s+at)?\\s+\\d{1,2}(?:[:h]\\d{0,2})?';
const ONE_DAY = `(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?:${DAY}\\s+(?:of\\s+)?${MONTH}|${MONTH}\\s+${DAY})(?:,?\\s+${YEAR})?`;
const LINK = '\\s*(?:,|and|to|until|till|-|–|&)\\s*';
const SOME_DAYS = new RegExp(
  `^\\s*(?:from\\s+)?(?:(?:${DAY}|${ONE_DAY})${LINK}){0,6}${ONE_DAY}(?:${HOUR})?\\s*$`,
  'iu',
);
/** One in full, or several. */
const WEEKDAYS = new RegExp(
  `^\\s*(?:(?:every\\s+|from\\s+)?${WEEKDAY}(?:${LINK}${WEEKDAY}){1,6}|(?:every\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\\s*$`,
  'iu',
);
/** "May" and "April" alone may be names, "sept" is seven in French. */
const MONTH_OF_YEAR = new RegExp(`^\\s*${MONTH}\\s+${YEAR}\\s*$`, 'iu');
const LENGTH = /^\s*(\d{1,4}|one|two|three|four|five|six)\s?-?\s?(day|week|month|year|hour|minute)s?\s*$/iu;
const UNITS: Readonly<Record<string, string>> = {
  day: 'jours', week: 'semaines', month: 'mois', year: 'ans', hour: 'heures', minute: 'minutes',
}; // prettier-ignore
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];
/** "12 and 13/12/2026" */
const FIGURES =
  /^(?=.*\/)\s*(?:from\s+)?\d{1,2}(?:\/\d{1,2})?(?:\/\d{2,4})?(?:(?:\s*,\s*|\s+(?:and|to)\s+)\d{1,2}(?:\/\d{1,2})?(?:\/\d{2,4})?)+\s*$/iu;

export const frenchValue = (value: string): string => {
  const [, count = '', unit = ''] = LENGTH.exec(value) ?? [];
  if (unit !== '') {
    const word = NUMBERS.indexOf(count.toLowerCase());
    return `${word < 0 ? count : String(word)} ${UNITS[unit.toLowerCase()] ?? unit}`;
  }
  const isTold = [SOME_DAYS, WEEKDAYS, MONTH_OF_YEAR, FIGURES].some((pattern) => pattern.test(value));
  if (!isTold) return value;
  const plain = value
    .trim()
    .replace(
      new RegExp(`(?<!\\p{L})${WEEKDAY}(?!\\p{L})`, 'giu'),
      (word) => DAYS[word.slice(0, 3).toLowerCase()] ?? word,
    )
    .replace(
      new RegExp(`(?<!\\p{L})(${MONTH})\\s+(${DAY})(?!\\d)`, 'giu'),
      (_, month: string, day: string) => `${day} ${month}`,
    )
    .replace(new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, 'giu'), (word) => monthOf(word))
    .replace(/(\d)(?:st|nd|rd|th)(?!\p{L})/giu, '$1')
    .replace(/(?:^|\s+)(?:of|the)(?=\s)/giu, '')
    .replace(
      /(?<!\d)0?1(?=\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/gu,
      '1er',
    )
    .replace(/(?<=\p{L}),(?=\s)|,(?=\s+(?:19|20)\d\d)/gu, '')
    .replace(/\s+at(?=\s)/giu, ' à')
    .trim();
  const isPeriod = /^from\s|\s(?:to|until|till|-|–)\s/iu.test(plain);
  return plain
    .replace(/^from\s+/iu, '')
    .replace(/^every\s+/iu, 'chaque ')
    .replace(/\s+(?:to|until|till|-|–)\s+/iu, ' au ')
    .replace(/\s+(?:and|&)\s+/giu, ' et ')
    .replace(/^/u, isPeriod ? 'du ' : '');
};

const monthOf = (word: string): string =>
  MONTHS[ENGLISH_MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3).toLowerCase()))] ?? word;
