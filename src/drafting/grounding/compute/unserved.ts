/**
 * "Trente-neuf demandes n'ont pu être satisfaites" of 61 requests and 22 places: those for whom there was no place. The sentence must deny what they asked, and count
 * what the facts count.
 */
import type { Claim, NumberValue } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { sameNoun } from '../text/stems';
import { arithmeticOf } from './results';

const DENIED =
  /(?<![a-z])(?:n(?:e\s|')[^.;]{0,24}(?:satisf\w*|reten\w*|accept\w*|serv\w*|honor\w*|accueill\w*|place|abouti\w*)|sans\s+(?:place|suite|solution)|faute\s+de\s+place|en\s+surnombre|liste\s+d'attente)/u;
const PLACES = /^(?:places?|capacite|jauge)$/u;

export const unserved = (
  { to, value: { noun, number } }: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (noun === undefined) return undefined;
  const after = lower.slice(to, sentence.to);
  if (!DENIED.test(lower.slice(sentence.from, sentence.to)) || /(?<![a-z])dont(?![a-z])/u.test(after))
    return undefined;
  const counts = arithmeticOf(basis).quantities.filter(({ kind, percent }) => kind === 'count' && !percent);
  for (const whole of counts.filter(({ words }) => words.some((word) => sameNoun(word, noun))))
    for (const places of counts)
      if (
        places !== whole &&
        parentOf(places.ids[0] ?? '') === parentOf(whole.ids[0] ?? '') &&
        places.words.some((word) => PLACES.test(word)) &&
        !places.words.some((word) => /^(?:vacante?s?|libres?|restante?s?|disponibles?)$/u.test(word)) &&
        whole.value - places.value === number
      )
        return derivedOf([...whole.ids, ...places.ids]);
  return undefined;
};
