/**
 * The day before or after one of the facts, where the facts themselves say so: "au plus tard la veille à 12 h" beside "jour: vendredi" is Thursday. The day that a sentence
 * counts from another is judged elsewhere (`series`).
 */
import { dayOfWeek } from '../../../../act/dates';
import type { Claim } from '../../claim';
import { parentOf } from '../../facts/paths';
import type { Basis } from '../../match/basis';
import { daysAfter, isoOf } from '../../match/calendar';
import type { Match } from '../../match/matcher';

const APART: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z-])avant-veille(?![a-z])/u, -2],
  [/(?<![a-z-])veille(?![a-z])|(?<![a-z])j\s?-\s?1(?!\d)/u, -1],
  [/(?<![a-z-])lendemain(?![a-z])|(?<![a-z])j\s?\+\s?1(?!\d)/u, 1],
  [/(?<![a-z])surlendemain(?![a-z])/u, 2],
];

export const eveOfFacts = (claim: Claim, basis: Basis): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'weekday' && value.type !== 'date') return undefined;
  for (const { folded, origin } of basis.texts) {
    const apart = APART.find(([said]) => said.test(folded.lower))?.[1];
    if (apart === undefined || origin.kind === 'law') continue;
    const beside = (id: string): boolean => parentOf(id) === parentOf(origin.id);
    const days = basis.of('date').flatMap((one) => (beside(one.origin.id) ? (isoOf(one.value) ?? []) : []));
    const weekdays = basis.of('weekday').filter((one) => beside(one.origin.id));
    // Days of the week are told of what comes back, dates of what does not.
    const found =
      value.type === 'weekday'
        ? weekdays.length > 0
          ? weekdays.some((one) => (one.value.weekday + apart + 7) % 7 === value.weekday)
          : days.some((iso) => (dayOfWeek(iso) + apart + 7) % 7 === value.weekday)
        : days.some((iso) => {
            const day = daysAfter(iso, apart);
            return (
              day !== undefined &&
              Number(day.slice(8)) === value.day &&
              Number(day.slice(5, 7)) === value.month
            );
          });
    if (found) return { ok: true, origins: [{ kind: 'derived', id: origin.id }] };
  }
  return undefined;
};
