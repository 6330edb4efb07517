/**
 * "Loyer et charges réunis, 1 920 € par an" of a rent by the year and of charges by the month: two sums of different rhythms, told together for a year. Both are named.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { areSaid, ownWords } from './own-words';
import { arithmeticOf } from './results';
import { MONTHLY, YEARLY } from './summable';

const A_YEAR = /(?<![a-z])(?:par\s+an|annuel\w*|chaque\s+annee|l'annee)(?![a-z])/u;
const TOGETHER =
  /(?<![a-z])(?:reunie?s?|ensemble|compris\w*|cumule\w*|total\w*|confondue?s?|avec|plus|inclus\w*)(?![a-z])/u;

export const yearlyTotal = (
  { value }: Claim,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const text = lower.slice(sentence.from, sentence.to);
  if (value.type !== 'amount' || !A_YEAR.test(text) || !TOGETHER.test(text)) return undefined;
  const said = text.match(/[a-z]{3,}/gu) ?? [];
  const sums = arithmeticOf(basis).quantities.filter(
    ({ kind, percent, ids: [id = ''] }) =>
      kind === 'euro' &&
      !percent &&
      areSaid(
        ownWords(id).filter((word) => !/^(?:annuel|mensuel)/u.test(word)),
        said,
      ),
  );
  for (const year of sums.filter(({ ids: [id = ''] }) => YEARLY.test(id)))
    for (const month of sums.filter(({ ids: [id = ''] }) => MONTHLY.test(id)))
      if (Math.abs(year.value + 12 * month.value - value.cents / 100) < 0.005)
        return derivedOf([...year.ids, ...month.ids]);
  return undefined;
};
