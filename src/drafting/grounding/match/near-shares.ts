/**
 * Shares of what the sentence itself tells: rounded at their last decimal, bounded just beside, or of what would have been paid without a saving. It asks no fact.
 */
import type { Claim, ClaimValue } from '../claim';
import { sameNumber } from '../text/numbers';
import { wayOf } from './just-beyond';
import type { Match, Place } from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

/** 66,04 % for 140 out of 212: written with decimals, it may be rounded at the last one. */
export const isRounded = (ratio: number, { ratio: claimed, raw }: Of<'share'>): boolean => {
  const decimals = String(raw).split('.')[1]?.length ?? 0;
  return decimals > 0 && Math.abs(ratio - claimed) * 100 <= 0.5 * 10 ** -decimals;
};

/** "520 €, soit un peu moins de 2 % de la valeur": a tenth away at most, on the side that is told. */
export const isBesideRatio = (ratio: number, claim: Claim<Of<'share'>>, place: Place): boolean => {
  const way = claim.value.word === true ? undefined : wayOf(claim, place);
  const apart = ratio / claim.value.ratio - 1;
  return way === 'about'
    ? Math.abs(apart) <= 0.05
    : way === 'more'
      ? apart > 0 && apart <= 0.1
      : way === 'less' && apart < 0 && apart >= -0.1;
};

/** "vendue 42 €, permet une économie de 6 €, soit 12,5 %": of what would have been paid, both proved in the sentence. */
export const ofSaving = (
  { value, from }: Claim<Of<'share'>>,
  { claims, lower, proved, sentence }: Place,
): Match | undefined => {
  const shown = claims.filter(
    (one) =>
      one.value.type === 'amount' && one.from >= sentence.from && one.to <= from && proved?.has(one) === true,
  );
  const saving = shown.find((one) =>
    /(?<![a-z])(?:economi\w+|remise|rabais|reduction|gain|gagn\w+|avantage)\s+(?:de\s+)?$/u.test(
      lower.slice(sentence.from, one.from),
    ),
  );
  if (saving?.value.type !== 'amount') return undefined;
  const less = saving.value.cents;
  return shown.some((one) => {
    const paid = one.value.type === 'amount' && one !== saving ? one.value.cents : Number.NaN;
    const ratio = less / (paid + less);
    return sameNumber(ratio, value.ratio) || isRounded(ratio, value);
  })
    ? { ok: true, origins: [{ kind: 'derived', id: 'text' }] }
    : undefined;
};
