/**
 * Which one of its month a day of the facts is: "le deuxième week-end de décembre" of the 12th and the 13th, "le troisième jeudi de novembre" of the 19th. The month is
 * said, and the calendar tells the rank. It proves no rank of a habit, which facts give as such.
 */
import { dayOfWeek } from '../../../act/dates';
import { MONTH_NAMES, WEEKDAYS } from '../reading/dates';
import type { Basis, TypedEvidence } from './basis';
import { isoOf } from './calendar';
import type { Place } from './matcher';

const OF_MONTH = new RegExp(
  `^\\s+(week-?end|${WEEKDAYS.join('|')})\\s+(?:du\\s+mois\\s+)?(?:de\\s+|d')(${MONTH_NAMES.join('|')})(?![a-z])`,
  'u',
);

/** The days of the facts of which the rank that ends at `to` is true. */
export const daysOfRank = (
  rank: number,
  to: number,
  basis: Basis,
  { lower, sentence }: Place,
): readonly TypedEvidence<'date'>[] => {
  const [, named = '', month = ''] = OF_MONTH.exec(lower.slice(to, sentence.to)) ?? [];
  if (named === '') return [];
  const days = basis.of('date').filter(({ origin }) => origin.kind !== 'law');
  const years = new Set(days.flatMap(({ value: { year } }) => year ?? []));
  const [only] = years.size === 1 ? years : [];
  return days.filter(({ value }) => {
    const iso = isoOf(only === undefined || value.year !== undefined ? value : { ...value, year: only });
    if (iso === undefined || value.month !== MONTH_NAMES.indexOf(month) + 1) return false;
    const weekday = dayOfWeek(iso);
    if (named.startsWith('week'))
      // A Sunday the 1st ends a week-end of the month before, which some count and some do not.
      return weekday === 6
        ? rankOf(value.day) === rank
        : weekday === 0 && [rankOf(value.day), rankOf(value.day - 1)].includes(rank);
    return weekday === WEEKDAYS.indexOf(named) && rankOf(value.day) === rank;
  });
};

const rankOf = (day: number): number => Math.ceil(day / 7);
