/**
 * The week of the facts: how many of its days a timetable or a text names, how many hours it is open in all, and how long it is from an hour of one day
 * to an hour of another ("du lundi 16 h au mercredi 16 h"). It judges no sentence but the last, which shows its two ends.
 */
import type { Claim, ClaimValue } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { minutesOfNamedDays } from './days-of-hours';
import { missing, type Match, type Place } from '../match/matcher';
import { WEEKDAYS } from '../reading/dates';

const DAY = 24 * 60;

/** What the days of one list, one record or one text belong to. */
const holderOf = (id: string, basis: Basis): string =>
  /\.\d+(?:\.|$)/u.test(id)
    ? id.replace(/\.\d+(?:\..*)?$/u, '')
    : basis.texts.some(({ origin }) => origin.id === id) && !isDayKey(id)
      ? id
      : parentOf(id);

const isDayKey = (id: string): boolean => WEEKDAYS.includes((id.split('.').at(-1) ?? '').toLowerCase());

/** The days of the week that each list, record or text names, "du lundi au vendredi" being five. */
export const daysNamedBy = (basis: Basis): ReadonlyMap<string, ReadonlySet<number>> => {
  const days = new Map<string, Set<number>>();
  const put = (id: string, weekday: number): void => {
    const holder = holderOf(id, basis);
    days.set(holder, (days.get(holder) ?? new Set()).add(weekday));
  };
  for (const { origin, value } of basis.of('weekday'))
    if (origin.kind === 'fact') put(origin.id, value.weekday);
  for (const { first, last, origin } of basis.pairs)
    if (first.type === 'weekday' && last.type === 'weekday' && origin.kind === 'fact')
      for (let day = first.weekday; day !== last.weekday; day = (day + 1) % 7) put(origin.id, day);
  return days;
};

const OPEN =
  /semaine|hebdo|ouver|ouvr|accueil|recoi|tient|tienn|lieu|assur|permanence|collect|ramass|fonctionn|soit|(?<![a-z])sur\s/u;

/** The list or the text that names so many days, where the sentence speaks of what is open or held. */
export const daysAWeek = (number: number, sentence: string, basis: Basis): string | undefined =>
  OPEN.test(sentence) && number > 1
    ? [...daysNamedBy(basis)].find(([, days]) => days.size === number)?.[0]
    : undefined;

const A_WEEK = /^\s+(?:(?:d'ouverture\s+)?(?:par|chaque)\s+semaine|sur\s+(?:sept|7))(?![a-z])/u;
const PART_OF_DAY = /(?<![a-z])(?:matin|midi|apres-midi|soir|nuit|sauf|semaines?)/u;

/** "cinq jours par semaine" of "jours_fermeture: [dimanche, lundi]": the days on which it is not closed, all of each. */
export const daysNotClosed = (
  { from, to }: Claim,
  number: number,
  basis: Basis,
  { lower, sentence }: Place,
): string | undefined =>
  A_WEEK.test(lower.slice(to, to + 40)) &&
  !/(?<![a-z])ferm[a-z]*\s[^.,;:]*$/u.test(lower.slice(sentence.from, from))
    ? [...daysNamedBy(basis)].find(
        ([id, days]) =>
          /(?:^|[._])(?:fermee?s?|fermetures?)(?:[._]|$)/u.test(id.toLowerCase()) &&
          7 - days.size === number &&
          !basis.texts.some(
            ({ origin, folded }) => origin.id.startsWith(id) && PART_OF_DAY.test(folded.lower),
          ),
      )?.[0]
    : undefined;

/** "nb_jours_semaine: 4", which names none of them. */
const daysOfKey = (basis: Basis): number | undefined => {
  const told = basis
    .of('duration')
    .filter(({ origin, value }) => origin.kind === 'fact' && DAYS_OF_KEY.test(origin.id) && value.raw <= 7);
  return told.length === 1 ? told[0]?.value.raw : undefined;
};
const DAYS_OF_KEY =
  /(?:^|[._])jours_(?:(?:de_)?(?:travail|accueil|presence|ouverture)_)?(?:par_)?(?:semaine|hebdo\w*)$/u;

/** All the hours of the week, each line by as many days as it names; undefined when some hours have no day. */
export const weeklyMinutes = (basis: Basis): number | undefined => {
  const ofKeys = minutesOfNamedDays(basis);
  if (ofKeys !== undefined) return ofKeys;
  const named = daysNamedBy(basis);
  const alone = named.size === 1 ? [...named.values()][0]?.size : undefined;
  const lines = new Map<string, number>();
  for (const { first, last, origin } of basis.pairs)
    if (first.type === 'time' && last.type === 'time' && origin.kind === 'fact')
      lines.set(origin.id, (lines.get(origin.id) ?? 0) + ((last.minutes - first.minutes + DAY) % DAY));
  if (lines.size === 0) return undefined;
  const daysOf = (id: string): number | undefined => {
    const own = new Set(
      basis
        .of('weekday')
        .flatMap(({ origin, value }) =>
          origin.id === id || parentOf(origin.id) === id ? [value.weekday] : [],
        ),
    );
    const span = basis.pairs.find(({ first, origin }) => origin.id === id && first.type === 'weekday');
    if (span?.first.type === 'weekday' && span.last.type === 'weekday')
      return ((span.last.weekday - span.first.weekday + 7) % 7) + 1;
    return own.size > 0 ? own.size : lines.size === 1 ? (alone ?? daysOfKey(basis)) : undefined;
  };
  let total = 0;
  for (const [id, minutes] of lines) {
    const days = daysOf(id);
    if (days === undefined) return undefined;
    total += minutes * days;
  }
  return total;
};

const WEEKLY =
  /^\s*(?:d'(?:ouverture|accueil)\s+)?(?:hebdomadaires?|par\s+semaine|chaque\s+semaine)(?![a-z])/u;
const NOT_ALL = /(?<![a-z])(?:plus|moins|environ|pres|quelque|au\s+moins|dont)\s+(?:d[e']\s*)?$/u;

/** "ouvert quinze heures par semaine": the hours of all the week, when the facts tell each day and no other length. */
export const hoursAWeek = (
  claim: Claim,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const { value, from, to } = claim;
  if (value.type !== 'duration' || value.base !== 'minutes' || !WEEKLY.test(lower.slice(to, sentence.to)))
    return undefined;
  const total = weeklyMinutes(basis);
  if (total === undefined || NOT_ALL.test(lower.slice(Math.max(sentence.from, from - 16), from)))
    return undefined;
  if (total === value.amount) return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  const given = basis
    .of('duration')
    .some((one) => one.value.base === 'minutes' && one.value.amount === value.amount);
  // Of the days that the sentence names, which are not all of them.
  const some = claims.some(
    (one) => one.from >= sentence.from && one.to <= sentence.to && one.value.type === 'weekday',
  );
  return given || some
    ? undefined
    : missing(
        `Les horaires des données font ${String(total / 60).replace('.', ',')}\u00A0heures par semaine.`,
      );
};

const SAME_HOUR = /^\s+a\s+la\s+meme\s+heure/u;
const AT = /^\s*,?\s*(?:a\s+|des\s+)?$/u;
const TO = /^\s*,?\s*(?:(?:jusqu')?au|a)\s+$/u;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly minutes: number;
}

/** From an hour of one day to an hour of another, as the sentence writes it. */
const spansIn = ({ claims, lower, sentence }: Place): readonly Span[] => {
  const here = claims.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  return here.flatMap((day, i): Span[] => {
    const [hour, end, last] = here.slice(i + 1, i + 4);
    if (day.value.type !== 'weekday' || hour?.value.type !== 'time' || end?.value.type !== 'weekday')
      return [];
    if (!AT.test(lower.slice(day.to, hour.from)) || !TO.test(lower.slice(hour.to, end.from))) return [];
    if (!/(?<![a-z])(?:du|depuis\s+le|de)\s+$/u.test(lower.slice(Math.max(0, day.from - 12), day.from)))
      return [];
    const again = SAME_HOUR.exec(lower.slice(end.to, sentence.to));
    const until =
      last?.value.type === 'time' && AT.test(lower.slice(end.to, last.from))
        ? { minutes: last.value.minutes, to: last.to }
        : again === null
          ? undefined
          : { minutes: hour.value.minutes, to: end.to + again[0].length };
    if (until === undefined) return [];
    const apart =
      ((end.value.weekday - day.value.weekday + 7) % 7) * DAY + until.minutes - hour.value.minutes;
    return [{ from: day.from, to: until.to, minutes: apart > 0 ? apart : apart + 7 * DAY }];
  });
};

/** In minutes, when the value is a length in hours or in days. */
const minutesOf = (value: ClaimValue, written: string): number | undefined =>
  value.type === 'duration' && value.base === 'minutes'
    ? value.amount
    : value.type === 'duration' && value.base === 'days' && value.raw === value.amount
      ? value.amount * DAY
      : value.type === 'time' && /heures?$/u.test(written)
        ? value.minutes
        : undefined;

const BESIDE = /^\s*[,(:]?\s*(?:[a-z]+(?:\s[a-z]+){0,4}\s*,\s*)?(?:du|depuis\s+le|de)\s+$/u;
const SO = /^\s*[,(]?\s*(?:soit|pendant|durant)\s+$/u;

/** "coupé quarante-huit heures, du lundi 16 h au mercredi 16 h": the length of what stands right beside it. */
export const lengthInWeek = (claim: Claim, place: Place): Match | undefined => {
  const { lower } = place;
  const said = minutesOf(claim.value, lower.slice(claim.from, claim.to));
  if (said === undefined) return undefined;
  const spans = spansIn(place);
  const [only] = spans;
  const beside = spans.find(
    ({ from, to }) =>
      (from >= claim.to && BESIDE.test(lower.slice(claim.to, from))) ||
      (to <= claim.from && SO.test(lower.slice(to, claim.from))),
  );
  const right = beside ?? (spans.length === 1 ? only : undefined);
  if (right?.minutes === said) return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  return beside === undefined
    ? undefined
    : missing(`Les jours et les heures dits à côté font ${String(beside.minutes / 60)}\u00A0heures.`);
};
