/**
 * Days, months and years in which a beginning and a length of the facts end. Only exact results count, and only where the sentence says that something
 * ends there. An end that is put off, and what comes round again, are in `compute`.
 */
import { NUMBER_WORDS } from '../../../act/reading/number-words';
import type { Claim, ClaimValue } from '../claim';
import { isPutOff } from '../compute/ends-put-off';
import { parseNumber } from '../text/numbers';
import { related } from '../text/stems';
import type { Basis } from './basis';
import { daysAfter, isoOf, monthsAfter } from './calendar';
import { sameMoment } from './derived-days';
import { BEGINS_AT, ENDS_AT, IS_END, IS_START, LASTS, ownWordsOf, RUNS_ON, saysEnd } from './end-cues';
import { around, beside, derivedFrom, sentenceOf, type Match, type Place } from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

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
  if (!saysEnd(claim, place) && first === undefined) return undefined;
  const lengths = beside(place, claim).flatMap(({ value }) => (value.type === 'duration' ? [value] : []));
  const sentence = sentenceOf(place);
  const said = sentence.match(/[a-z]{4,}/gu) ?? [];
  const times = RENEWED.test(sentence) ? termsIn(sentence, basis) : [1];
  if (fromToldDay(claim, place)) return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  for (const start of basis.of('date')) {
    const from = isoOf(start.value);
    if (first !== undefined && (first.day !== start.value.day || first.month !== start.value.month)) continue;
    // A day without its year is of the year of the beginning, or of the one after.
    const wanted = (iso: string): boolean =>
      told === undefined ? iso.slice(5) === isoOf({ ...claim.value, year: 2000 })?.slice(5) : iso === told;
    // What ends something is not where it begins: an end and a length make no later end, but a delay that runs from it.
    const isEnd = start.edge === 'end' || start.roles.some((role) => IS_END.test(role));
    if (from === undefined) continue;
    // Where the facts say when it ends, no length says otherwise, unless it runs again, or is that of a part of it that the sentence names.
    const isClosed = times.length === 1 && basis.pairs.some((pair) => sameMoment(pair.first, start.value));
    // "Vous disposez de deux mois. Reçue le 19 janvier, la demande appelle une réponse avant le 19 mars": a length told just before, and proved.
    const toldBefore = sameMomentTold(start.value, claim, place) ? lengthsBefore(claim, place) : [];
    if (toldBefore.some((length) => endsOf(from, length, times).some(wanted))) return derivedFrom([start]);
    for (const { value, roles } of basis.of('duration')) {
      // What the length has of its own, and not what the beginning is of too.
      const own = ownWordsOf(roles).filter((role) => !start.roles.includes(role));
      if (isClosed && !own.some((role) => said.some((word) => related(word, role)))) continue;
      // "affiché du 4 au 18 mai, soit quinze jours": a length that the sentence tells.
      const isShown = lengths.some((one) => one.base === value.base && one.amount === value.amount);
      if (first !== undefined && !isShown && !roles.some((role) => LASTS.test(role))) continue;
      if (isEnd && (!roles.some((role) => RUNS_ON.test(role)) || isPutOff(start.roles, roles))) continue;
      const ends = endsOf(from, value, times);
      // "du 23 au 27": five days, the last one counted.
      const isCounted = first !== undefined && value.base === 'days';
      if (ends.some((end) => (!isCounted && wanted(end)) || wanted(daysAfter(end, -1) ?? '')))
        return derivedFrom([start]);
    }
  }
  return undefined;
};

/** The last days of a length that runs so many times. */
const endsOf = (
  from: string,
  { amount, base }: Of<'duration'>,
  times: readonly number[],
): readonly string[] =>
  times.flatMap((many) =>
    base === 'months'
      ? (monthsAfter(from, amount * many) ?? [])
      : base === 'days'
        ? (daysAfter(from, amount * many) ?? [])
        : [],
  );

/** "arrive à échéance le 12 juin. Vous avez deux ans après cette date, soit jusqu’au 12 juin": from the one day told just before, and proved. */
const fromToldDay = (claim: Claim<Of<'date'>>, place: Place): boolean => {
  const { claims, lower, near, proved, sentence } = place;
  if (
    !/(?<![a-z])(?:cette\s+(?:date|echeance)|ce\s+(?:jour|terme)|cet\s+acte)(?![a-z])/u.test(
      lower.slice(sentence.from, claim.from),
    )
  )
    return false;
  const day = claims.findLast(
    (one) =>
      one.value.type === 'date' &&
      one.from >= (near ?? sentence).from &&
      one.to <= claim.from &&
      proved?.has(one) === true,
  );
  const from = day?.value.type === 'date' ? isoOf(day.value) : undefined;
  const told = isoOf(claim.value);
  return (
    from !== undefined &&
    told !== undefined &&
    lengthsBefore(claim, place).some((length) => endsOf(from, length, [1]).includes(told))
  );
};

/** The sentence tells this day too. */
const sameMomentTold = (value: ClaimValue, claim: Claim, place: Place): boolean =>
  beside(place, claim).some((one) => one.to <= claim.from && sameMoment(one.value, value));

/** Lengths that the sentence, or the one before, has told and that something supports. */
const lengthsBefore = (claim: Claim, { claims, near, proved, sentence }: Place): readonly Of<'duration'>[] =>
  claims.flatMap((one) =>
    one.value.type === 'duration' &&
    one.from >= (near ?? sentence).from &&
    one.to <= claim.from &&
    proved?.has(one) === true
      ? [one.value]
      : [],
  );

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
