/**
 * So much for each of so many: "steres_par_lot: 8" and "lots: 58" make 464 steres, "taxe_par_lot: 45" a tax of 2 610 €, "feuille_logement: 1.20" and
 * "logements: 1106" what the sheets of as many dwellings cost. The sentence names what there is so much of, and the facts count what it is for.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { perOf } from '../facts/per-keys';
import type { Basis } from '../match/basis';
import { derivedOf, missing, type Match, type Place } from '../match/matcher';
import { isLabel, pathWords } from '../roles/labels';
import { related, sameNoun } from '../text/stems';
import { numberOf } from './operands';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

const PAID =
  /(?:^|[._])(?:remunerations?|tarifs?|prix|baremes?|indemnites?|primes?|couts?|taxes?|redevances?)(?:[._]|$)/u;
const PLAIN =
  /^(?:prix|tarif|cout|montant|forfait|unitaire|moyen\w*|total|nombre|quantite|euros?|eur|ht|ttc|de|du|des|la|le|par|pour|annuel\w*|mensuel\w*)$/u;

/** The fields that make this claim, if any do; wrong where they make it of another line than the one that the sentence names. */
export const forEachUnit = (
  claim: Claim,
  basis: Basis,
  { lower, sentence, claims }: Place,
): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'amount' && value.type !== 'number') return undefined;
  const [told] = numberOf(value);
  if (told === undefined) return undefined;
  const text = lower.slice(sentence.from, sentence.to);
  const said = text.match(/[a-z]{4,}/gu) ?? [];
  const heard = (word: string): boolean =>
    said.some((one) => sameNoun(one, word) || isLabel(one, word) || related(one, word));
  const { quantities } = arithmeticOf(basis);
  let ofOther = false;
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
    const counts = countsOf(each, id, quantities);
    const here = claims.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
    for (const count of counts) {
      const [other = ''] = count.ids;
      if (Math.abs(raw * count.raw - told) > 0.005) continue;
      // A rate of no "par" is of what the sentence counts.
      const meant = isShown(count, here) ? true : isMeant(count, counts, id, basis, text);
      if (meant === true && (per !== undefined || isShown(count, here))) return derivedOf([id, other]);
      if (meant === undefined && per !== undefined) ofOther = true;
    }
  }
  return ofOther ? missing() : undefined;
};

/** What the facts count of them: "logements" before "logements_vacants". */
const countsOf = (
  each: readonly string[],
  rate: string,
  quantities: readonly Quantity[],
): readonly Quantity[] => {
  const found = quantities.filter(({ ids: [id = ''], kind, raw }) => {
    const [head = ''] = pathWords(lastName(id));
    return (
      kind === 'count' &&
      raw > 1 &&
      Number.isInteger(raw) &&
      id !== rate &&
      perOf(id) === undefined &&
      each.some((word) => word.length > 2 && sameNoun(head, word))
    );
  });
  const plain = found.filter(({ ids: [id = ''] }) => pathWords(lastName(id)).length === 1);
  return plain.length > 0 ? plain : found;
};

/** The only count there is; of several, that of the line that the sentence names, else the one beside the rate. Undefined: it names another. */
const isMeant = (
  count: Quantity,
  counts: readonly Quantity[],
  rate: string,
  basis: Basis,
  text: string,
): boolean | undefined => {
  if (counts.every(({ raw }) => raw === count.raw)) return true;
  const named = counts.filter(({ ids: [id = ''] }) => isLineNamed(parentOf(id), basis, text));
  if (named.length > 0) return named.includes(count) ? true : undefined;
  return parentOf(count.ids[0] ?? '') === parentOf(rate);
};

/** By its key ("lot B" of "lot_B"), or by what a field of it tells. */
const isLineNamed = (line: string, { evidence, texts }: Basis, text: string): boolean => {
  if (line === '') return false;
  const isSaid = (words: string): boolean => new RegExp(`(?<![a-z\\d])${words}(?![a-z\\d])`, 'u').test(text);
  const key = line.split('.').at(-1) ?? '';
  const words = /^\d+$/u.test(key) ? [] : (lastName(line).match(/[a-z]+|\d+/gu) ?? []);
  return (
    (words.length > 0 && isSaid(words.join("s?[\\s'-]+(?:(?:de|la|du|des|d|l|n°)[\\s'-]+)*"))) ||
    texts.some(
      ({ origin, folded }) =>
        parentOf(origin.id) === line &&
        /^(?=.*[a-z]{3})[a-z\d' -]+$/u.test(folded.lower) &&
        isSaid(folded.lower),
    ) ||
    evidence.some(
      ({ origin, value }) =>
        parentOf(origin.id) === line &&
        value.type === 'number' &&
        isSaid(`${lastName(origin.id)}\\s+(?:n°\\s*)?${String(value.number).replace('.', ',')}`),
    )
  );
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
