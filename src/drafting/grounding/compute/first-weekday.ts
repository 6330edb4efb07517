/**
 * "Le premier ramassage du vendredi aura lieu le 6 novembre": the first such day of the week from the day on which the facts say that something begins. Both the day of the
 * week and the beginning are facts.
 */
import { compareDates, dayOfWeek } from '../../../act/dates';
import type { Claim, DateValue } from '../claim';
import type { Basis } from '../match/basis';
import { isoOf } from '../match/calendar';
import { beside, derivedFrom, type Match, type Place } from '../match/matcher';

const FIRST = /(?<![a-z])premi(?:er|ere)s?(?![a-z])[^.;]{0,70}$/u;
const BEGINS = /^(?:effet|debut|ouverture|reprise|demarrage|lancement|vigueur|rentree)$/u;

export const firstWeekday = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  if (!FIRST.test(lower.slice(sentence.from, claim.from))) return undefined;
  const said = beside(place, claim).flatMap(({ value }) => (value.type === 'weekday' ? [value.weekday] : []));
  const days = basis
    .of('weekday')
    .filter(({ value }) => said.includes(value.weekday) || claim.value.weekday === value.weekday);
  for (const start of basis.of('date')) {
    const from = isoOf(start.value);
    if (from === undefined || start.edge === 'end' || !start.roles.some((role) => BEGINS.test(role)))
      continue;
    const day = isoOf({ ...claim.value, year: claim.value.year ?? start.value.year ?? 0 });
    const later = day === undefined ? -1 : compareDates(day, from);
    const found = days.find(({ value }) => day !== undefined && dayOfWeek(day) === value.weekday);
    if (found !== undefined && later >= 0 && later < 7) return derivedFrom([start, found]);
  }
  return undefined;
};
