/**
 * Values that no fact holds and that arithmetic proves: the days between two dates, a sum, a difference, a share of another value.
 * Only exact results count, and only where the sentence says or shows that something was computed.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import type { Evidence, OrderedPair } from '../facts/evidence';
import { sameNumber } from '../text/numbers';
import type { Basis } from './basis';
import { daysAfter, isoOf, monthsAfter } from './calendar';
import { isCountOf } from '../compute/spans';
import { around, beside, type Match, type Place } from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

const DIFFERENCE =
  /soit|ecart|difference|devance|avance|retard|hausse|augment|progress|baisse|diminu|reduction|moins|plus|supplement|depasse|superieur|inferieur|excede|reste|solde|economi|gagn|perd|passe|majoration|surplus|deduction/u;
const TOTAL =
  /total|ensemble|somme|cumul|global|soit|au\s+plus|representent|atteint|s'eleve|en\s+tout|confondu|reunis/u;

const derivedFrom = (evidence: readonly Evidence[]): Match => ({
  ok: true,
  origins: evidence.map(({ origin }) => ({ kind: 'derived', id: origin.id })),
});

/** The length of a period of the facts: days with or without the last one, weeks, whole months. Hours between two times. */
export const derivedDuration = (
  claim: Claim<Of<'duration'>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const { value } = claim;
  for (const { first, last, origin } of [...basis.pairs, ...pairsInText(place)]) {
    const fits =
      value.base === 'minutes'
        ? minutesBetween(first, last) === value.amount
        : value.base === 'days'
          ? daysBetween(first, last).includes(value.amount) &&
            isCountOf(value.amount, isoOfEnd(first, last), isoOfEnd(last, first), claim, place)
          : monthsBetween(first, last) === value.amount;
    if (fits) return { ok: true, origins: [{ kind: 'derived', id: origin.id }] };
  }
  const days = basis.lists.find(
    ({ size, roles }) => size === value.raw && roles.some((role) => /^(?:jour|date)s?$/u.test(role)),
  );
  return value.base === 'days' && value.raw === value.amount && days !== undefined
    ? { ok: true, origins: [{ kind: 'derived', id: days.origin.id }] }
    : undefined;
};

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

const ENDS_AT = /expir|fin|terme|jusqu|echeance|acheve|limite|plus\s+tard|cesse/u;

const IS_END = /^(?:fin|echeance|terme|expiration|cloture|limite|end|until)$/u;

/** A beginning and a length of the facts make an end: three years from 1 September 2025 end on 31 August 2028. */
export const derivedDate = (claim: Claim<Of<'date'>>, basis: Basis, place: Place): Match | undefined => {
  const wanted = isoOf(claim.value);
  if (wanted === undefined || !ENDS_AT.test(around(place, claim))) return undefined;
  for (const start of basis.of('date')) {
    const from = isoOf(start.value);
    // What ends something is not where it begins: an end and a length make no later end.
    if (from === undefined || start.edge === 'end' || start.roles.some((role) => IS_END.test(role))) continue;
    for (const { value } of basis.of('duration')) {
      const end =
        value.base === 'months'
          ? monthsAfter(from, value.amount)
          : value.base === 'days'
            ? daysAfter(from, value.amount)
            : undefined;
      if (end !== undefined && (end === wanted || daysAfter(end, -1) === wanted)) return derivedFrom([start]);
    }
  }
  return undefined;
};

/** "expirera en 2056": a beginning and a length of the facts, once more for each renewal that they give. */
export const derivedYear = (claim: Claim<Of<'year'>>, basis: Basis, place: Place): Match | undefined => {
  if (!ENDS_AT.test(place.lower.slice(Math.max(place.sentence.from, claim.from - 60), claim.from)))
    return undefined;
  const renewals = basis.bare.flatMap(({ value, roles }) =>
    roles.some((role) => /^(?:reconduction|renouvellement)s?$/u.test(role)) ? [value.number] : [],
  );
  for (const start of basis.of('date')) {
    if (
      start.value.year === undefined ||
      start.edge === 'end' ||
      start.roles.some((role) => IS_END.test(role))
    )
      continue;
    for (const { value } of basis.of('duration')) {
      if (value.base !== 'months' || value.amount % 12 !== 0) continue;
      const times = [1, ...renewals.map((more) => more + 1)];
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
  const [from, to] = [isoOf(first), isoOf(last)];
  if (from === undefined || to === undefined || from > to) return undefined;
  const months = (end: string): number | undefined => {
    const [year = 0, month = 0, day = 0] = end.split('-').map(Number);
    return day === first.day ? (year - (first.year ?? 0)) * 12 + month - first.month : undefined;
  };
  const next = daysAfter(to, 1);
  return (next === undefined ? undefined : months(next)) ?? months(to);
};

const minutesBetween = (first: ClaimValue, last: ClaimValue): number | undefined => {
  if (first.type !== 'time' || last.type !== 'time') return undefined;
  const minutes = last.minutes - first.minutes;
  return minutes > 0 ? minutes : minutes + 24 * 60;
};

export const derivedAmount = (claim: Claim<Of<'amount'>>, basis: Basis, place: Place): Match | undefined => {
  const { cents } = claim.value;
  const sentence = around(place, claim);
  const known = centsOf(basis);
  if (DIFFERENCE.test(sentence)) {
    const wholes = [...known, ...sumsOf(known)];
    for (const a of wholes)
      for (const b of wholes) if (a.cents - b.cents === cents) return derivedFrom([a.evidence, b.evidence]);
    for (const { value, ...share } of basis.of('share')) {
      const found = known.find(
        (one) =>
          sameNumber(one.cents * value.ratio, cents) || sameNumber(one.cents * (1 - value.ratio), cents),
      );
      if (found !== undefined) return derivedFrom([found.evidence, { ...share, value }]);
    }
  }
  if (TOTAL.test(sentence)) {
    const sum = sumOf(known, cents);
    if (sum !== undefined) return derivedFrom(sum.map(({ evidence }) => evidence));
  }
  // A rent a month, told by the year.
  if (/par\s+an(?:nee)?(?![a-z])|annuel|chaque\s+annee/u.test(sentence)) {
    const isMonthly = basis.texts.some(
      ({ tokens }) => tokens.length === 1 && /^mensuel/u.test(tokens[0] ?? ''),
    );
    const monthly = known.find(
      ({ cents: one, evidence }) =>
        one * 12 === cents && (isMonthly || evidence.roles.some((role) => /^mensu|^mois/u.test(role))),
    );
    if (monthly !== undefined) return derivedFrom([monthly.evidence]);
  }
  // 30 % of 320 € are 96 €; 15 000 € a year are 45 000 € in three years.
  for (const other of beside(place, claim)) {
    const factor = factorOf(other.value);
    if (factor === undefined) continue;
    const found = known.find(
      (one) => sameNumber(one.cents * factor, cents) || sameNumber(cents * factor, one.cents),
    );
    if (found !== undefined) return derivedFrom([found.evidence]);
  }
  return undefined;
};

const factorOf = (value: ClaimValue): number | undefined => {
  switch (value.type) {
    case 'share':
      return value.ratio;
    case 'number':
      return value.number;
    case 'duration':
      return value.raw;
    default:
      return undefined;
  }
};

interface Known {
  readonly cents: number;
  readonly evidence: Evidence;
}

/** Amounts, and bare numbers, in cents; each value once. */
const centsOf = (basis: Basis): readonly Known[] => {
  const found = new Map<string, Known>();
  const put = (cents: number, evidence: Evidence): void => {
    const key = `${evidence.origin.id}|${cents}`;
    if (!found.has(key)) found.set(key, { cents, evidence });
  };
  for (const one of basis.of('amount')) put(one.value.cents, one);
  for (const one of basis.bare) put(Math.round(one.value.number * 100), one);
  return [...found.values()].slice(0, 40);
};

/** The sum of each list or record. */
const sumsOf = (known: readonly Known[]): readonly Known[] =>
  familiesOf(known).flatMap((members) => {
    const [first] = members;
    return first === undefined || members.length < 2
      ? []
      : [{ cents: members.reduce((sum, one) => sum + one.cents, 0), evidence: first.evidence }];
  });

const familiesOf = (known: readonly Known[]): readonly (readonly Known[])[] => {
  const families = new Map<string, Known[]>();
  for (const one of known) {
    const family = one.evidence.origin.id.replace(/\d+/gu, '*');
    families.set(family, [...(families.get(family) ?? []), one]);
  }
  return [...families.values()];
};

/** Two of them, or all of one list or record. */
const sumOf = (known: readonly Known[], cents: number): readonly Known[] | undefined => {
  for (const [i, a] of known.entries())
    for (const b of known.slice(i + 1)) if (a.cents + b.cents === cents) return [a, b];
  for (const members of familiesOf(known)) {
    if (members.length > 2 && members.reduce((sum, one) => sum + one.cents, 0) === cents) return members;
  }
  return undefined;
};

/** One value of the sentence over another of the facts. */
export const derivedShare = (claim: Claim<Of<'share'>>, basis: Basis, place: Place): Match | undefined => {
  const known = centsOf(basis);
  const near = beside(place, claim).flatMap(({ value }) =>
    value.type === 'amount' ? [value.cents] : value.type === 'number' ? [value.number * 100] : [],
  );
  for (const part of near)
    for (const whole of known) {
      const ratio = whole.cents === 0 ? Number.NaN : part / whole.cents;
      if (sameNumber(ratio, claim.value.ratio) || isRounded(ratio, claim.value))
        return derivedFrom([whole.evidence]);
      const change = whole.cents === 0 ? Number.NaN : Math.abs(part - whole.cents) / whole.cents;
      if (DIFFERENCE.test(around(place, claim)) && sameNumber(change, claim.value.ratio))
        return derivedFrom([whole.evidence]);
    }
  return undefined;
};

/** 66,04 % for 140 out of 212: written with decimals, it may be rounded at the last one. */
const isRounded = (ratio: number, { ratio: claimed, raw }: Of<'share'>): boolean => {
  const decimals = String(raw).split('.')[1]?.length ?? 0;
  return decimals > 0 && Math.abs(ratio - claimed) * 100 <= 0.5 * 10 ** -decimals;
};

export const derivedMeasure = (
  claim: Claim<Of<'measure'>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const { dimension, amount } = claim.value;
  const sentence = around(place, claim);
  const known = [
    ...basis
      .of('measure')
      .filter(({ value }) => value.dimension === dimension)
      .map((one) => ({ number: one.value.amount, one })),
    ...basis.bare.map((one) => ({ number: one.value.number, one })),
  ];
  for (const a of known)
    for (const b of known) {
      if (DIFFERENCE.test(sentence) && sameNumber(a.number - b.number, amount))
        return derivedFrom([a.one, b.one]);
      if (TOTAL.test(sentence) && a !== b && sameNumber(a.number + b.number, amount))
        return derivedFrom([a.one, b.one]);
    }
  return undefined;
};

export { DIFFERENCE, TOTAL };
