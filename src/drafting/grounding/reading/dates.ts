/**
 * Days, months, weekdays, years and school years of a text. Full dates are read by `act/reading/dates`.
 */
import { MONTHS } from '../../../act/dates';
import { NUMBER_WORDS } from '../../../act/reading/number-words';
import { findDates } from '../../../act/reading/dates';
import type { Claim, ClaimValue } from '../claim';
import { NUMBER, parseNumber } from '../text/numbers';
import { daysInFigures } from './days-in-figures';
import { matchesIn, type ClaimReader, type Reading } from './reader';

/** From January, without accents. */
export const MONTH_NAMES = MONTHS.map((name) => name.normalize('NFD').replace(/[\u0300-\u036F]/gu, ''));
const MONTH = `(?:${MONTH_NAMES.join('|')})`;
/** From Sunday, as `getUTCDay` counts. */
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;

const DAY_MONTH_FIGURES =
  /(?<=(?:le|du|au|des|les|et|depuis|avant|apres)\s+)(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|1[0-2])(?![\d/]|\s?(?:es?|i?emes?)(?![a-z]))/g;
const DAY_ONLY =
  /(?<=(?:le|du|au|des|jusqu'au)\s+)(1er|[1-9]|[12]\d|3[01])(?=\s+(?:du\s+(?:meme\s+)?mois|courant|prochain))/g;
/** "reçue le 8 du même mois": that of the day told before. */
const OF_SAME_MONTH =
  /(?<=(?<![a-z])(?:le|du|au|jusqu'au)\s+(?:[a-z]+di\s+|dimanche\s+)?)(1er|[1-9]|[12]\d|3[01])(?=\s+(?:du\s+meme\s+mois|de\s+ce\s+meme\s+mois))/g;
const DAY_WORDS = new RegExp(
  `(?<![a-z-])(${NUMBER}|premier)\\s+(${MONTH})(?![a-z])(?!\\s+deux\\s+mille)(?:\\s+((?:19|20)\\d\\d)(?!\\d))?`,
  'g',
);
const DAYS_IN_WORDS =
  'premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|vingt(?:(?:-|\\s)et(?:-|\\s)un|-(?:deux|trois|quatre|cinq|six|sept|huit|neuf))?|trente(?:(?:-|\\s)et(?:-|\\s)un)?';
/** "du cinq au sept octobre", "les deux, trois et quatre mai": the month is said once. */
const DAYS_BEFORE_MONTH = new RegExp(
  `(?<=(?<![a-z])(?:du|le|les|des|,)\\s+(?:${WEEKDAY}\\s+)?)(${DAYS_IN_WORDS})(?=(?:,\\s+(?:${DAYS_IN_WORDS}))*\\s+(?:au|et(?:\\s+le)?|ou(?:\\s+le)?)\\s+(?:${WEEKDAY}\\s+)?(?:${DAYS_IN_WORDS}|\\d{1,2})\\s+(${MONTH})(?![a-z]))`,
  'g',
);
const MONTH_YEAR = new RegExp(`(?<![a-z])(${MONTH})\\s+(?:de\\s+l'annee\\s+)?((?:19|20)\\d\\d)(?!\\d)`, 'g');
const MONTH_ALONE = new RegExp(
  `(?<![a-z])(?<=(?:\\ben|\\bde|\\bdu|\\bmois|\\bmi-?|\\bfin|\\bdebut|\\bcourant|\\bdepuis|\\bdes|\\ba|\\bet|\\bjusqu'en|\\bjusqu'a|\\bavant|\\bapres|\\bvers|\\bou|\\ble|d'|,)\\s?)(${MONTH})(?![a-z])(?!\\s+(?:19|20)\\d\\d)`,
  'g',
);
/** "depuis: septembre, jour et nuit": a text that begins with a month. */
const MONTH_FIRST = new RegExp(`^\\s*(${MONTH})(?=\\s*(?:,|$|\\()(?!\\s*(?:19|20)\\d\\d))`, 'g');
/** "mai à juillet", whatever stands before. */
const MONTH_RANGE = new RegExp(`(?<![a-z])(${MONTH})(?=\\s*(?:a|au|et|-|,)\\s*${MONTH}(?![a-z]))`, 'g');
const WEEKDAY_ALONE = new RegExp(`(?<![a-z])(${WEEKDAY})(s?)(?![a-z])`, 'g');
/** "le vendredi 13 novembre … et le lundi 16": the month is that of the day beside. */
const WEEKDAY_DAY = new RegExp(
  `(?<![a-z])(${WEEKDAY})\\s+(1er|premier|${NUMBER})(?!\\d)(?!\\s?(?:${MONTH}|/|h(?:eures?)?(?![a-z])|[a-z]{4,}s(?![a-z])))`,
  'g',
);
/** "Les permanences d'avril, les jeudis 8 et 22": the month was said before. */
const WEEKDAYS_OF_MONTH = new RegExp(
  `(?<=(?<![a-z])(?:les|des|aux)\\s+)(${WEEKDAY})s\\s+(?:[1-9]|[12]\\d|3[01])(?:\\s*,\\s*(?:[1-9]|[12]\\d|3[01]))*\\s+et\\s+(?:[1-9]|[12]\\d|3[01])(?!\\d)(?!\\s?(?:${MONTH}|/|h(?:eures?)?(?![a-z])|[a-z]{4,}s(?![a-z])))`,
  'g',
);
/** "le 7 août … et le groupe suivant le 9": the month was said before; "le 4, rue de l’Abreuvoir" is a house. */
const DAY_AFTER_DAY =
  /(?<=(?<![a-z])le\s)(1er|[1-9]|[12]\d|3[01])(?!\s*,?\s+(?:(?:bis|ter|quater)\s*,?\s+)?(?:rue|avenue|boulevard|place|chemin|impasse|allee|route|quai|square|cours|passage|ruelle|venelle|sentier|faubourg|hameau|residence|lotissement|esplanade|promenade|parvis|cite|villa|mail|rond-point|lieu-dit|grande?\s+rue|grand'rue)(?![a-z]))(?=\s*[.,;)]|\s+(?:et|puis)\s|\s+a\s+\d{1,2}\s?h|\s*$)/g;
const SCHOOL_YEAR = /(?<![\d/-])((?:19|20)\d\d)\s?[-/]\s?((?:19|20)?\d\d)(?![\d/-])/g;
/** "en deux mille vingt-cinq", "pour deux mille vingt-cinq": a year in words, where no noun that it would count follows. */
const YEAR_IN_WORDS = new RegExp(
  `(?<=(?<![a-z])(?:en|annee|exercice|millesime|pour|depuis|debut|fin|(?:${MONTH}))\\s+)((?:deux\\s+mille|mil(?:le)?\\s+neuf\\s+cent)[ -]${NUMBER_WORDS})(?!-|\\s+(?:et\\s+)?${NUMBER_WORDS}(?![a-z])|\\s+(?!(?:vous|nous|dans|sans|mais|puis|sous|vers|plus|apres|tous)(?![a-z]))[a-z]{3,}[sx](?![a-z]))`,
  'g',
);
const YEAR =
  /(?<![\d/.,-]|\d\s)((?:19|20)\d\d)(?![\d/-]|[.,]\d|\s\d{3}(?!\d)|\s?(?:€|euros?|eur\b|m[23²³]?\b|km|kg|habitants|eleves|documents))/g;

export const dates: ClaimReader = (reading) => {
  const { folded } = reading;
  const found: Claim[] = [];
  const put = (from: number, to: number, kind: Claim['kind'], value: ClaimValue): void => {
    if (reading.taken(from, to) || found.some((claim) => claim.from < to && from < claim.to)) return;
    found.push({ from, to, kind, value });
  };
  const back = offsetsOf(reading);
  for (const date of findDates(folded)) {
    const { day, month, year, weekday, yearInferred, impossible } = date;
    // "7 h 30 au 3 juillet": the minutes are no day of July.
    if (/\d ?h ?$/u.test(folded.lower.slice(Math.max(0, back(date.start) - 5), back(date.start)))) continue;
    put(back(date.start), back(date.end), 'date', {
      type: 'date',
      day,
      month,
      ...(year === undefined || yearInferred === true ? {} : { year }),
      ...(weekday === undefined ? {} : { weekday }),
      ...(impossible === undefined ? {} : { impossible }),
    });
  }
  for (const match of matchesIn(reading, DAY_MONTH_FIGURES))
    put(match.index, endOf(match), 'date', { type: 'date', day: Number(match[1]), month: Number(match[2]) });
  for (const { from, to, day, month } of daysInFigures(folded.lower, reading.ofDay))
    put(from, to, 'date', { type: 'date', day, month });
  for (const match of matchesIn(reading, DAY_WORDS)) {
    const day = match[1] === 'premier' ? 1 : parseNumber(match[1] ?? '');
    if (day !== undefined && day >= 1 && day <= 31)
      put(match.index, endOf(match), 'date', {
        ...{ type: 'date', day, month: monthOf(match[2]) },
        ...(match[3] === undefined ? {} : { year: Number(match[3]) }),
      });
  }
  for (const match of matchesIn(reading, DAYS_BEFORE_MONTH)) {
    const day = match[1] === 'premier' ? 1 : parseNumber(match[1] ?? '');
    if (day !== undefined)
      put(match.index, endOf(match), 'date', { type: 'date', day, month: monthOf(match[2]) });
  }
  for (const match of matchesIn(reading, MONTH_YEAR))
    put(match.index, endOf(match), 'month', {
      type: 'month',
      month: monthOf(match[1]),
      year: Number(match[2]),
    });
  for (const match of matchesIn(reading, MONTH_ALONE))
    put(match.index, endOf(match), 'month', { type: 'month', month: monthOf(match[1]) });
  for (const match of matchesIn(reading, MONTH_FIRST))
    put(match.index, endOf(match), 'month', { type: 'month', month: monthOf(match[1]) });
  for (const match of matchesIn(reading, MONTH_RANGE))
    put(match.index, endOf(match), 'month', { type: 'month', month: monthOf(match[1]) });
  for (const match of matchesIn(reading, SCHOOL_YEAR)) {
    const first = Number(match[1]);
    const last = Number(match[2]?.length === 2 ? `${String(match[1]).slice(0, 2)}${match[2]}` : match[2]);
    // "n° 2026-31" is a number of a register.
    const numbered = /(?:n°|numeros?|nos?\.?|ref\.?|references?)\s*$/u.test(
      folded.lower.slice(Math.max(0, match.index - 12), match.index),
    );
    if (last > first && last - first <= 12 && !isMonth(match[2]) && !(numbered && last - first > 1))
      put(match.index, endOf(match), 'year', { type: 'year', year: first, last });
  }
  for (const match of matchesIn(reading, YEAR))
    put(match.index, endOf(match), 'year', { type: 'year', year: Number(match[1]) });
  for (const match of matchesIn(reading, YEAR_IN_WORDS)) {
    const year = parseNumber(match[1] ?? '');
    if (year !== undefined && year > 1899 && year < 2100)
      put(match.index, endOf(match), 'year', { type: 'year', year });
  }
  for (const match of matchesIn(reading, WEEKDAY_DAY)) {
    const day = match[2] === '1er' || match[2] === 'premier' ? 1 : parseNumber(match[2] ?? '');
    const of = monthBeside(found, folded.lower, match.index, endOf(match));
    if (day !== undefined && day >= 1 && day <= 31 && of !== undefined)
      put(match.index, endOf(match), 'date', {
        ...{ type: 'date', day, weekday: WEEKDAYS.indexOf(match[1] ?? '') },
        ...of,
      });
  }
  for (const match of matchesIn(reading, WEEKDAYS_OF_MONTH))
    for (const day of match[0].matchAll(/\d{1,2}/gu)) {
      const from = match.index + day.index;
      const of = monthBeside(found, folded.lower, from, from + day[0].length);
      if (of !== undefined)
        put(from, from + day[0].length, 'date', {
          ...{ type: 'date', day: Number(day[0]), weekday: WEEKDAYS.indexOf(match[1] ?? '') },
          ...of,
        });
    }
  for (const match of matchesIn(reading, DAY_AFTER_DAY)) {
    const of = monthBeside(found, folded.lower, match.index, endOf(match));
    if (of !== undefined)
      put(match.index, endOf(match), 'date', {
        ...{ type: 'date', day: Number.parseInt(match[1] ?? '', 10) },
        ...of,
      });
  }
  for (const match of matchesIn(reading, OF_SAME_MONTH)) {
    const of = monthBeside(found, folded.lower, match.index, endOf(match));
    if (of !== undefined)
      put(match.index, endOf(match), 'date', {
        ...{ type: 'date', day: Number.parseInt(match[1] ?? '', 10) },
        ...of,
      });
  }
  for (const match of matchesIn(reading, WEEKDAY_ALONE)) {
    const before = folded.lower.slice(Math.max(0, match.index - 12), match.index);
    const habit = match[2] === 's' || /(?:tous\s+les|toutes\s+les|chaque)\s+$/u.test(before);
    put(match.index, endOf(match), 'weekday', {
      type: 'weekday',
      weekday: WEEKDAYS.indexOf(match[1] ?? ''),
      ...(habit ? { habit } : {}),
    });
  }
  for (const match of matchesIn(reading, DAY_ONLY))
    put(match.index, endOf(match), 'number', { type: 'number', number: Number.parseInt(match[1] ?? '', 10) });
  return found;
};

/** The month and the year of the day that an enumeration goes on to, else of the one before, in the same paragraph. */
const monthBeside = (
  found: readonly Claim[],
  lower: string,
  from: number,
  to: number,
): { readonly month: number; readonly year?: number } | undefined => {
  const days = found.filter(({ value }) => value.type === 'date').sort((a, b) => a.from - b.from);
  const next = days.find((one) => one.from >= to);
  const goesOn =
    next !== undefined && /^\s*(?:,|et|au|ou|puis)\s+(?:le\s+|au\s+)?$/u.test(lower.slice(to, next.from));
  const previous = days.findLast(
    (one) => one.to <= from && !/\n|[^.;]{260}/u.test(lower.slice(one.to, from)),
  );
  const of = (goesOn ? next : previous)?.value;
  if (of?.type === 'date') return { month: of.month, ...(of.year === undefined ? {} : { year: of.year }) };
  // "En mai 2027, … du jeudi 6 au dimanche 9": the month alone was said.
  const month = found.findLast(
    (one) => one.value.type === 'month' && one.to <= from && !/[\n.;]/u.test(lower.slice(one.to, from)),
  )?.value;
  return month?.type !== 'month'
    ? undefined
    : { month: month.month, ...(month.year === undefined ? {} : { year: month.year }) };
};

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
const monthOf = (name: string | undefined): number => MONTH_NAMES.indexOf(name ?? '') + 1;
/** 2026-11 is November 2026, or a number of register: not a school year. 2026-27 is. */
const isMonth = (text: string | undefined): boolean => text?.length === 2 && Number(text) <= 12;

/** From offsets of the text as given to those of the plain text: readers of `act` answer in the former. */
export const offsetsOf = ({ folded }: Pick<Reading, 'folded'>): ((start: number) => number) => {
  const { lower, at } = folded;
  return (start) => {
    let [low, high] = [0, lower.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(middle) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};
