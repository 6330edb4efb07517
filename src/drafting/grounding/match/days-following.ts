/**
 * The days of what lasts several: "les 8 et 9 octobre" of "date: 8 octobre" and "duree_jours: 2". The first one stands before it in the sentence, and one length of the facts reaches it.
 */
import type { Claim, DateValue } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from './basis';
import { daysAfter, isoOf } from './calendar';
import { derivedOf, type Match, type Place } from './matcher';

const JOINED = /^\s*(?:,|et|puis|au|,\s*(?:et|puis))\s*(?:le\s+)?(?:[a-z]+di\s+|dimanche\s+)?$/u;
const LASTS =
  /(?:^|_)(?:duree|nb|nombre)(?:_[a-z]+)?_(?:jours?|journees?)$|^(?:jours|journees|duree_jours?)$/u;

export const dayFollowing = (
  claim: Claim<DateValue>,
  basis: Basis,
  { claims, lower, proved, sentence }: Place,
): Match | undefined => {
  const before = claims.findLast(
    (one) => one.value.type === 'date' && one.to <= claim.from && one.from >= sentence.from,
  );
  if (before === undefined || proved?.has(before) !== true) return undefined;
  if (!JOINED.test(lower.slice(before.to, claim.from))) return undefined;
  for (const start of basis.of('date')) {
    const iso = isoOf(start.value);
    if (iso === undefined || start.origin.kind !== 'fact' || start.edge === 'end') continue;
    for (const { origin, value } of basis.of('duration')) {
      if (origin.kind !== 'fact' || value.base !== 'days' || !LASTS.test(lastName(origin.id))) continue;
      const isWithin = Array.from({ length: Math.min(10, value.amount) - 1 }, (_, i) =>
        daysAfter(iso, i + 1),
      ).some(
        (day) =>
          day !== undefined &&
          Number(day.slice(8)) === claim.value.day &&
          Number(day.slice(5, 7)) === claim.value.month &&
          (claim.value.year === undefined || Number(day.slice(0, 4)) === claim.value.year),
      );
      if (isWithin) return derivedOf([start.origin.id, origin.id]);
    }
  }
  return undefined;
};
