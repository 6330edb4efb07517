/**
 * Shares of a whole: by value, by a bare number under a key that the sentence names, roughly where the words say so.
 */
import type { Claim, ClaimValue } from '../claim';
import { sameNumber } from '../text/numbers';
import { LEGAL_WEEK_MINUTES } from '../facts/common-knowledge';
import type { Evidence } from '../facts/evidence';
import { akinOf, isOtherwise } from './bare-numbers';
import type { Basis } from './basis';
import { derivedShare } from './derived';
import { grounded, missing, saysLess, type Matcher, type Place } from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

export const matchShare: Matcher<Of<'share'>> = (claim, basis, place) => {
  const { ratio, raw, word } = claim.value;
  const found = basis.of('share').filter(({ value }) => sameNumber(value.ratio, ratio));
  if (found.length > 0) return grounded(found);
  // "variation_pct: -4.5" told as "en recul de 4,5 %": the words say the sign.
  const less = saysLess(claim, place)
    ? basis.of('share').filter(({ value }) => value.ratio < 0 && sameNumber(-value.ratio, ratio))
    : [];
  if (less.length > 0) return grounded(less);
  const bare =
    word === true || raw > 100
      ? []
      : akinOf(basis, raw, place).filter((one) => !isOtherwise(basis, one, 'share'));
  if (bare.length > 0) return grounded(bare);
  // "avancement: 0.35": a part of a whole under a key that gives no unit, and that the sentence names.
  const parts =
    ratio > 0 && ratio < 1 && word !== true
      ? akinOf(basis, ratio, place, true).filter((one) => !isOtherwise(basis, one, 'share'))
      : [];
  if (parts.length > 0) return grounded(parts);
  if (sameNumber(ratio, 1)) return { ok: true, origins: [] };
  const rough =
    word === true ? basis.of('share').filter(({ value }) => isRoughly(value.ratio, ratio, claim, place)) : [];
  if (rough.length > 0) return grounded(rough);
  const worked = ofFullTime(claim, basis, place);
  if (worked.length > 0)
    return { ok: true, origins: worked.map(({ origin }) => ({ kind: 'derived', id: origin.id })) };
  return derivedShare(claim, basis, place) ?? missing();
};

/** "28 heures par semaine, soit 80 % d'un temps complet": what weekly hours of the facts are of the legal week, or of theirs. */
const ofFullTime = (
  { to, value: { ratio } }: Claim<Of<'share'>>,
  basis: Basis,
  { lower, sentence }: Place,
): readonly Evidence[] => {
  if (!OF_FULL_TIME.test(lower.slice(to, sentence.to))) return [];
  const weekly = basis.evidence.flatMap((one) => {
    const minutes =
      one.value.type === 'duration' && one.value.base === 'minutes'
        ? one.value.amount
        : one.value.type === 'number' && one.roles.some((role) => /^heures?$/u.test(role))
          ? one.value.number * 60
          : undefined;
    return one.origin.kind === 'fact' && minutes !== undefined ? [{ one, minutes }] : [];
  });
  return weekly
    .filter(({ minutes }) => Math.abs(minutes / LEGAL_WEEK_MINUTES - ratio) < 0.0006)
    .map(({ one }) => one);
};
const OF_FULL_TIME = /^\s*d'un\s+(?:(?:emploi|poste)\s+a\s+)?(?:equivalent\s+)?temps\s+(?:complet|plein)/u;

/** "près d’un tiers" of 32 %, "plus de la moitié" of 52 %. */
const isRoughly = (known: number, told: number, { from, to }: Claim, { lower, sentence }: Place): boolean => {
  const said = lower.slice(Math.max(sentence.from, from - 12), to);
  if (/moins\s+d/u.test(said)) return known < told && known >= told - 0.1;
  if (/plus\s+d/u.test(said)) return known > told && known <= told + 0.1;
  return /(?:pres\s+d|environ|presque|quelque)/u.test(said) && Math.abs(known - told) <= 0.025;
};
