/**
 * Days as claims and facts tell them, on the calendar: facts and models may give days that do not exist and halves of days, and nothing here
 * throws for them.
 */
import { addDays, parseDate } from '../../../act/dates';
import type { DateValue } from '../claim';

/** YYYY-MM-DD; undefined without a year, or for a day that no calendar has. */
export const isoOf = ({ year, month, day }: DateValue): string | undefined => {
  if (year === undefined) return undefined;
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parseDate(iso) === undefined ? undefined : iso;
};

/** Years are written with four figures: further than that there is no day to tell. */
const FURTHEST = 3_650_000;

/** The day so many days later, or earlier when negative; undefined for half a day, or when no such day can be written. */
export const daysAfter = (iso: string, days: number): string | undefined => {
  if (!Number.isInteger(days) || Math.abs(days) > FURTHEST) return undefined;
  const moved = addDays(iso, days);
  return parseDate(moved) === undefined ? undefined : moved;
};

/** The same day so many months later, or earlier; undefined for half a month, or when that month has no such day. */
export const monthsAfter = (iso: string, months: number): string | undefined => {
  if (!Number.isInteger(months)) return undefined;
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  return isoOf({ type: 'date', year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day });
};
