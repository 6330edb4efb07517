/**
 * Days that no form gives and that everybody knows: a public holiday that a period of the facts takes off, the first and the last day of a year that the facts name.
 */
import { holidayOn } from '../../../act/holidays';
import type { Claim, DateValue } from '../claim';
import type { Basis } from './basis';
import { isoOf } from './calendar';
import type { Place } from './matcher';

const TAKEN_OFF =
  /(?<![a-z])(?:compte\s+tenu|sauf|hors|hormis|excepte\w*|(?:a\s+l')?exception|feries?|conges?|deduction|dedui\w+|sans\s+compter)(?![a-z])/u;

/** "soit quatorze jours, compte tenu du 14 juillet" of a period that holds that day. */
export const isHolidayWithin = (
  { value }: Claim<DateValue>,
  { pairs }: Basis,
  { lower, sentence }: Place,
): boolean => {
  const day = `${String(value.month).padStart(2, '0')}-${String(value.day).padStart(2, '0')}`;
  return (
    TAKEN_OFF.test(lower.slice(sentence.from, sentence.to)) &&
    pairs.some(({ first, last, origin }) => {
      if (first.type !== 'date' || last.type !== 'date' || origin.kind === 'law') return false;
      const [from, to] = [isoOf(first), isoOf(last)];
      return (
        from !== undefined &&
        to !== undefined &&
        [from.slice(0, 4), to.slice(0, 4)].some((year) => {
          const iso = `${year}-${day}`;
          const isMeant = value.year === undefined || String(value.year) === year;
          return isMeant && holidayOn(iso) !== undefined && from <= iso && iso <= to;
        })
      );
    })
  );
};

const OF_YEAR = /(?<![a-z])(?:exercices?|budgets?|budgetaires?|civile)(?![a-z])/u;
const YEAR_KEY = /^(?:annee|exercice|year|an)$/u;

/** "au 31 décembre 2025" of what is counted for a year, "n'aura pas été voté au 1er janvier" of its budget. */
export const isEdgeOfYear = (
  { value: { day, month, year } }: Claim<DateValue>,
  basis: Basis,
  { lower, sentence }: Place,
): boolean => {
  const [isFirst, isLast] = [day === 1 && month === 1, day === 31 && month === 12];
  if (!isFirst && !isLast) return false;
  const years = basis.bare.filter(({ roles }) => roles.some((role) => YEAR_KEY.test(role)));
  return year === undefined
    ? years.length > 0 && isFirst && OF_YEAR.test(lower.slice(sentence.from, sentence.to))
    : years.some(({ value }) => value.number === year);
};
