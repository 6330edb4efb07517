/**
 * Lengths of time that a beginning and an end of the facts make. Only exact results count, and only where the sentence speaks of that period; the ends that a
 * beginning and a length make are in `derived-ends`.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import type { OrderedPair } from '../facts/evidence';
import { isHalfMonth } from '../compute/elapsed';
import { isCountOf, isRhythm } from '../compute/spans';
import { daysAWeek, daysNotClosed } from '../compute/week';
import { wordsOfKey } from '../facts/key-lexicon';
import { related } from '../text/stems';
import type { Basis } from './basis';
import { daysAfter, isoOf } from './calendar';
import { IS_END } from './end-cues';
import { sentenceOf, type Match, type Place } from './matcher';

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
    ({ origin, size, roles, itemRoles = [] }) =>
      size === value.raw &&
      // "ordre_jour": what is dealt with, and no days.
      !/ordre_(?:du_)?jour/u.test(origin.id) &&
      [...roles, ...itemRoles].some((role) => /^(?:jour|date|weekday)s?$/u.test(role)),
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
export const sameMoment = (a: ClaimValue, b: ClaimValue): boolean =>
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
