/**
 * What one of so many costs: "un arbre coûte vingt euros" of "cout_eur: 2400" and "nb_arbres: 120". The sentence says the one, in its noun, and that it costs; the facts give one sum for all of
 * them and count them.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { sameNoun } from '../text/stems';

const ONE =
  /(?<![a-z])(?:une?|chaque|l'|le|la)\s*([a-z]{4,})\s+(?:[a-z'-]+\s+){0,3}?(?:cout\w*|revien\w+|revenai\w+|vaut|coutant|est\s+revenue?)\s+(?:donc\s+|ainsi\s+|en\s+moyenne\s+|environ\s+)?(?:a\s+)?$/u;
const SUM =
  /^(?:cout|montant|prix|depense|total|budget)(?:_(?:total|totale|global|achat|ttc|ht|eur|euros?))*$/u;
const COUNTED = /^(?:nb|nombre)_(?:de_|d_)?([a-z]{4,})$/u;

export const priceOfOne = (
  { from, value }: Claim,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (value.type !== 'amount') return undefined;
  const noun = ONE.exec(lower.slice(sentence.from, from))?.[1];
  if (noun === undefined) return undefined;
  for (const { origin, value: count } of basis.bare) {
    const counted = COUNTED.exec(lastName(origin.id))?.[1];
    if (counted === undefined || !sameNoun(counted, noun) || count.number < 2) continue;
    const whole = basis
      .of('amount')
      .find(
        (one) =>
          SUM.test(lastName(one.origin.id)) && Math.abs(one.value.cents / count.number - value.cents) <= 0.5,
      );
    if (whole !== undefined) return derivedOf([whole.origin.id, origin.id]);
  }
  return undefined;
};
