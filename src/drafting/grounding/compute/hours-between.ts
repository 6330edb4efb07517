/**
 * Lengths of time between two hours of the facts, over midnight where one record has both. It judges no sentence.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { isoOf } from '../match/calendar';
import type { Match } from '../match/matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const derived = (...ids: readonly string[]): Match => ({
  ok: true,
  origins: ids.map((id) => ({ kind: 'derived' as const, id })),
});

const DAY = 24 * 60;

/** Between two hours of the facts, less the breaks that they give; over several days when they give the days. */
export const hoursBetween = (
  { value }: Claim<Duration>,
  basis: Basis,
  sentence: string,
): Match | undefined => {
  const ends = basis.of('time').filter(({ origin }) => origin.kind !== 'law');
  const dayOf = (id: string): string | undefined => {
    const day = basis.of('date').find(({ origin }) => origin.id === id);
    return day === undefined ? undefined : isoOf(day.value);
  };
  const breaks = basis
    .of('duration')
    .filter(
      ({ value: one, roles }) =>
        one.base === 'minutes' && roles.some((role) => /^(?:pause|interruption|coupure|break)$/u.test(role)),
    );
  const total = basis.pairs.reduce(
    (sum, { first, last }) =>
      first.type === 'time' && last.type === 'time' ? sum + Math.max(0, last.minutes - first.minutes) : sum,
    0,
  );
  if (total > 0 && total === value.amount) return derived(...basis.pairs.map(({ origin }) => origin.id));
  for (const a of ends)
    for (const b of ends) {
      if (a === b || (a.origin.id === b.origin.id && a.value.minutes === b.value.minutes)) continue;
      const [first, last] = [dayOf(a.origin.id), dayOf(b.origin.id)];
      const days = first === undefined || last === undefined ? 0 : compareDates(last, first);
      const apart = b.value.minutes - a.value.minutes + days * DAY;
      // "extinction: 22:00, rallumage: 06:00" of one record: over midnight.
      const night =
        apart < 0 &&
        days === 0 &&
        ends.indexOf(a) < ends.indexOf(b) &&
        parentOf(a.origin.id) === parentOf(b.origin.id);
      const minutes = night ? apart + DAY : apart;
      if (minutes <= 0) continue;
      const net = breaks.map(({ value: one }) => minutes - one.amount);
      if (
        minutes === value.amount ||
        (net.includes(value.amount) && /pause|effecti|net|hors|deduct|dedui/u.test(sentence))
      )
        return derived(a.origin.id, b.origin.id);
    }
  return undefined;
};
