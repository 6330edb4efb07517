/**
 * How long something lasts with all its renewals: "conclu pour deux ans et reconductible deux fois, jusqu’à six ans".
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';

const MOST = /(?:jusqu'a|au\s+(?:total|plus|maximum)|en\s+tout|maxim\w+|totale?)(?![a-z])/u;

export const renewed = (
  claim: Claim<Extract<ClaimValue, { readonly type: 'duration' }>>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const { base, amount } = claim.value;
  if (!MOST.test(lower.slice(sentence.from, sentence.to))) return undefined;
  const times = basis.bare.filter(({ roles }) =>
    roles.some((role) => /^(?:reconductions?|renouvellements?|prolongations?)$/u.test(role)),
  );
  for (const time of times)
    for (const one of basis.of('duration'))
      if (one.value.base === base && one.value.amount * (time.value.number + 1) === amount)
        return derivedFrom([one, time]);
  return undefined;
};
