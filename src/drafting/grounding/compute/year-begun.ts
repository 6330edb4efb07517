/**
 * The year in which what has an end and a length began: "concédé en 1996" of what expires in 2026 after thirty years. Whole years only.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';

type Year = Extract<ClaimValue, { readonly type: 'year' }>;

const IS_END = /^(?:fin|echeance|terme|expiration|cloture|limite|end|until)$/u;
const LASTS = /^(?:duree|duration|periode|period|term|length|validite)$/u;
const BEGAN =
  /(?<![a-z])(?:conced|accord|attribu|sign|conclu|delivr|pris\w*\s+effet|remont|dat(?:e|ait|ant)|achet|acqui|souscri|commenc|debut|ouvert)[a-z]*\s(?:[a-z']+\s){0,4}(?:en|de|a|depuis)\s+$/u;

/** "concédé en 1996" of what ends in 2026 and lasts thirty years. */
export const yearBegun = ({ from, value }: Claim<Year>, basis: Basis, place: Place): Match | undefined => {
  if (!BEGAN.test(place.lower.slice(Math.max(place.sentence.from, from - 60), from))) return undefined;
  const end = basis
    .of('date')
    .find(
      (one) =>
        one.value.year !== undefined &&
        (one.edge === 'end' || one.roles.some((role) => IS_END.test(role))) &&
        basis
          .of('duration')
          .some(
            ({ value: { amount, base }, roles }) =>
              base === 'months' &&
              amount % 12 === 0 &&
              roles.some((role) => LASTS.test(role)) &&
              (one.value.year ?? 0) - amount / 12 === value.year,
          ),
    );
  return end === undefined ? undefined : derivedFrom([end]);
};
