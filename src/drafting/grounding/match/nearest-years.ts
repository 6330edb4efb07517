/**
 * The year of a day whose year no fact tells: that of the days beside. An opinion of 22 December, in facts whose only full days are of January 2027, is of 2026. Nothing is
 * told where the nearest year is far, or where two are as near.
 */
import { addDays } from '../../../act/dates';
import type { DateValue } from '../claim';
import type { Basis } from './basis';
import { isoOf } from './calendar';

const NEAR_DAYS = 100;

export const isNearestYear = (value: DateValue, basis: Basis): boolean => {
  const iso = isoOf(value);
  if (iso === undefined) return false;
  const known = basis
    .of('date')
    .flatMap((one) => (one.origin.kind === 'law' ? [] : (isoOf(one.value) ?? [])));
  const [soonest, latest] = [addDays(iso, -NEAR_DAYS), addDays(iso, NEAR_DAYS)];
  return known.length > 0 && known.every((one) => soonest <= one && one <= latest);
};
