/**
 * Shares of a whole: by value, by a bare number under a key that the sentence names, roughly where the words say so.
 */
import type { Claim, ClaimValue } from '../claim';
import { sameNumber } from '../text/numbers';
import { akinOf, isOtherwise } from './bare-numbers';
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
  return derivedShare(claim, basis, place) ?? missing();
};

/** "près d’un tiers" of 32 %, "plus de la moitié" of 52 %. */
const isRoughly = (known: number, told: number, { from, to }: Claim, { lower, sentence }: Place): boolean => {
  const said = lower.slice(Math.max(sentence.from, from - 12), to);
  if (/moins\s+d/u.test(said)) return known < told && known >= told - 0.1;
  if (/plus\s+d/u.test(said)) return known > told && known <= told + 0.1;
  return /(?:pres\s+d|environ|presque|quelque)/u.test(said) && Math.abs(known - told) <= 0.025;
};
