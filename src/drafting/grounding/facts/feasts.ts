/**
 * Days that everybody calls by their feast. It tells which day a feast is on, and nothing of what is done then.
 */
import { easterSunday } from '../../../law/checks/shared/holidays';
import type { DateValue } from '../claim';
import { daysAfter, isoOf } from '../match/calendar';

/** Month and day; plain lower case. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  epiphanie: [1, 6],
  chandeleur: [2, 2],
  assomption: [8, 15],
  toussaint: [11, 1],
  armistice: [11, 11],
  noel: [12, 25],
  'saint-sylvestre': [12, 31],
};
/** Days from Easter Sunday. */
const MOVABLE: Readonly<Record<string, number>> = { paques: 0, ascension: 39, pentecote: 49 };

/** The day of a feast in a year, YYYY-MM-DD; undefined for any other word. */
export const feastIn = (year: number, word: string): string | undefined => {
  const [month, day] = FIXED[word] ?? [];
  if (month !== undefined && day !== undefined) return isoOf({ type: 'date', year, month, day });
  const offset = MOVABLE[word];
  return offset === undefined ? undefined : daysAfter(easterSunday(year), offset);
};

/** Whether a day is so many days from a feast: "le lendemain de Noël". */
export const isFromFeast = (value: DateValue, word: string, offset: number): boolean => {
  const iso = isoOf(value);
  // The day after the last feast of a year is of the next one.
  return (
    iso !== undefined &&
    [-1, 0].some((past) => {
      const feast = feastIn(Number(iso.slice(0, 4)) + past, word);
      return feast !== undefined && daysAfter(feast, offset) === iso;
    })
  );
};
