/**
 * Days of the week within a stretch of time, and in a month: "deux séances, celles des 22 et 29 décembre" of a closure that holds two Tuesdays and of a club that meets on
 * that day; "le mercredi 17 février" of the third Wednesday of the month. The period stands near, and the sentence speaks of what comes back.
 */
import { dayOfWeek } from '../../../act/dates';
import type { Claim, DateValue, NumberValue } from '../claim';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf } from '../match/calendar';
import { derivedFrom, type Match, type Place } from '../match/matcher';

const COMES_BACK =
  /^(?:seance|cours|creneau|collecte|permanence|entrainement|repetition|marche|atelier|lecon|ramassage|passage)$/u;
const TIMES =
  /(?<![a-z])(?:seances?|cours|creneaux?|collectes?|permanences?|entrainements?|repetitions?|marches?|ateliers?|lecons?|ramassages?|passages?)(?![a-z])/u;

/** The days of the facts' weekdays within the periods that stand near the claim. */
const within = (basis: Basis, { claims, near, sentence }: Place): readonly (readonly string[])[] => {
  const { from, to } = near ?? sentence;
  const weekdays = new Set(
    basis.of('weekday').flatMap(({ origin, value }) => (origin.kind === 'fact' ? [value.weekday] : [])),
  );
  // Of two weekdays nothing tells which is meant.
  if (weekdays.size !== 1) return [];
  return basis.pairs.flatMap(({ first, last, origin }) => {
    if (first.type !== 'date' || last.type !== 'date' || origin.kind !== 'fact') return [];
    const isShown = [first, last].every((end) =>
      claims.some(
        ({ value, from: start, to: stop }) =>
          value.type === 'date' &&
          start >= from &&
          stop <= to &&
          value.day === end.day &&
          value.month === end.month,
      ),
    );
    const [start, end] = [isoOf(first), isoOf(last)];
    if (!isShown || start === undefined || end === undefined) return [];
    const days: string[] = [];
    for (let day: string | undefined = start; day !== undefined && day <= end; day = daysAfter(day, 1)) {
      if (weekdays.has(dayOfWeek(day))) days.push(day);
      if (days.length > 60) return [];
    }
    return [days];
  });
};

/** One of them. */
export const dayWithin = ({ value }: Claim<DateValue>, basis: Basis, place: Place): Match | undefined =>
  TIMES.test(place.lower.slice(place.sentence.from, place.sentence.to)) &&
  within(basis, place).some((days) => days.some((iso) => isDay(value, iso)))
    ? derivedFrom(basis.of('weekday'))
    : undefined;

/** How many of them there are. */
export const timesWithin = (
  { value: { noun, number } }: Claim<NumberValue>,
  basis: Basis,
  place: Place,
): Match | undefined =>
  noun !== undefined && COMES_BACK.test(noun) && within(basis, place).some((days) => days.length === number)
    ? derivedFrom(basis.of('weekday'))
    : undefined;

const RANKS: readonly RegExp[] = [/premiere?s?|1ere?s?/u, /deuxiemes?|seconde?s?|2e(?:me)?s?/u, /troisiemes?|3e(?:me)?s?/u, /quatriemes?|4e(?:me)?s?/u]; // prettier-ignore
const OF_MONTH = /(?:du|de\s+chaque|par)\s+mois/u;

/** "le mercredi 17 février" of "premier et troisième mercredis du mois". */
export const rankedInMonth = ({ value }: Claim<DateValue>, basis: Basis): Match | undefined => {
  const told = basis.of('weekday').filter(({ origin, value: { weekday } }) => {
    const text = basis.texts.find((one) => one.origin.id === origin.id)?.folded.lower ?? '';
    const rank = RANKS[Math.ceil(value.day / 7) - 1];
    return (
      origin.kind === 'fact' &&
      OF_MONTH.test(text) &&
      rank?.test(text) === true &&
      yearsOf(value, basis).some((year) => {
        const iso = isoOf({ ...value, year });
        return iso !== undefined && dayOfWeek(iso) === weekday;
      }) &&
      (value.weekday === undefined || value.weekday === weekday)
    );
  });
  return told.length > 0 ? derivedFrom(told) : undefined;
};

const yearsOf = ({ year }: DateValue, basis: Basis): readonly number[] =>
  year === undefined ? [...new Set(basis.of('date').flatMap(({ value }) => value.year ?? []))] : [year];

const isDay = ({ day, month, year, weekday }: DateValue, iso: string): boolean => {
  const [y, m, d] = iso.split('-').map(Number);
  return (
    d === day &&
    m === month &&
    (year === undefined || y === year) &&
    (weekday === undefined || weekday === dayOfWeek(iso))
  );
};

/** "Quatre d'entre eux tombent en décembre": how many days of one list are in the month that the sentence names. */
export const daysInMonth = (
  { to, value: { number } }: Claim<NumberValue>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): { readonly right: boolean; readonly known: number; readonly ids: readonly string[] } | undefined => {
  const months = claims.flatMap((one) =>
    one.from >= to && one.to <= sentence.to && one.value.type === 'month' ? [one.value] : [],
  );
  const [month] = months;
  if (
    month === undefined ||
    months.length > 1 ||
    !/^\s+(?:d'entre\s+(?:eux|elles)|(?:de\s+ces|des)\s+(?:jours|dates|dimanches|samedis))(?![a-z])/u.test(
      lower.slice(to, sentence.to),
    )
  )
    return undefined;
  const lists = new Map<string, string[]>();
  for (const { origin, value } of basis.of('date')) {
    const list = origin.kind === 'fact' ? /^(.*)\.\d+(?:\.|$)/u.exec(origin.id)?.[1] : undefined;
    if (list === undefined) continue;
    const known = lists.get(list) ?? [];
    if (value.month === month.month && (month.year === undefined || month.year === value.year))
      known.push(origin.id);
    lists.set(list, known);
  }
  const [only] = lists.values();
  return only === undefined || lists.size > 1
    ? undefined
    : { right: only.length === number, known: only.length, ids: only };
};
