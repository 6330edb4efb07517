/**
 * "pourra encore demander trois autorisations dans l'année" of a second one out of five at most: what a ceiling leaves once the rank, or the number, of those had is
 * taken off. Both keys name what is counted.
 */
import type { Claim, NumberValue } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';

const LEFT = /(?<![a-z])(?:encore|reste(?:nt|ra|ront)?|restante?s?|solde)(?![a-z])/u;
const CEILING = /(?:^|_)(?:max(?:imum|imal\w*)?|plafond|limite|quota)(?:_|$)/u;
const HAD =
  /(?:^|_)(?:rang|numero|ordre|deja|obtenue?s?|accordee?s?|utilisee?s?|prise?s?|consommee?s?)(?:_|$)/u;

export const leftOfQuota = (
  { value: { noun, number } }: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (noun === undefined || !LEFT.test(lower.slice(sentence.from, sentence.to))) return undefined;
  const named = basis.bare.filter(
    ({ origin }) =>
      origin.kind === 'fact' && pathWords(lastName(origin.id)).some((word) => sameNoun(word, noun)),
  );
  for (const most of named.filter(({ origin }) => CEILING.test(lastName(origin.id))))
    for (const had of named)
      if (
        had !== most &&
        HAD.test(lastName(had.origin.id)) &&
        parentOf(had.origin.id) === parentOf(most.origin.id) &&
        most.value.number - had.value.number === number
      )
        return derivedFrom([most, had]);
  return undefined;
};
