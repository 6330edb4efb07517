/**
 * What a condition can count between dates: hours before a start, months that are over, weekdays of a period. Pure calendar
 * arithmetic on ISO texts that were checked before. It must not know today's date.
 */
import { addDays, compareDates, dayOfWeek, parseDate, parseTime } from '../act/dates';
import type { MeasureName } from './text-parts';
import type { ValueType } from './value-type';

/** What each measure is asked of, in order. */
export const MEASURES: Readonly<Record<MeasureName, readonly (readonly ValueType['kind'][])[]>> = {
  hours: [['date'], ['date', 'period']],
  months: [['date'], ['date']],
  weekdays: [['period']],
};

/** A period is not walked further: it has weekdays by then. */
const WEEK = 7;

/** The measure of these values; undefined when one is absent or is no date. */
export const measure = (name: MeasureName, values: readonly unknown[]): number | undefined => {
  const [first, second] = values;
  if (name === 'weekdays') return weekdays(first);
  const [from, to] = [startOf(first), startOf(second)];
  if (from === undefined || to === undefined) return undefined;
  return name === 'hours'
    ? compareDates(to.day, from.day) * 24 + to.hours - from.hours
    : months(from.day, to.day);
};

/** A day begins at midnight, a period at its first hour. */
const startOf = (value: unknown): { readonly day: string; readonly hours: number } | undefined => {
  if (typeof value === 'string') return parseDate(value) === undefined ? undefined : { day: value, hours: 0 };
  const { from, time } = partsOf(value);
  if (from === undefined) return undefined;
  return { day: from, hours: time === undefined ? 0 : time.hours + time.minutes / 60 };
};

/** Whole months that are over when the second day begins: from 1 November none on 1 December, one on 2 December. */
const months = (a: string, b: string): number | undefined => {
  const [from, to] = [parseDate(a), parseDate(b)];
  if (from === undefined || to === undefined) return undefined;
  const between = (to.year - from.year) * 12 + to.month - from.month;
  return from.day < to.day ? between : between - 1;
};

/** Days from Monday to Friday in a period; those of its first week are enough to tell none from some. */
const weekdays = (period: unknown): number | undefined => {
  const { from, to } = partsOf(period);
  if (from === undefined || to === undefined) return undefined;
  const days = Math.min(compareDates(to, from) + 1, WEEK);
  return Array.from({ length: Math.max(days, 0) }, (_, i) => dayOfWeek(addDays(from, i))).filter(
    (day) => day >= 1 && day <= 5,
  ).length;
};

const partsOf = (
  value: unknown,
): { readonly from?: string; readonly to?: string; readonly time?: { hours: number; minutes: number } } => {
  if (typeof value !== 'object' || value === null) return {};
  const { from, to, from_time: at } = value as Readonly<Record<string, unknown>>;
  const time = typeof at === 'string' ? parseTime(at) : undefined;
  return {
    ...(typeof from === 'string' && parseDate(from) !== undefined ? { from } : {}),
    ...(typeof to === 'string' && parseDate(to) !== undefined ? { to } : {}),
    ...(time === undefined ? {} : { time }),
  };
};
