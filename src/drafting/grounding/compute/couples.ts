/**
 * What a couple pays: twice a price for one of the facts, the one whose words the sentence says ("participation_non_imposable" of "un couple non imposable"), else the plain
 * one; and how far that is from twice another. A fact that tells what couples pay leaves nothing to compute.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Evidence } from '../facts/evidence';
import type { Basis } from '../match/basis';
import { derivedFrom, sentenceOf, type Match, type Place } from '../match/matcher';
import { related } from '../text/stems';

const COUPLE = /(?<![a-z])(?:un|le|chaque|les)\s+couples?(?![a-z])/u;
const FOR_ONE =
  /^(?:participations?|tarifs?|prix|cotisations?|adhesions?|entrees?|billets?|places?|repas|inscriptions?|droits?|abonnements?)$/u;
const PLAIN =
  /^(?:eur|euros?|ttc|ht|par|de|du|des|la|le|l|d|personnes?|adultes?|normal|ordinaire|plein|unitaire|individuelle?)$/u;
const APART = /(?<![a-z])(?:de\s+(?:moins|plus)|econom\w+|ecart|differen\w+|reduction)(?![a-z])/u;

export const ofCouple = ({ value, from, to }: Claim, basis: Basis, place: Place): Match | undefined => {
  const sentence = sentenceOf(place);
  if (value.type !== 'amount' || !COUPLE.test(sentence)) return undefined;
  const prices = basis
    .of('amount')
    .filter(({ origin }) => origin.kind === 'fact' && FOR_ONE.test(wordsOf(origin.id)[0] ?? ''));
  if (basis.evidence.some(({ origin }) => /(?:^|[._])couples?(?:[._]|$)/u.test(origin.id))) return undefined;
  const said = sentence.match(/[a-z]{3,}/gu) ?? [];
  const own = priceTold(prices, said);
  if (own === undefined) return undefined;
  if (own.value.cents * 2 === value.cents) return derivedFrom([own]);
  if (!APART.test(place.lower.slice(Math.max(place.sentence.from, from - 40), to + 20))) return undefined;
  const other = prices.find(
    (one) =>
      parentOf(one.origin.id) === parentOf(own.origin.id) &&
      wordsOf(one.origin.id)[0] === wordsOf(own.origin.id)[0] &&
      Math.abs(one.value.cents - own.value.cents) * 2 === value.cents,
  );
  return other === undefined ? undefined : derivedFrom([own, other]);
};

type Price = Evidence & { readonly value: { readonly type: 'amount'; readonly cents: number } };

const wordsOf = (id: string): readonly string[] =>
  lastName(id)
    .split('_')
    .filter((word) => word !== '' && word !== 'montant');

/** The one price all of whose own words are said; without any, the one that has none. */
const priceTold = <P extends Price>(prices: readonly P[], said: readonly string[]): P | undefined => {
  const ownOf = ({ origin }: P): readonly string[] =>
    wordsOf(origin.id)
      .slice(1)
      .filter((word) => !PLAIN.test(word));
  const named = prices.filter((one) => {
    const own = ownOf(one);
    return (
      own.length > 0 && own.every((word) => said.some((other) => word === other || related(word, other)))
    );
  });
  const some = named.length > 0 ? named : prices.filter((one) => ownOf(one).length === 0);
  return some.length === 1 ? some[0] : undefined;
};
