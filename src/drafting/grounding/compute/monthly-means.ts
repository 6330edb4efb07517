/**
 * "soit plus de cinq par mois en moyenne" of sixty-four in a year: a twelfth of what the facts count for one year, where the sentence says that it is a mean by
 * the month and tells what was counted.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { arithmeticOf } from './results';
import { areSaid, ownWords } from './own-words';
import { numberOf } from './operands';
import { wantedOf } from './wanted';

const BY_MONTH = /^\s+(?:[a-z]+\s+){0,2}(?:par|chaque)\s+mois(?![a-z])/u;
const MEAN = /(?<![a-z])(?:moyenne?|pres\s+d|environ|plus\s+d|moins\s+d|soit)(?![a-z])/u;
const YEAR = /^(?:annee|exercice|year|an)$/u;

export const monthlyMean = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, sentence } = place;
  const text = lower.slice(sentence.from, sentence.to);
  const isOfYear = basis.bare.some(({ roles }) => roles.some((role) => YEAR.test(role)));
  if (!isOfYear || claim.value.type !== 'number' || !MEAN.test(text)) return undefined;
  if (!BY_MONTH.test(lower.slice(claim.to, sentence.to))) return undefined;
  const wanted = wantedOf(claim.value, place, claim);
  if (wanted === undefined) return undefined;
  const said = text.match(/[a-z]{3,}/gu) ?? [];
  const shown = claims.flatMap((one) =>
    one !== claim && one.from >= sentence.from && one.to <= sentence.to ? numberOf(one.value) : [],
  );
  const year = arithmeticOf(basis).quantities.find(
    ({ ids: [id = ''], kind, percent, rate, value }) =>
      kind === 'count' &&
      !percent &&
      !rate &&
      (shown.includes(value) || (shown.length === 0 && areSaid(ownWords(id), said))) &&
      Math.abs(value / 12 - wanted.value) <= wanted.within,
  );
  return year === undefined ? undefined : derivedOf(year.ids);
};
