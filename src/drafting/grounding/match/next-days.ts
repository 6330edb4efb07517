/**
 * The day after a day of the facts, told with an hour that is past midnight: "du samedi 20 à 18 heures au dimanche 21 juin à 1 heure" of one day, "heure_ouverture: 18:00" and
 * "heure_fermeture_lendemain: 01:00". The hour right after the day is one that the facts give to the next day, by their key or because what ends then began later in the day.
 */
import type { Claim, DateValue } from '../claim';
import type { Basis } from './basis';
import { daysAfter, isoOf } from './calendar';
import { derivedFrom, type Match, type Place } from './matcher';

const NEXT = /(?:^|[._])lendemain(?:[._]|$)/u;
const AT = /^\s*,?\s*(?:a|jusqu'a|vers|:)?\s*$/u;

export const nextDay = (
  { to, value }: Claim<DateValue>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const hour = claims.find(
    (one) =>
      one.value.type === 'time' &&
      one.from >= to &&
      one.to <= sentence.to &&
      AT.test(lower.slice(to, one.from)),
  );
  if (hour?.value.type !== 'time') return undefined;
  const { minutes } = hour.value;
  const isOfNext =
    basis
      .of('time')
      .some(({ origin, value: one }) => NEXT.test(origin.id.toLowerCase()) && one.minutes === minutes) ||
    basis.pairs.some(
      ({ first, last }) =>
        first.type === 'time' &&
        last.type === 'time' &&
        last.minutes === minutes &&
        last.minutes < first.minutes,
    );
  if (!isOfNext) return undefined;
  const day = basis.of('date').find(({ origin, value: one }) => {
    const iso = isoOf(one);
    const next = iso === undefined || origin.kind !== 'fact' ? undefined : daysAfter(iso, 1);
    return (
      next !== undefined &&
      Number(next.slice(8)) === value.day &&
      Number(next.slice(5, 7)) === value.month &&
      (value.year === undefined || Number(next.slice(0, 4)) === value.year)
    );
  });
  return day === undefined ? undefined : derivedFrom([day]);
};
