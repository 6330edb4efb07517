/**
 * Dates and hours as French acts write them, from ISO strings ("2026-11-30", "08:00"). Pure calendar arithmetic: no clock,
 * no time zone, no `Date`.
 */
import { numberInWords } from './numbers';
import { NBSP } from './spaces';

/** A day of the Gregorian calendar; month and day from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time of day, 0-23 hours and 0-59 minutes. */
export interface ClockTime {
  readonly hours: number;
  readonly minutes: number;
}

/** The text is not a day that exists, written YYYY-MM-DD. */
export class InvalidDateError extends Error {
  override readonly name = 'InvalidDateError';
  constructor(readonly text: string) {
    super(`« ${text} » n’est pas une date : écrivez l’année, le mois et le jour, par exemple 2026-11-30.`);
  }
}

/** The text is not an hour that exists, written HH:MM. */
export class InvalidTimeError extends Error {
  override readonly name = 'InvalidTimeError';
  constructor(readonly text: string) {
    super(`« ${text} » n’est pas une heure : écrivez les heures et les minutes, par exemple 08:30.`);
  }
}

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

/** From Sunday, as `dayOfWeek` counts. */
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month, from 1. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day that a YYYY-MM-DD text names; undefined when it is malformed or does not exist (30 February). */
export function parseDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (date.year < 1 || date.month < 1 || date.month > 12) return undefined;
  return date.day >= 1 && date.day <= daysInMonth(date.year, date.month) ? date : undefined;
}

/** The hour that an HH:MM text names, from 00:00 to 23:59; undefined otherwise. */
export function parseTime(text: string): ClockTime | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return undefined;
  const time = { hours: Number(match[1]), minutes: Number(match[2]) };
  return time.hours < 24 && time.minutes < 60 ? time : undefined;
}

function requireDate(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new InvalidDateError(text);
  return date;
}

function requireTime(text: string): ClockTime {
  const time = parseTime(text);
  if (!time) throw new InvalidTimeError(text);
  return time;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** "30 novembre 2026", "1er décembre 2026". @throws InvalidDateError */
export function formatDate(text: string): string {
  const { year, month, day } = requireDate(text);
  return `${day === 1 ? '1er' : day}${NBSP}${monthName(month)} ${year}`;
}

/** 0 for Sunday to 6 for Saturday. @throws InvalidDateError */
export function dayOfWeek(text: string): number {
  // Day 0 was a Thursday; days before it count backwards.
  return (((dayNumber(requireDate(text)) + 4) % 7) + 7) % 7;
}

/** "lundi 30 novembre 2026". @throws InvalidDateError */
export function formatWeekday(text: string): string {
  return `${WEEKDAYS[dayOfWeek(text)] ?? ''} ${formatDate(text)}`;
}

function dayInWords(day: number): string {
  return day === 1 ? 'premier' : numberInWords(day);
}

/** "deux mille vingt-six, le dix-neuf novembre": what follows "L’an" at the head of a deliberation. @throws InvalidDateError */
export function formatOpeningDate(text: string): string {
  const { year, month, day } = requireDate(text);
  return `${numberInWords(year)}, le ${dayInWords(day)} ${monthName(month)}`;
}

/** "8 h", "19 h 30", "8 h 05". Noon stays "12 h". @throws InvalidTimeError */
export function formatTime(text: string): string {
  const { hours, minutes } = requireTime(text);
  const rest = minutes === 0 ? '' : `${NBSP}${String(minutes).padStart(2, '0')}`;
  return `${hours}${NBSP}h${rest}`;
}

/** "dix-neuf heures trente", "une heure", "vingt et une heures cinq". @throws InvalidTimeError */
export function formatTimeInWords(text: string): string {
  const { hours, minutes } = requireTime(text);
  const word = hours < 2 ? 'heure' : 'heures';
  const rest = minutes === 0 ? '' : ` ${numberInWords(minutes, 'f')}`;
  return `${numberInWords(hours, 'f')} ${word}${rest}`;
}

/** Negative when `a` is before `b`, 0 when they are the same day. @throws InvalidDateError */
export function compareDates(a: string, b: string): number {
  return dayNumber(requireDate(a)) - dayNumber(requireDate(b));
}

/** Days since 1 January 1970 (a Thursday), after H. Hinnant's civil-from-days algorithm. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The ISO date so many days later, or earlier when negative. @throws InvalidDateError */
export function addDays(text: string, days: number): string {
  const shifted = dayNumber(requireDate(text)) + days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
