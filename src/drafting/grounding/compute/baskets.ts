/**
 * What several people or things of the text’s own come to, each at its price of the facts: "une famille de deux adultes et trois enfants paiera 45 €", "six aînés et deux
 * accompagnateurs, soit 56 €" where the elders pay nothing. Each that is counted has one price, or is said by a fact to be free; counts and amount prove each
 * other, and none of them stands when they do not agree.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { related, singular } from '../text/stems';
import { arithmeticOf } from './results';

interface Item {
  readonly count: number;
  readonly noun: string;
  readonly from: number;
  readonly to: number;
  /** "un enfant": an article that may count, or lead in anything else. */
  readonly article: boolean;
}

const ONE = /(?<![a-z])(?:une?)\s+([a-z]{4,})/gu;
const COUPLE = /(?<![a-z])(?:un|le)\s+couple(?![a-z])/gu;
/** What says what money it is, and not whose. */
const PLAIN =
  /^(?:tarifs?|prix|couts?|montants?|participations?|entrees?|droits?|cotisations?|frais|redevances?|eur|euros?|par|de|du|des|normal|plein|unitaire|ttc|ht)$/u;

/** Whether this claim is a part of a sum that agrees. */
export const inBasket = (claim: Claim, basis: Basis, place: Place): boolean => {
  const { claims, sentence } = place;
  const here = claims
    .filter((one) => one.from >= sentence.from && one.to <= sentence.to)
    .sort((a, b) => a.from - b.from);
  const amounts = here.filter(({ value }) => value.type === 'amount');
  const items = itemsIn(here, place);
  return amounts.some((amount, i) => {
    const [start, end] = [amounts[i - 1]?.to ?? sentence.from, amounts[i + 1]?.from ?? sentence.to];
    return [
      items.filter(({ from, to }) => from >= start && to <= amount.from),
      items.filter(({ from, to }) => from >= amount.to && to <= end),
    ].some(
      (some) =>
        (claim === amount || some.some(({ from }) => from === claim.from)) && agrees(amount, some, basis),
    );
  });
};

const itemsIn = (here: readonly Claim[], { lower, sentence }: Place): readonly Item[] => {
  const text = lower.slice(sentence.from, sentence.to);
  const at = (match: RegExpExecArray): { readonly from: number; readonly to: number } => ({
    from: sentence.from + match.index,
    to: sentence.from + match.index + match[0].length,
  });
  return [
    ...here.flatMap(({ from, to, value }): Item[] =>
      value.type === 'number' && value.noun !== undefined && value.label === undefined
        ? [{ count: value.number, noun: value.noun, from, to, article: false }]
        : [],
    ),
    ...[...text.matchAll(ONE)].map((match) => ({
      ...{ count: 1, noun: singular(match[1] ?? ''), article: true },
      ...at(match),
    })),
    ...[...text.matchAll(COUPLE)].map((match) => ({ count: 2, noun: 'adulte', article: true, ...at(match) })),
  ];
};

const agrees = ({ value }: Claim, items: readonly Item[], basis: Basis): boolean => {
  if (value.type !== 'amount') return false;
  const priced = items.map((item) => ({ item, price: priceOf(item.noun, basis) }));
  const paid = priced.flatMap(({ item, price }) => (price === undefined ? [] : [price * item.count]));
  const unknown = priced.some(({ item, price }) => price === undefined && !item.article);
  const total = paid.reduce((sum, one) => sum + one, 0);
  return paid.length > 1 && !unknown && total > 0 && Math.abs(total - value.cents / 100) < 0.005;
};

/** The one price of the facts for such a person or thing; nothing where a fact says that it is free. */
const priceOf = (noun: string, basis: Basis): number | undefined => {
  const prices = arithmeticOf(basis).quantities.filter(
    ({ ids: [id = ''], kind, label, percent, rate }) =>
      (kind === 'euro' || rate) &&
      !percent &&
      // "{acte: permis, cout: 145}": the line says what it prices.
      (isOf(pathWords(id.split('.').at(-1) ?? ''), noun) || (/\.\d+\./u.test(id) && isOf(label, noun))),
  );
  const [only] = prices;
  if (only !== undefined) return prices.length === 1 ? only.raw : undefined;
  return basis.said.some(
    ({ words, yes, yesNo }) =>
      yesNo && yes && words.some((word) => /^gratuit/u.test(word)) && isOf(words, noun),
  )
    ? 0
    : undefined;
};

const isOf = (words: readonly string[], noun: string): boolean =>
  words.some((word) => word.length > 3 && !PLAIN.test(word) && related(singular(word), noun));
