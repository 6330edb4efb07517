/**
 * Lengths of time between two hours of the facts, over midnight where one record has both. It judges no sentence.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { isoOf } from '../match/calendar';
import { wayOf, type Way } from '../match/just-beyond';
import { beside, derivedOf, type Match, type Place } from '../match/matcher';
import { areSaid, ownWords } from './own-words';
import { weeklyMinutes } from './week';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const HOURS = /(?<![a-z])(?:heures?|\dh?)(?![a-z])[^.;]{0,80}(?::|(?<![a-z])dont(?![a-z]))/u;

/** "sept heures : deux le mardi, trois le mercredi": hours that the number leaves out, of the line that has the day. */
export const hoursOfDay = (
  { to, value }: Claim<Extract<ClaimValue, { readonly type: 'number' }>>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const day = claims.find((one) => one.from >= to && one.value.type === 'weekday');
  if (
    value.noun !== undefined ||
    day?.value.type !== 'weekday' ||
    !/^\s+(?:les?\s+|chaque\s+)?$/u.test(lower.slice(to, day.from)) ||
    !HOURS.test(lower.slice(sentence.from, to))
  )
    return undefined;
  const { weekday } = day.value;
  const found = basis.pairs.find(
    ({ first, last, origin }) =>
      first.type === 'time' &&
      last.type === 'time' &&
      (last.minutes - first.minutes + DAY) % DAY === value.number * 60 &&
      basis
        .of('weekday')
        .some((one) => one.value.weekday === weekday && parentOf(one.origin.id) === origin.id),
  );
  return found === undefined ? undefined : derivedOf([found.origin.id]);
};

const DAY = 24 * 60;

/**
 * Between two hours of the facts, less the breaks that they give; over several days when they give the days. A bound ("un peu plus de deux heures") stands
 * just beside such a length, where the sentence speaks of one of the two hours.
 */
export const hoursBetween = (
  claim: Claim<Duration>,
  basis: Basis,
  sentence: string,
  place: Place,
): Match | undefined => {
  const { value } = claim;
  const way = wayOf(claim, place);
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
  const spans = basis.pairs.filter(({ first, last }) => first.type === 'time' && last.type === 'time').length;
  const total = basis.pairs.reduce(
    (sum, { first, last }) =>
      first.type === 'time' && last.type === 'time' ? sum + Math.max(0, last.minutes - first.minutes) : sum,
    0,
  );
  if (total > 0 && total === value.amount) return derivedOf(basis.pairs.map(({ origin }) => origin.id));
  if (/semaine|hebdo/u.test(sentence) && weeklyMinutes(basis) === value.amount)
    return derivedOf(basis.pairs.map(({ origin }) => origin.id));
  // "dix heures au total" are those of all, and no span from the morning of one day to the evening of another.
  if (spans > 1 && total > 0 && IN_ALL.test(place.lower.slice(claim.to, claim.to + 20))) return undefined;
  const daysTold = beside(place, claim).flatMap(({ value: one }) =>
    one.type === 'duration' && one.base === 'days' && one.raw === one.amount && one.raw > 1 ? [one.raw] : [],
  );
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
      // "quatorze heures sur deux jours": so many each day.
      const [whole, ...nets] = [minutes, ...net].map((one) =>
        days === 0 ? daysTold.map((many) => one * many) : [],
      );
      if (
        whole?.includes(value.amount) === true ||
        (nets.flat().includes(value.amount) && NET.test(sentence)) ||
        minutes === value.amount ||
        acrossDays(a.origin.id, b.origin.id, apart, dayOf) === value.amount ||
        (way !== undefined &&
          isJustBeside(minutes, value.amount, way) &&
          (isSpokenOf(a.origin.id, sentence) || isSpokenOf(b.origin.id, sentence))) ||
        (net.includes(value.amount) && NET.test(sentence))
      )
        return derivedOf([a.origin.id, b.origin.id]);
    }
  return undefined;
};

/** Of all the days. */
const IN_ALL = /^\s+(?:au\s+total|en\s+tout(?!\s+[a-z])|cumulees?)(?![a-z])/u;

/** "date_debut: 4 December, heure_debut: 12:00, date_fin: 7 December, heure_fin: 8:00": from one to the other. */
const acrossDays = (
  one: string,
  other: string,
  apart: number,
  dayOf: (id: string) => string | undefined,
): number | undefined => {
  const [first, last] = [one, other].map((id) => {
    const beside = id.replace(/heure(?=[^.]*$)/u, 'date');
    return beside === id ? undefined : dayOf(beside);
  });
  return first === undefined || last === undefined || last <= first
    ? undefined
    : apart + compareDates(last, first) * DAY;
};

/** Without the breaks. */
const NET = /pause|effecti|net|hors|deduct|dedui/u;

/** Less than half an hour away, and a quarter of it. */
const isJustBeside = (minutes: number, told: number, way: Way): boolean =>
  way !== 'about' &&
  (way === 'more' ? minutes > told : minutes < told) &&
  Math.abs(minutes - told) <= Math.min(29, told / 4);

/** A word of its key stands in the sentence. */
const isSpokenOf = (id: string, sentence: string): boolean =>
  areSaid(
    ownWords(id).filter((word) => !/^(?:heures?|horaires?)$/u.test(word)),
    sentence.match(/[a-z]{3,}/gu) ?? [],
  );
