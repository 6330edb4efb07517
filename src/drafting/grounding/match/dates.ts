/**
 * Days, months, weekdays and years against the dates of the facts. A weekday must be that of its day.
 */
import { dayOfWeek } from '../../../act/dates';
import type { Claim, ClaimValue, DateValue } from '../claim';
import { anniversary, whenReached } from '../compute/anniversaries';
import { endPutOff } from '../compute/ends-put-off';
import { firstWeekday } from '../compute/first-weekday';
import { dayFromNamed } from '../compute/from-named-day';
import { monthlyPayment } from '../compute/monthly-payments';
import { lastSuspended } from '../compute/suspensions';
import { dayAfterEnd, noticeDay } from '../compute/known-ends';
import { nextTurn } from '../compute/next-turns';
import { inSeries, shifted } from '../compute/series';
import { dayWithin, rankedInMonth } from '../compute/days-in-period';
import { yearBegun } from '../compute/year-begun';
import { QUARTER } from '../facts/quarters';
import type { Basis, TypedEvidence } from './basis';
import { daysAfter, isoOf } from './calendar';
import { dayAfterLimit } from './before-limits';
import { isEdgeOfYear, isHolidayWithin } from './days-of-all';
import { derivedDate, derivedMonth, derivedYear } from './derived-ends';
import { endOfMonth } from './ends-of-months';
import { eveOf } from './eves';
import { dayFollowing } from './days-following';
import { isNearestYear } from './nearest-years';
import { nextDay } from './next-days';
import { accepted, beside, grounded, missing, type Match, type Matcher, type Place } from './matcher';
import { monthOfWholeYear } from './whole-years';
import { WEEKDAYS } from '../reading/dates';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

export const matchDate: Matcher<DateValue> = (claim, basis, place) => {
  const { value } = claim;
  if (value.impossible === true) return missing('Ce jour n’existe pas dans le calendrier.');
  const all = basis.of('date');
  const sameDay = all.filter((one) => one.value.day === value.day && one.value.month === value.month);
  const same = sameDay.filter(
    (one) => one.value.year === undefined || value.year === undefined || one.value.year === value.year,
  );
  const derived =
    same.length === 0
      ? (dayAfterLimit(claim, basis, place) ??
        nextDay(claim, basis, place) ??
        dayFollowing(claim, basis, place) ??
        derivedDate(claim, basis, place) ??
        endPutOff(claim, basis, place) ??
        endOfMonth(claim, basis, place) ??
        dayAfterEnd(claim, basis, place) ??
        noticeDay(claim, basis, place) ??
        nextTurn(claim, basis, place) ??
        dayFromNamed(claim, basis, place) ??
        inSeries(claim, basis, place) ??
        monthlyPayment(claim, basis, place) ??
        lastSuspended(claim, basis, place) ??
        shifted(claim, basis, place) ??
        anniversary(claim, basis, place) ??
        dayWithin(claim, basis, place) ??
        firstWeekday(claim, basis, place) ??
        rankedInMonth(claim, basis))
      : undefined;
  if (derived !== undefined) return derived;
  if (
    same.length === 0 &&
    (isEdgeOfYear(claim, basis, place) ||
      isHolidayWithin(claim, basis, place) ||
      isNight(claim, basis, place) ||
      isEnumerated(claim, basis, place))
  )
    return accepted();
  if (same.length === 0)
    return sameDay.length > 0 ? missing('L’année n’est pas celle de la donnée.') : missing();
  if (
    value.year !== undefined &&
    same.every((one) => one.value.year === undefined) &&
    !yearIsKnown(basis, value.year) &&
    !isNearestYear(value, basis)
  )
    return missing('L’année n’est pas dans les données.');
  const wrong = wrongWeekday(value, same, onlyYear(basis));
  return wrong === undefined ? grounded(same) : missing(wrong);
};

/** "dans la nuit du 10 au 11 février": the night of a day of the facts. */
const isNight = (
  { from, to, value }: Claim<DateValue>,
  basis: Basis,
  { lower, sentence }: Place,
): boolean => {
  const before = lower.slice(Math.max(sentence.from, from - 40), from);
  const [first, last] = [
    /(?<![a-z])nuit\s+du\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(before) &&
      /^\s+au\s/u.test(lower.slice(to, to + 5)),
    /(?<![a-z])nuit\s+du\s[^.;,]{1,24}\sau\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(before),
  ];
  if (!first && !last) return false;
  return basis.of('date').some((one) => {
    const iso = isoOf(one.value);
    const other = iso === undefined ? undefined : daysAfter(iso, first ? -1 : 1);
    return (
      other !== undefined && Number(other.slice(8)) === value.day && Number(other.slice(5, 7)) === value.month
    );
  });
};

/** "les 8, 9 et 10 juin" of "du 8 au 10 juin": each day of a period, one after the other. */
const isEnumerated = (claim: Claim<DateValue>, basis: Basis, { claims, lower }: Place): boolean => {
  const years = basis.of('date').flatMap(({ value: { year } }) => year ?? []);
  return [...new Set(years)].some((year) => {
    const iso = isoOf({ ...claim.value, year: claim.value.year ?? year });
    if (iso === undefined) return false;
    const beside = (other: Claim, step: number): boolean =>
      other.value.type === 'date' &&
      isoOf({ ...other.value, year: other.value.year ?? year }) === daysAfter(iso, step) &&
      /^\s*(?:,|et|,\s*et)\s*(?:le\s+)?(?:[a-z]+di\s+|dimanche\s+)?$/u.test(
        step < 0 ? lower.slice(other.to, claim.from) : lower.slice(claim.to, other.from),
      );
    return (
      claims.some((other) => beside(other, -1)) &&
      claims.some((other) => beside(other, 1)) &&
      basis.pairs.some(({ first, last }) => {
        if (first.type !== 'date' || last.type !== 'date') return false;
        const [from, to] = [isoOf(first), isoOf(last)];
        return from !== undefined && to !== undefined && from < iso && iso < to;
      })
    );
  });
};

/** Why the weekday is wrong; undefined when it is right, or nothing tells. */
const wrongWeekday = (
  value: DateValue,
  same: readonly TypedEvidence<'date'>[],
  only: number | undefined,
): string | undefined => {
  if (value.weekday === undefined) return undefined;
  const told = same.flatMap((one) => {
    const year = value.year ?? one.value.year ?? (one.value.weekday === undefined ? only : undefined);
    const iso = isoOf({ ...one.value, ...(year === undefined ? {} : { year }) });
    return iso === undefined ? (one.value.weekday ?? []) : dayOfWeek(iso);
  });
  if (told.length === 0 || told.includes(value.weekday)) return undefined;
  const [right = 0] = told;
  return `Ce jour est un ${WEEKDAYS[right] ?? ''}, pas un ${WEEKDAYS[value.weekday] ?? ''}.`;
};

/** The year of all the dates of the facts, when they have but one. */
const onlyYear = (basis: Basis): number | undefined => {
  const years = new Set(
    basis.of('date').flatMap((one) => (one.origin.kind === 'law' ? [] : (one.value.year ?? []))),
  );
  return years.size === 1 ? [...years][0] : undefined;
};

const yearIsKnown = (basis: Basis, year: number): boolean =>
  basis.of('date').some((one) => one.value.year === year) ||
  basis.of('month').some((one) => one.value.year === year) ||
  basis.of('year').some(({ value }) => value.year === year || value.last === year) ||
  basis.references.has(String(year)) ||
  basis.of('number').some((one) => one.value.number === year);

export const matchMonth: Matcher<Of<'month'>> = (claim, basis, place) => {
  const { value } = claim;
  const fits = (month: number, year: number | undefined): boolean =>
    month === value.month && (year === undefined || value.year === undefined || year === value.year);
  const found = [
    ...basis
      .of('month')
      .filter(
        (one) =>
          fits(one.value.month, one.value.year) &&
          (!one.origin.id.endsWith(QUARTER) ||
            beside(place, claim).some((other) => other.value.type === 'month')),
      ),
    ...basis.of('date').filter((one) => fits(one.value.month, one.value.year)),
  ];
  if (found.length > 0) return grounded(found);
  return (
    derivedMonth(claim, basis, place) ??
    monthOfWholeYear(claim, basis, place) ??
    nextTurn(claim, basis, place) ??
    whenReached(basis, place) ??
    missing()
  );
};

export const matchWeekday: Matcher<Of<'weekday'>> = (claim, basis, place) => {
  const { value } = claim;
  const named = basis.of('weekday').filter((one) => one.value.weekday === value.weekday);
  if (named.length > 0) return grounded(named);
  const dated = basis.of('date').filter((one) => {
    const iso = isoOf(one.value);
    return one.value.weekday === value.weekday || (iso !== undefined && dayOfWeek(iso) === value.weekday);
  });
  // "every Monday" is not proved by one date that is a Monday, when the facts themselves name weekdays.
  const habits = basis.of('weekday').length > 0 && (value.habit === true || isOfWeek(claim, basis, place));
  return dated.length > 0 && !habits ? grounded(dated) : (eveOf(claim, basis, place) ?? missing());
};

/** "les lundi, mardi et jeudi", "le mardi de 18 h à 20 h": one of those that the facts name stands beside it, and no day of the month. */
const isOfWeek = (claim: Claim<Of<'weekday'>>, basis: Basis, { claims, lower, sentence }: Place): boolean => {
  const others = claims.filter(
    ({ from, to, value }) =>
      from >= sentence.from &&
      to <= sentence.to &&
      value.type === 'weekday' &&
      value.weekday !== claim.value.weekday &&
      basis.of('weekday').some((one) => one.value.weekday === value.weekday),
  );
  const timed = /^\s+(?:de|a|des)\s+\d/u.test(lower.slice(claim.to, claim.to + 8));
  return others.some(
    (other) =>
      timed ||
      /^\s*(?:,|et|ou)\s*(?:les?\s+)?$/u.test(
        lower.slice(Math.min(claim.to, other.to), Math.max(claim.from, other.from)),
      ),
  );
};

export const matchYear: Matcher<Of<'year'>> = (claim, basis, place) => {
  const { value } = claim;
  if (value.last !== undefined) {
    const same = basis
      .of('year')
      .filter((one) => one.value.year === value.year && one.value.last === value.last);
    if (same.length > 0) return grounded(same);
    const key = `${value.year}${value.last}`;
    const origin = basis.references.get(key);
    if (origin !== undefined) return accepted(origin);
    const school = basis.of('date').filter(({ value: { year, month } }) => year === value.year && month >= 8);
    const asked = /scolaire|rentree|universitaire/u.test(
      place.lower.slice(place.sentence.from, place.sentence.to),
    );
    const bothKnown = yearIsKnown(basis, value.year) && yearIsKnown(basis, value.last);
    return (asked && school.length > 0) ||
      (bothKnown && basis.of('year').every((one) => one.value.last === undefined))
      ? grounded(school)
      : missing();
  }
  return yearIsKnown(basis, value.year)
    ? accepted(...originsOfYear(basis, value.year))
    : (isWithinYears(claim, basis, place) ??
        yearBegun(claim, basis, place) ??
        derivedYear(claim, basis, place) ??
        nextTurn(claim, basis, place) ??
        whenReached(basis, place) ??
        missing());
};

/** "les années 2024, 2025 et 2026" of "2024-2026": each year between, where the text tells both ends. */
const isWithinYears = (
  { value: { year } }: Claim<Of<'year'>>,
  basis: Basis,
  { claims, sentence }: Place,
): Match | undefined => {
  const told = claims.flatMap(({ from, to, value }) =>
    value.type === 'year' && from >= sentence.from && to <= sentence.to ? [value.year] : [],
  );
  const found = basis
    .of('year')
    .filter(
      ({ value: { year: first, last } }) =>
        last !== undefined && first < year && year < last && told.includes(first) && told.includes(last),
    );
  return found.length > 0 ? grounded(found) : undefined;
};

const originsOfYear = (
  basis: Basis,
  year: number,
): readonly { kind: 'fact' | 'law' | 'source' | 'template' | 'derived'; id: string }[] =>
  [
    ...basis.of('date').filter((one) => one.value.year === year),
    ...basis.of('year').filter((one) => one.value.year === year),
  ]
    .slice(0, 3)
    .map(({ origin }) => origin);
