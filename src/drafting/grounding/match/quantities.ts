/**
 * Lengths of time, amounts, shares and measures, by value: "3 mois" is "trois mois", 48 hours are two days. A number of the
 * facts whose unit nobody gave stands for any of them.
 */
import type { ClaimValue } from '../claim';
import { ageOnDay, ageReached, yearsCelebrated } from '../compute/anniversaries';
import { anchoredGap } from '../compute/anchored-gaps';
import { meanWidth } from '../compute/mean-widths';
import { isPeriodCounted } from '../compute/periods-counted';
import { renewed } from '../compute/renewals';
import { rents } from '../compute/rents';
import { arithmeticOf } from '../compute/results';
import { fortnight } from '../compute/fortnights';
import { fromNamedDay } from '../compute/from-named-day';
import { fromThisDay } from '../compute/from-this-day';
import { gapOfDays } from '../compute/gaps-of-days';
import { hasRhythm } from '../compute/rhythms';
import { sessionsSummed } from '../compute/sessions-summed';
import { spanned } from '../compute/spans';
import { sumAsLength } from '../compute/sums-in-lengths';
import { thereAndBack } from '../compute/there-and-back';
import { suspendedFor } from '../compute/suspensions';
import { roundedTo } from '../compute/wanted';
import { yearsShown } from '../compute/years-shown';
import { APPEAL_MONTHS, FULL_TIME, LEGAL_WEEK_MINUTES, SPEAKS_OF_APPEAL } from '../facts/common-knowledge';
import type { Evidence } from '../facts/evidence';
import { sameNumber } from '../text/numbers';
import { akinOf, bareOf, isOtherwise } from './bare-numbers';
import { clockLengths } from './clock-lengths';
import { countsBeside, derivedAmount, derivedMeasure } from './derived';
import { derivedDuration } from './derived-days';
import { isJustBeyond } from './just-beyond';
import { maySayLength } from './lasting-numbers';
import { fixedByLaw } from './legal-lengths';
import { lengthDenied } from './lengths-denied';
import { saysHowMany } from './lengths-of';
import { beside, grounded, missing, saysLess, type Match, type Matcher } from './matcher';
import { isOfLegalWeek } from './of-so-many';
import { monthsNamed, yearsOfKeys } from './told-pairs';
import { wholeYear } from './whole-years';
import { related } from '../text/stems';

export type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

const DAY = 24 * 60;

export const sameDuration = (a: Of<'duration'>, b: Of<'duration'>): boolean => {
  if (a.base === b.base) return sameNumber(a.amount, b.amount);
  const [days, minutes] = a.base === 'days' ? [a, b] : [b, a];
  return days.base === 'days' && minutes.base === 'minutes' && sameNumber(days.amount * DAY, minutes.amount);
};

/** "une quinzaine de jours" for 14 or 16. */
const isAbout = ({ about, base, amount }: Of<'duration'>, known: Of<'duration'>): boolean =>
  about === true && base === known.base && Math.abs(known.amount - amount) <= Math.max(1, amount * 0.15);

export const matchDuration: Matcher<Of<'duration'>> = (claim, basis, place) => {
  const { value } = claim;
  const found: Evidence[] = basis
    .of('duration')
    .filter((one) => sameDuration(one.value, value) || isAbout(value, one.value));
  if (found.length > 0) return grounded(found);
  // "juillet: 4210, aout: 5130": two months.
  const listed =
    value.base === 'months' && !/(?<![a-z])ans?|annees?/u.test(place.lower.slice(claim.from, claim.to))
      ? basis.lists.filter(({ roles, size }) => size === value.amount && roles.includes('mois'))
      : [];
  if (listed.length > 0)
    return { ok: true, origins: listed.map(({ origin }) => ({ kind: 'derived', id: origin.id })) };
  if (value.base === 'minutes') {
    const clock = clockLengths(value.amount, basis);
    if (clock.length > 0) return grounded(clock);
  }
  // A key that measures something else lasts nothing.
  const bare = akinOf(basis, value.raw, place, true).filter(
    (one) =>
      maySayLength(one, claim, place) &&
      !basis.of('measure').some(({ origin }) => origin.id === one.origin.id),
  );
  if (bare.length > 0) return grounded(bare);
  const denied = lengthDenied(claim, basis, place);
  if (denied !== undefined) return denied;
  const derived =
    monthsNamed(claim, basis, place) ??
    wholeYear(claim, basis, place) ??
    yearsOfKeys(claim, basis, place) ??
    fortnight(claim, basis, place) ??
    yearsShown(claim, basis, place) ??
    fromThisDay(claim, basis, place) ??
    fromNamedDay(claim, basis, place) ??
    yearsCelebrated(claim, basis) ??
    ageReached(claim, basis, place) ??
    ageOnDay(claim, basis, place) ??
    renewed(claim, basis, place) ??
    suspendedFor(claim, basis, place) ??
    derivedDuration(claim, basis, place) ??
    anchoredGap(claim, basis, place) ??
    spanned(claim, basis, place) ??
    gapOfDays(claim, basis, place) ??
    rents(claim, basis, place) ??
    sumAsLength(claim, basis, place) ??
    sessionsSummed(claim, basis, place);
  if (derived !== undefined) return derived;
  const legal = fixedByLaw(claim, basis, place);
  if (legal !== undefined) return legal;
  if (
    value.base === 'months' &&
    value.amount === APPEAL_MONTHS &&
    SPEAKS_OF_APPEAL.test(place.lower.slice(place.sentence.from, place.sentence.to))
  )
    return { ok: true, origins: [{ kind: 'law', id: 'CJA|R421-1' }] };
  const written = place.lower.slice(claim.from, claim.to);
  // "Pour une semaine complète, 430,50 €": what the amount is told for.
  if (
    value.raw === 1 &&
    /^une?\s/u.test(written) &&
    /(?<![a-z])(?:pour|par|sur|soit)\s+$/u.test(place.lower.slice(0, claim.from).slice(-8)) &&
    beside(place, claim).some((one) => one.value.type === 'amount') &&
    (hasRhythm(arithmeticOf(basis).quantities) || isPeriodCounted(claim, basis, place))
  )
    return { ok: true, origins: [] };
  // "Pour une semaine complète de cinq repas, cela fera 32,50 €": as many as the facts count in one.
  if (
    value.raw === 1 &&
    /^une?\s/u.test(written) &&
    /(?<![a-z])(?:pour|sur|soit)\s+$/u.test(place.lower.slice(0, claim.from).slice(-6)) &&
    /^\s+(?:(?:complete|entiere|complet|entier|pleine?)(?![a-z])|de\s+[a-z\d]+\s)/u.test(
      place.lower.slice(claim.to, claim.to + 24),
    ) &&
    isPeriodCounted(claim, basis, place) &&
    place.claims.some(
      (one) => one.value.type === 'amount' && one.from >= claim.to && one.to <= place.sentence.to,
    )
  )
    return { ok: true, origins: [] };
  // "3,30 € pour une journée comprenant les deux": what the amount is for, in words of its own.
  if (
    value.raw === 1 &&
    /^une\s+journee/u.test(written) &&
    /^\s+(?:compren\w+|complete|entiere|incluant|avec|ou(?![a-z])|de\s+presence)/u.test(
      place.lower.slice(claim.to, claim.to + 24),
    )
  )
    return { ok: true, origins: [] };
  // "pour une semaine de trente-deux heures": the length that follows is what is proved.
  if (value.raw === 1 && /^une?\s/u.test(written) && saysHowMany(claim, basis, place))
    return { ok: true, origins: [] };
  // "28 h / 35 h", "un temps complet de 35 heures": the law's.
  if (isOfLegalWeek(claim, place)) return { ok: true, origins: [] };
  if (
    value.base === 'minutes' &&
    value.amount === LEGAL_WEEK_MINUTES &&
    FULL_TIME.test(place.lower.slice(place.sentence.from, place.sentence.to))
  )
    return { ok: true, origins: [] };
  return value.vague === true ? { ok: true, origins: [] } : missing();
};

export const matchAmount: Matcher<Of<'amount'>> = (claim, basis, place) => {
  const { cents, tax } = claim.value;
  // "-8600" told as "réduit de 8 600 €": the words say the sign.
  const less = saysLess(claim, place);
  const is = (one: number): boolean => one === cents || (less && one === -cents);
  const same = basis.of('amount').filter(({ value }) => is(value.cents));
  const fitting = same.filter(
    ({ value }) => tax === undefined || value.tax === undefined || value.tax === tax,
  );
  if (fitting.length > 0) return grounded(fitting);
  if (same.length > 0)
    return missing(`Le montant des données est ${tax === 'HT' ? 'toutes taxes comprises' : 'hors taxes'}.`);
  const bare = [...bareOf(basis, cents / 100), ...(less ? bareOf(basis, -cents / 100) : [])].filter(
    (one) => !isOtherwise(basis, one, 'amount') && !countsBeside(basis, one),
  );
  if (bare.length > 0) return grounded(bare);
  const within = roundedTo(place.lower.slice(claim.from, claim.to));
  const rounded =
    within === undefined
      ? []
      : basis.of('amount').filter(({ value }) => Math.abs(value.cents / 100 - cents / 100) <= within);
  const near =
    within === undefined
      ? []
      : basis.bare.filter(
          (one) => Math.abs(one.value.number - cents / 100) <= within && !isOtherwise(basis, one, 'amount'),
        );
  if (rounded.length + near.length > 0) return grounded([...rounded, ...near]);
  // "plus de 140 000 €" of 140 400, under a key that the sentence names.
  const said = place.lower.slice(place.sentence.from, place.sentence.to).match(/[a-z]{4,}/gu) ?? [];
  const bounded = basis
    .of('amount')
    .filter(
      (one) =>
        isJustBeyond(one.value.cents, cents, claim, place) &&
        one.roles.some((role) => role.length > 3 && said.some((word) => related(word, role))),
    );
  if (bounded.length > 0) return grounded(bounded);
  return derivedAmount(claim, basis, place) ?? missing();
};

export const matchMeasure: Matcher<Of<'measure'>> = (claim, basis, place): Match => {
  const { dimension, amount, raw } = claim.value;
  const found = basis
    .of('measure')
    .filter(({ value }) => value.dimension === dimension && sameNumber(value.amount, amount));
  if (found.length > 0) return grounded(found);
  // "375 litres" of 375 m³: the figure is known, and its unit is another.
  if (raw > 1 && basis.of('measure').some(({ value }) => value.dimension === dimension && value.raw === raw))
    return missing('Les données donnent ce nombre dans une autre unité.');
  const bare = akinOf(basis, raw, place).filter(
    // A key that gave a unit has already answered.
    ({ origin }) => !basis.of('measure').some((one) => one.origin.id === origin.id),
  );
  if (bare.length > 0) return grounded(bare);
  const bounded = basis
    .of('measure')
    .filter(({ value }) => value.dimension === dimension && isJustBeyond(value.amount, amount, claim, place));
  if (bounded.length > 0) return grounded(bounded);
  return (
    thereAndBack(claim, basis, place) ??
    meanWidth(claim, basis, place) ??
    derivedMeasure(claim, basis, place) ??
    missing()
  );
};
