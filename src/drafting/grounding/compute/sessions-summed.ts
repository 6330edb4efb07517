/**
 * How long so many sessions last in all: "soit douze heures au total" of six sessions from 14:00 to 16:00, of ten of ninety minutes. One number of the facts counts what is held, and one slot or
 * one length is that of each; the sentence says that it is all of them.
 */
import type { Claim, ClaimValue } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from '../match/basis';
import { derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const HELD =
  /(?:^|_)(?:seances?|ateliers?|cours|rencontres?|repetitions?|permanences?|lecons?|sorties?|interventions?|vacations?|jours|journees|matinees|demi_journees|representations?|entrainements?|creneaux)(?:_|$)/u;
const IN_ALL = /(?<![a-z])(?:total|en\s+tout|soit|ensemble|cumul\w*|represent\w*|au\s+final)(?![a-z])/u;
const EACH = /(?:^|_)(?:duree|temps)(?:_|$)/u;

export const sessionsSummed = (claim: Claim<Duration>, basis: Basis, place: Place): Match | undefined => {
  const { amount, base } = claim.value;
  if (base !== 'minutes' || !IN_ALL.test(sentenceOf(place))) return undefined;
  const slots = basis.pairs.flatMap(({ first, last, origin }) =>
    first.type === 'time' && last.type === 'time' && last.minutes > first.minutes
      ? [{ minutes: last.minutes - first.minutes, id: origin.id }]
      : [],
  );
  const lengths = basis
    .of('duration')
    .flatMap(({ origin, value }) =>
      origin.kind === 'fact' && value.base === 'minutes' && EACH.test(lastName(origin.id))
        ? [{ minutes: value.amount, id: origin.id }]
        : [],
    );
  const each = slots.length === 1 ? slots : lengths.length === 1 ? lengths : [];
  for (const { minutes, id } of each)
    for (const { origin, value } of basis.of('number'))
      if (origin.kind === 'fact' && HELD.test(lastName(origin.id)) && minutes * value.number === amount)
        return derivedOf([id, origin.id]);
  return undefined;
};
