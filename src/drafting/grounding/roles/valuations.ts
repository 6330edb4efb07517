/**
 * What something is valued at told with its price: "l’avis évalue le bien à 255 000 €" of "estimation: 240000" and "prix: 255000". The verb values, the facts have
 * one valuation of the record, and the amount is another one’s.
 */
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

/** "évalue le bien à", "est estimée à", "une valeur vénale de": nothing but what is valued before the amount. */
const VALUED =
  /(?<![a-z])(?:(?:evalu|estim)(?:e|ee?s?|ent|ait|ant|a|er|era)(?:\s+[^\s,;:()]+){0,6}?\s+(?:a|a\s+hauteur\s+de)|(?:evaluation|estimation|valeur\s+venale)(?:\s+(?!et\s)[^\s,;:()]+){0,7}?\s+(?:de|d'un\s+montant\s+de|s'eleve\s+a|s'etablit\s+a|est\s+fixee\s+a))\s+(?:environ\s+)?$/u;
const VALUATION = /^(?:estimation|estimee?|evaluation|evaluee?|venale)s?$/u;
/** What such a word may be of besides a thing that is bought. */
const PRICE = /^(?:prix|cession|vente|achat|acquisition|offre|montant|negocie|accepte)s?$/u;

export const valuations: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const isValuation = (id: string): boolean => pathWords(lastName(id)).some((word) => VALUATION.test(word));
  const valued = basis.evidence.filter(
    ({ origin, value, bare }) =>
      origin.kind === 'fact' && (value.type === 'amount' || bare === true) && isValuation(origin.id),
  );
  const [only] = valued;
  if (only === undefined || valued.some(({ origin }) => origin.id !== only.origin.id)) return [];
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'amount' || !match.ok || match.evidence === undefined) return [];
    const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (own.length === 0 || own.length < match.evidence.length || sameValue(claim.value, only.value))
      return [];
    const isPrice = own.every(
      ({ origin }) =>
        !isValuation(origin.id) &&
        parentOf(origin.id) === parentOf(only.origin.id) &&
        pathWords(lastName(origin.id)).some((word) => PRICE.test(word)),
    );
    const { from } = sentenceAt(sentences, claim.from);
    return isPrice && VALUED.test(lower.slice(from, claim.from))
      ? [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette valeur est celle de «\u00A0${own[0]?.origin.id ?? ''}\u00A0», pas de «\u00A0${only.origin.id}\u00A0».`,
          },
        ]
      : [];
  });
};
