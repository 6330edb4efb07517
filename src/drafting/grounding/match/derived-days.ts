/**
 * Lengths of time, days, months and years that a beginning, an end and a length of the facts make. Only exact results count, and a day only
 * where the sentence says that something ends there.
 */
import { compareDates } from '../../../act/dates';
import { NUMBER_WORDS } from '../../../act/reading/number-words';
import type { Claim, ClaimValue } from '../claim';
import type { OrderedPair } from '../facts/evidence';
import { isHalfMonth } from '../compute/elapsed';
import { isCountOf, isRhythm } from '../compute/spans';
import { daysAWeek, daysNotClosed } from '../compute/week';
import { wordsOfKey } from '../facts/key-lexicon';
import { parseNumber } from '../text/numbers';
import { related } from '../text/stems';
import type { Basis } from './basis';
import { daysAfter, isoOf, monthsAfter } from './calendar';
import { around, beside, derivedFrom, sentenceOf, type Match, type Place } from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

/** The length of a period of the facts: days with or without the last one, weeks, whole months. Hours between two times. */
export const derivedDuration = (
  claim: Claim<Of<'duration'>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const { value } = claim;
  const pairs = basis.pairs.filter((pair) => isSpokenOf(pair, basis, place));
  for (const { first, last, origin } of isRhythm(claim, place) ? [] : [...pairs, ...pairsInText(place)]) {
    const fits =
      value.base === 'minutes'
        ? minutesBetween(first, last) === value.amount
        : value.base === 'days'
          ? daysBetween(first, last).includes(value.amount) &&
            isCountOf(value.amount, isoOfEnd(first, last), isoOfEnd(last, first), claim, place)
          : monthsBetween(first, last) === value.amount || isHalfMonth(first, last, value.amount);
    if (fits) return { ok: true, origins: [{ kind: 'derived', id: origin.id }] };
  }
  const days = basis.lists.find(
    ({ size, roles, itemRoles = [] }) =>
      size === value.raw && [...roles, ...itemRoles].some((role) => /^(?:jour|date|weekday)s?$/u.test(role)),
  );
  if (value.base !== 'days' || value.raw !== value.amount) return undefined;
  const id =
    days?.origin.id ??
    daysAWeek(value.raw, sentenceOf(place), basis) ??
    daysNotClosed(claim, value.raw, basis, place);
  return id === undefined ? undefined : { ok: true, origins: [{ kind: 'derived', id }] };
};

/**
 * A period is spoken of where one of its ends stands near, where a word of its key does, or where the facts give no other of its kind: another
 * period that lasts as long proves nothing.
 */
export const isSpokenOf = (
  { first, last, origin }: OrderedPair,
  { pairs }: Basis,
  { claims, lower, near, sentence }: Place,
): boolean => {
  if (pairs.filter((pair) => pair.first.type === first.type).length < 2) return true;
  const { from, to } = near ?? sentence;
  const shown = claims.filter((one) => one.from >= from && one.to <= to);
  if (shown.some(({ value }) => sameMoment(value, first) || sameMoment(value, last))) return true;
  const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{4,}/gu) ?? [];
  return wordsOfKey(origin.id).some(
    (role) => role.length > 3 && !IS_END.test(role) && said.some((word) => related(word, role)),
  );
};

/** As far as both say it: a day, or an hour. */
const sameMoment = (a: ClaimValue, b: ClaimValue): boolean =>
  a.type === 'date'
    ? b.type === 'date' && a.day === b.day && a.month === b.month
    : a.type === 'time' && b.type === 'time' && a.minutes % 1440 === b.minutes % 1440;

/** A day without a year has that of the other end. */
const isoOfEnd = (value: ClaimValue, other: ClaimValue): string =>
  value.type === 'date'
    ? (isoOf({
        ...value,
        year: value.year ?? (other.type === 'date' ? other.year : undefined) ?? 0,
      }) ?? '')
    : '';

/** Pairs of dates and times that are themselves in the sentence; what they are worth is judged on their own. */
const pairsInText = (place: Place): readonly OrderedPair[] => {
  const near = place.claims.filter(
    (claim) =>
      (claim.kind === 'date' || claim.kind === 'time') &&
      claim.from >= place.sentence.from &&
      claim.to <= place.sentence.to,
  );
  return near.slice(1).map((claim, i) => ({
    origin: { kind: 'derived', id: 'text' },
    first: (near[i] ?? claim).value,
    last: claim.value,
  }));
};

const ENDS_AT =
  /expir|fin|terme|jusqu|echeance|acheve|limite|plus\s+tard|cesse|soit\s+avant\s+le|(?:dev|doi|rend|instrui|repon|statu)[a-z]*\s(?:[a-z]+\s){0,4}avant\s+le/u;

/** What a length of time puts off: "le premier loyer ne sera dû qu’en octobre". */
const BEGINS_AT =
  /premier|debut|commenc|demarr|a\s+partir|a\s+compter|(?<![a-z])des(?![a-z])|du(?:e|s|es)?\s+qu'|exigible/u;

const IS_END = /^(?:fin|echeance|terme|expiration|cloture|limite|end|until)$/u;

/** From which something lasts. */
const IS_START =
  /^(?:effet|depart|debut|acquise?|accordee?|octroi|signature|signe|conclue?|ouverture|lancement|livraison|start|from|effective)$/u;

/** What runs from an end: "delai_renouvellement_ans" of a grant that has expired. */
const RUNS_ON = /^(?:delai|sursis|prolongation|grace|tolerance)$/u;

const LASTS = /^(?:duree|duration|periode|period|term|length|validite)$/u;

/** "du 1er septembre 2026 au 31 août 2027": the first day of the period that this day ends. */
const firstOfPeriod = ({ from }: Claim, { claims, lower, sentence }: Place): Of<'date'> | undefined => {
  const first = claims.findLast(
    ({ value, to, from: start }) => value.type === 'date' && to <= from && start >= sentence.from,
  );
  return first?.value.type === 'date' &&
    /(?<![a-z])du\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(lower.slice(sentence.from, first.from)) &&
    /^\s+(?:inclus\s+)?au\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(lower.slice(first.to, from))
    ? first.value
    : undefined;
};

/** A beginning and a length of the facts make an end: three years from 1 September 2025 end on 31 August 2028. */
export const derivedDate = (claim: Claim<Of<'date'>>, basis: Basis, place: Place): Match | undefined => {
  const told = isoOf(claim.value);
  const first = firstOfPeriod(claim, place);
  if (!ENDS_AT.test(around(place, claim)) && first === undefined) return undefined;
  const lengths = beside(place, claim).flatMap(({ value }) => (value.type === 'duration' ? [value] : []));
  const sentence = sentenceOf(place);
  const times = RENEWED.test(sentence) ? termsIn(sentence, basis) : [1];
  for (const start of basis.of('date')) {
    const from = isoOf(start.value);
    if (first !== undefined && (first.day !== start.value.day || first.month !== start.value.month)) continue;
    // A day without its year is of the year of the beginning, or of the one after.
    const wanted = (iso: string): boolean =>
      told === undefined ? iso.slice(5) === isoOf({ ...claim.value, year: 2000 })?.slice(5) : iso === told;
    // What ends something is not where it begins: an end and a length make no later end, but a delay that runs from it.
    const isEnd = start.edge === 'end' || start.roles.some((role) => IS_END.test(role));
    if (from === undefined) continue;
    // Where the facts say when it ends, no length says otherwise, unless it runs again.
    if (times.length === 1 && basis.pairs.some((pair) => sameMoment(pair.first, start.value))) continue;
    for (const { value, roles } of basis.of('duration')) {
      // "affiché du 4 au 18 mai, soit quinze jours": a length that the sentence tells.
      const isShown = lengths.some((one) => one.base === value.base && one.amount === value.amount);
      if (first !== undefined && !isShown && !roles.some((role) => LASTS.test(role))) continue;
      if (isEnd && !roles.some((role) => RUNS_ON.test(role))) continue;
      const ends = times.flatMap((many) =>
        value.base === 'months'
          ? (monthsAfter(from, value.amount * many) ?? [])
          : value.base === 'days'
            ? (daysAfter(from, value.amount * many) ?? [])
            : [],
      );
      // "du 23 au 27": five days, the last one counted.
      const isCounted = first !== undefined && value.base === 'days';
      if (ends.some((end) => (!isCounted && wanted(end)) || wanted(daysAfter(end, -1) ?? '')))
        return derivedFrom([start]);
    }
  }
  return undefined;
};

/** "seize semaines à compter du 8 juin, soit jusqu’à fin septembre": the month in which a beginning and a length end. */
export const derivedMonth = (claim: Claim<Of<'month'>>, basis: Basis, place: Place): Match | undefined => {
  const { month, year } = claim.value;
  const shown = beside(place, claim).flatMap(({ value }) => (value.type === 'duration' ? [value] : []));
  const near = around(place, claim);
  if (!ENDS_AT.test(near) && !(shown.length > 0 && BEGINS_AT.test(near))) return undefined;
  const told = basis
    .of('duration')
    .filter(({ origin, roles }) => origin.kind === 'fact' && roles.some((role) => LASTS.test(role)));
  const begun = fromMonth(
    claim,
    basis,
    [...shown, ...told.map((one) => one.value)].filter(({ base }) => base === 'months'),
  );
  if (begun !== undefined) return begun;
  const lengths = shown.length === 0 && told.length === 1 ? told.map((one) => one.value) : shown;
  const start = basis.of('date').find(({ value, edge, roles }) => {
    const from = isoOf(value);
    const begins = edge === 'start' || roles.some((role) => IS_START.test(role));
    if (from === undefined || edge === 'end' || (shown.length === 0 && !begins)) return false;
    return lengths.some(({ base, amount }) => {
      const end =
        base === 'months' ? monthsAfter(from, amount) : base === 'days' ? daysAfter(from, amount) : undefined;
      // From 1 April, the last day is of March.
      return [end, end === undefined ? undefined : daysAfter(end, -1)].some(
        (day) =>
          day !== undefined &&
          Number(day.slice(5, 7)) === month &&
          (year === undefined || Number(day.slice(0, 4)) === year),
      );
    });
  });
  return start === undefined ? undefined : derivedFrom([start]);
};

/** "démarrage: octobre 2026" and seven months: until the end of April, or in May. */
const fromMonth = (
  { value: { month, year } }: Claim<Of<'month'>>,
  basis: Basis,
  lengths: readonly Of<'duration'>[],
): Match | undefined => {
  const start = basis.of('month').find(
    ({ origin, value }) =>
      origin.kind === 'fact' &&
      value.year !== undefined &&
      lengths.some(({ amount }) =>
        [amount - 1, amount].some((later) => {
          const count = (value.year ?? 0) * 12 + value.month - 1 + later;
          return count % 12 === month - 1 && (year === undefined || Math.floor(count / 12) === year);
        }),
      ),
  );
  return start === undefined ? undefined : derivedFrom([start]);
};

/** How many times the facts let it be renewed. */
const renewalsOf = (basis: Basis): readonly number[] =>
  basis.bare.flatMap(({ value, roles }) =>
    roles.some((role) => /^(?:reconduction|renouvellement)s?$/u.test(role)) ? [value.number] : [],
  );
/** "Reconduit deux fois, le marché s’achèverait le 31 août 2028." */
const RENEWED = /(?<![a-z])(?:reconduit|reconduct|renouvel|prolong)/u;

/** "reconduit une fois", "après deux reconductions" */
const SO_OFTEN = new RegExp(
  `(?<![a-z])(?:reconduit|reconduct|renouvel|prolong)[a-z]*\\s+(?:[a-z']+\\s+){0,3}?(\\d{1,2}|${NUMBER_WORDS})\\s+(?:seule\\s+)?fois(?![a-z])|(?<![a-z\\d])(\\d{1,2}|${NUMBER_WORDS})\\s+(?:reconduct|renouvel|prolong)[a-z]*`,
  'u',
);

/** How many times the length may run: once, and once more for each renewal that the sentence tells, or for all those of the facts. */
const termsIn = (sentence: string, basis: Basis): readonly number[] => {
  const [, after, before] = SO_OFTEN.exec(sentence) ?? [];
  const told = parseNumber(after ?? before ?? '');
  return [
    1,
    ...renewalsOf(basis).flatMap((most) =>
      told === undefined ? [most + 1] : told <= most ? [told + 1] : [],
    ),
  ];
};

/** "expirera en 2056": a beginning and a length of the facts, once more for each renewal that they give. */
export const derivedYear = (claim: Claim<Of<'year'>>, basis: Basis, place: Place): Match | undefined => {
  if (!ENDS_AT.test(place.lower.slice(Math.max(place.sentence.from, claim.from - 60), claim.from)))
    return undefined;
  const times = termsIn(sentenceOf(place), basis);
  for (const start of basis.of('date')) {
    if (
      start.value.year === undefined ||
      start.edge === 'end' ||
      start.roles.some((role) => IS_END.test(role))
    )
      continue;
    for (const { value } of basis.of('duration')) {
      if (value.base !== 'months' || value.amount % 12 !== 0) continue;
      const years = times.map((one) => (start.value.year ?? 0) + (value.amount / 12) * one);
      if (years.includes(claim.value.year)) return derivedFrom([start]);
    }
  }
  return undefined;
};

const daysBetween = (first: ClaimValue, last: ClaimValue): readonly number[] => {
  if (first.type !== 'date' || last.type !== 'date') return [];
  const [from, to] = [isoOf({ ...last, ...first, year: first.year ?? last.year ?? 0 }), isoOf(last)];
  if (from === undefined || to === undefined || from > to) return [];
  const days = compareDates(to, from);
  return [days, days + 1];
};

/** Whole months from the first day to the last one included; also to the same day of a later month. */
const monthsBetween = (first: ClaimValue, last: ClaimValue): number | undefined => {
  if (first.type !== 'date' || last.type !== 'date') return undefined;
  // "du 1er avril au 30 septembre 2026": the year is said once.
  const begun = first.year ?? last.year ?? 0;
  const [from, to] = [isoOf({ ...first, year: begun }), isoOf(last)];
  if (from === undefined || to === undefined || from > to) return undefined;
  const months = (end: string): number | undefined => {
    const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
    return day === first.day ? (year - begun) * 12 + month - first.month : undefined;
  };
  const next = daysAfter(to, 1);
  return (next === undefined ? undefined : months(next)) ?? months(to);
};

const minutesBetween = (first: ClaimValue, last: ClaimValue): number | undefined => {
  if (first.type !== 'time' || last.type !== 'time') return undefined;
  const minutes = last.minutes - first.minutes;
  return minutes > 0 ? minutes : minutes + 24 * 60;
};
