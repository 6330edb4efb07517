/**
 * Dates in a text: "lundi 3 novembre 2026", "03/11/2026", "trois novembre deux mille vingt-six", "du 3 au 12 mars 2026".
 * It finds and reads them; whether they make sense together is for others to say.
 */
import { MONTHS, parseDate } from '../dates';
import type { Folded } from './fold';
import { NUMBER_WORDS, parseNumberWords } from './number-words';

export interface FoundDate {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** YYYY-MM-DD; absent when the year is not said or the day does not exist. */
  readonly iso?: string;
  readonly day: number;
  readonly month: number;
  readonly year?: number;
  /** The weekday that the text gives, from 0 for Sunday. */
  readonly weekday?: number;
  /** Such a day does not exist (31 novembre). */
  readonly impossible?: true;
  /** The year is taken from the date that ends the same interval or list. */
  readonly yearInferred?: true;
}

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const MONTH_NAMES = MONTHS.map((name) => name.normalize('NFD').replace(/[\u0300-\u036F]/gu, ''));
const SHORT = ['janv?', 'fevr?', 'mars', 'avr', 'mai', 'juin', 'juil', 'aout', 'sept?', 'oct', 'nov', 'dec'];

const DAY = '[1l]\\s?er|[12]\\d|3[01]|0?[1-9]';
const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:${SHORT.join('|')})\\.?)(?![a-z])`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** A date in figures or with its month in letters, year included; groups as `readDate` takes them. */
const FULL = `(?:(${WEEKDAY}),?\\s+(?:le\\s+)?)?(?:(${DAY}|3[2-9])\\s+(${MONTH})\\s+(\\d{4})(?!\\d)|(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)|(?<!n°\\s?)(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-]))`;
/** A date whose year the text does not say here. */
const PARTIAL = `(?:(${WEEKDAY})\\s+)?(${DAY})\\s+(${MONTH})(?!\\s+\\d{4})`;

const STICKY_FULL = new RegExp(FULL, 'y');
// A figure before, or a letter, makes it something else: "A12 mars", "1.12.03.2026".
const BEFORE = '(?<![a-z\\d/.,-]|\\d\\s)';
const ANY = new RegExp(`${BEFORE}(?:${FULL}|${PARTIAL})`, 'g');
const IN_WORDS = new RegExp(
  `(?<![a-z])(premier|${NUMBER_WORDS})\\s+(${MONTH_NAMES.join('|')})\\s+(${NUMBER_WORDS})`,
  'g',
);
const OPENING = new RegExp(
  `(?<![a-z])an\\s+(\\d{4}|${NUMBER_WORDS}),?\\s+(?:et\\s+)?(?:le\\s+)?(?:(${WEEKDAY})\\s+)?(premier|${DAY}|${NUMBER_WORDS})(?:\\s+du\\s+mois\\s+(?:de\\s+|d'))?\\s+(${MONTH_NAMES.join('|')})(?![a-z])`,
  'g',
);
/** Days that share the month of the date after them: "les 3, 4 et 5 mars 2026", "du 3 au 12 mars". */
const SHARED = new RegExp(`(${DAY})\\s*(?:,|et|au|ou|a|-)\\s*(?:${WEEKDAY}\\s+)?$`);
const JOINS = /^\s*(?:[a-z\d\s]{0,14}\s)?(?:au|et|,|ou|a|jusqu'au)\s+(?:le\s+)?$/;

const isDay = (text: string): number =>
  /er$/.test(text) || text === 'premier' ? 1 : Number(text.replace(/^0/, ''));
const monthOf = (name: string): number => {
  const bare = name.replace('.', '');
  const whole = MONTH_NAMES.indexOf(bare);
  if (whole >= 0) return whole + 1;
  return SHORT.findIndex((short) => new RegExp(`^(?:${short})$`).test(bare)) + 1;
};
/** Two figures stand for the years from 1950 to 2049. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
};
const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const isoOf = (year: number, month: number, day: number): string | undefined => {
  const iso = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return parseDate(iso) === undefined ? undefined : iso;
};

type Parts = Pick<FoundDate, 'day' | 'month'> & { year?: number; weekday?: number };

const partsOf = (groups: readonly (string | undefined)[]): Parts | undefined => {
  const [weekday, day, month, year, d2, m2, y2, y3, m3, d3, weekday4, day4, month4] = groups;
  const named = weekday ?? weekday4;
  const known = named === undefined ? {} : { weekday: WEEKDAYS.indexOf(named as (typeof WEEKDAYS)[number]) };
  if (day !== undefined && month !== undefined && year !== undefined)
    return { day: isDay(day), month: monthOf(month), year: Number(year), ...known };
  if (d2 !== undefined && m2 !== undefined && y2 !== undefined) {
    const parts = { day: Number(d2), month: Number(m2), year: fullYear(y2), ...known };
    return parts.month > 12 || parts.day > 31 || parts.day === 0 || parts.month === 0 ? undefined : parts;
  }
  if (y3 !== undefined && m3 !== undefined && d3 !== undefined)
    return { day: Number(d3), month: Number(m3), year: Number(y3), ...known };
  if (day4 !== undefined && month4 !== undefined)
    return { day: isDay(day4), month: monthOf(month4), ...known };
  return undefined;
};

/** The full date that begins exactly at an offset of the plain text. Offsets of the result are of the plain text. */
export const dateAt = (
  { lower }: Folded,
  index: number,
): { readonly end: number; readonly iso: string } | undefined => {
  STICKY_FULL.lastIndex = index;
  const match = STICKY_FULL.exec(lower);
  if (match === null) return undefined;
  const parts = partsOf([...match].slice(1));
  const iso = parts?.year === undefined ? undefined : isoOf(parts.year, parts.month, parts.day);
  return iso === undefined ? undefined : { end: match.index + match[0].length, iso };
};

interface Raw extends Parts {
  readonly from: number;
  readonly to: number;
}

/** Every date of a text, in order. */
export const findDates = (folded: Folded): FoundDate[] => {
  const { lower } = folded;
  const raw: Raw[] = [];
  const put = (from: number, to: number, parts: Parts): void => void raw.push({ from, to, ...parts });
  for (const match of lower.matchAll(ANY)) {
    const parts = partsOf([...match].slice(1));
    if (parts === undefined) continue;
    sharing(lower, match.index, parts).forEach((one) => raw.push(one));
    put(match.index, match.index + match[0].length, parts);
  }
  for (const match of lower.matchAll(IN_WORDS)) {
    const day = match[1] === 'premier' ? 1 : parseNumberWords(match[1] ?? '');
    const year = parseNumberWords(match[3] ?? '');
    if (day === undefined || year === undefined || year < 1000) continue;
    put(match.index, match.index + match[0].length, { day, month: monthOf(match[2] ?? ''), year });
  }
  for (const match of lower.matchAll(OPENING)) {
    const [whole, yearText = '', weekday, dayText = '', month = ''] = match;
    const year = /^\d/.test(yearText) ? Number(yearText) : parseNumberWords(yearText);
    const day = /^[\dl]|^premier$/.test(dayText) ? isDay(dayText) : parseNumberWords(dayText);
    if (day === undefined || year === undefined || year < 1000) continue;
    const known = weekday === undefined ? {} : { weekday: WEEKDAYS.indexOf(weekday as 'lundi') };
    put(match.index, match.index + whole.length, { day, month: monthOf(month), year, ...known });
  }
  raw.sort((a, b) => a.from - b.from || b.to - a.to);
  return withYears(lower, withoutOverlap(raw)).map((one) => foundOf(folded, one));
};

/** "les 3, 4 et " before "5 mars 2026": the days that share its month and year. */
const sharing = (lower: string, index: number, { month, year }: Parts): Raw[] => {
  const found: Raw[] = [];
  let end = index;
  for (let i = 0; i < 12; i++) {
    const window = lower.slice(Math.max(0, end - 24), end);
    const match = SHARED.exec(window);
    if (match === null) break;
    const start = end - window.length + match.index;
    if (
      /[a-z\d/.,°-]$|(?:^|[^a-z])(?:n°|article|articles|rue|numero|h|heures)\s*$/.test(
        lower.slice(Math.max(0, start - 10), start),
      )
    )
      break;
    const day = match[1] ?? '';
    found.unshift({
      from: start,
      to: start + day.length,
      day: isDay(day),
      month,
      ...(year === undefined ? {} : { year }),
    });
    end = start;
  }
  return found;
};

const withoutOverlap = (raw: readonly Raw[]): Raw[] => {
  const kept: Raw[] = [];
  for (const one of raw) if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
};

/** A date without year takes that of the date which ends its interval or list. */
const withYears = (lower: string, raw: readonly Raw[]): (Raw & { inferred?: true })[] => {
  const result: (Raw & { inferred?: true })[] = raw.map((one) => ({ ...one }));
  for (let i = result.length - 2; i >= 0; i--) {
    const [one, next] = [result[i], result[i + 1]];
    if (one === undefined || next === undefined || one.year !== undefined || next.year === undefined)
      continue;
    if (next.from - one.to > 24 || !JOINS.test(lower.slice(one.to, next.from))) continue;
    const earlier = one.month > next.month || (one.month === next.month && one.day > next.day);
    result[i] = { ...one, year: earlier ? next.year - 1 : next.year, inferred: true };
  }
  return result;
};

const foundOf = ({ text, at }: Folded, one: Raw & { inferred?: true }): FoundDate => {
  const [start, end] = [at(one.from), at(one.to)];
  const iso = one.year === undefined ? undefined : isoOf(one.year, one.month, one.day);
  const exists = isoOf(one.year ?? 2024, one.month, one.day) !== undefined;
  return {
    start,
    end,
    text: text.slice(start, end),
    day: one.day,
    month: one.month,
    ...(iso === undefined ? {} : { iso }),
    ...(one.year === undefined ? {} : { year: one.year }),
    ...(one.weekday === undefined ? {} : { weekday: one.weekday }),
    ...(exists ? {} : { impossible: true }),
    ...(one.inferred === undefined ? {} : { yearInferred: true }),
  };
};
