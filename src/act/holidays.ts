/**
 * Legal holidays of metropolitan France (code du travail, L. 3133-1), and the day on which a time limit that ends on one goes over. It knows those of
 * no other territory.
 */
import { addDays, dayOfWeek } from './dates';

/** Month and day of those that do not move. */
const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'le jour de l’an',
  '05-01': 'le 1er mai',
  '05-08': 'le 8 mai',
  '07-14': 'le 14 juillet',
  '08-15': 'l’Assomption',
  '11-01': 'la Toussaint',
  '11-11': 'le 11 novembre',
  '12-25': 'Noël',
};
/** Days after Easter Sunday. */
const MOVING: readonly (readonly [number, string])[] = [
  [1, 'le lundi de Pâques'],
  [39, 'l’Ascension'],
  [50, 'le lundi de Pentecôte'],
];

/** Easter Sunday of a year, after J. Meeus' algorithm. */
const easter = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** The holidays of a year: the day in ISO form by the name that a sentence gives it. */
export const holidaysOf = (year: number): ReadonlyMap<string, string> => {
  const sunday = easter(year);
  return new Map([
    ...Object.entries(FIXED).map(([day, name]) => [name, `${String(year)}-${day}`] as const),
    ...MOVING.map(([days, name]) => [name, addDays(sunday, days)] as const),
  ]);
};

/** "le lundi de Pâques"; undefined for another day. @param iso an existing day */
export const holidayOn = (iso: string): string | undefined =>
  [...holidaysOf(Number(iso.slice(0, 4)))].find(([, day]) => day === iso)?.[0];

/** "le lundi de Pâques", "un dimanche"; undefined for a day on which offices are open. @param iso an existing day */
export const dayOff = (iso: string): string | undefined =>
  holidayOn(iso) ?? { 0: 'un dimanche', 6: 'un samedi' }[dayOfWeek(iso)];

/** The first day from this one on that is not off. */
export const nextOpenDay = (iso: string): string => {
  let day = iso;
  while (dayOff(day) !== undefined) day = addDays(day, 1);
  return day;
};
