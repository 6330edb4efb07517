/**
 * So much for each of so many: "steres_par_lot: 8" and "lots: 58" make 464 steres, "taxe_par_lot: 45" a tax of 2 610 €, "feuille_logement: 1.20" and
 * "logements: 1106" what the sheets of as many dwellings cost. The sentence names what there is so much of, and the facts count what it is for.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { perOf } from '../facts/per-keys';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import { isLabel, pathWords } from '../roles/labels';
import { related, sameNoun } from '../text/stems';
import { numberOf } from './operands';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

const PAID =
  /(?:^|[._])(?:remunerations?|tarifs?|prix|baremes?|indemnites?|primes?|couts?|taxes?|redevances?)(?:[._]|$)/u;
const PLAIN =
  /^(?:prix|tarif|cout|montant|forfait|unitaire|moyen\w*|total|nombre|quantite|euros?|eur|ht|ttc|de|du|des|la|le|par|pour|annuel\w*|mensuel\w*)$/u;

/** The fields that make this claim, if any do. */
export const perUnit = (
  claim: Claim,
  basis: Basis,
  { lower, sentence, claims }: Place,
): readonly string[] | undefined => {
  const { value } = claim;
  if (value.type !== 'amount' && value.type !== 'number') return undefined;
  const [told] = numberOf(value);
  if (told === undefined) return undefined;
  const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{4,}/gu) ?? [];
  const heard = (word: string): boolean =>
    said.some((one) => sameNoun(one, word) || isLabel(one, word) || related(one, word));
  const { quantities } = arithmeticOf(basis);
  for (const { id, raw, percent } of [...quantities.map(rateOf), ...ratesOf(basis)]) {
    const per = perOf(id);
    if (percent) continue;
    const [words, each] =
      per === undefined
        ? [
            pathWords(lastName(id)),
            PAID.test(`${lastName(parentOf(id))}.${lastName(id)}`) && value.type === 'amount'
              ? pathWords(lastName(id))
              : [],
          ]
        : [pathWords(per.head), pathWords(per.each).slice(0, 1)];
    // "464 stères" of "steres_par_lot": what is counted is what there is so much of.
    if (
      value.type === 'number' &&
      (per === undefined ||
        value.noun === undefined ||
        !words.some((word) => sameNoun(word, value.noun ?? '')))
    )
      continue;
    const named = words.filter((word) => word.length > 3 && !PLAIN.test(word));
    if (named.length === 0 || !named.every(heard)) continue;
    for (const count of quantities) {
      const [other = ''] = count.ids;
      const isOfEach =
        count.kind === 'count' &&
        count.raw > 1 &&
        Number.isInteger(count.raw) &&
        other !== id &&
        perOf(other) === undefined &&
        each.some(
          (word) =>
            word.length > 2 &&
            pathWords(lastName(other))
              .slice(0, 1)
              .some((one) => sameNoun(one, word)),
        );
      if (!isOfEach || Math.abs(raw * count.raw - told) > 0.005) continue;
      // A rate of no "par" is of what the sentence counts.
      if (
        per === undefined &&
        !isShown(
          count,
          claims.filter(({ from, to }) => from >= sentence.from && to <= sentence.to),
        )
      )
        continue;
      return [id, other];
    }
  }
  return undefined;
};

interface Rate {
  readonly id: string;
  readonly raw: number;
  readonly percent: boolean;
}

const rateOf = ({ ids: [id = ''], raw, percent }: Quantity): Rate => ({ id, raw, percent });

/** Keys that say "par", whatever they are so much of: "taxe_par_lot" is no number of a lot. */
const ratesOf = ({ evidence }: Basis): readonly Rate[] =>
  evidence.flatMap(({ origin: { id, kind }, value }) => {
    const [raw] = value.type === 'number' || value.type === 'amount' ? numberOf(value) : [];
    return kind === 'fact' && raw !== undefined && perOf(id) !== undefined
      ? [{ id, raw, percent: false }]
      : [];
  });

const isShown = ({ raw }: Quantity, here: readonly Claim[]): boolean =>
  here.some(({ value }) => value.type === 'number' && value.number === raw);
