/**
 * By how much a limit of the facts is passed, in per cent: "le seuil est dépassé de 20 %" of "seuil_cellules: 100000" and "cellules: 120000". The sentence names the limit, and
 * the value beside it in the facts is the one that is measured in the same way.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

const LIMIT = /^(?:seuils?|plafonds?|limites?|maximum|maxi|max|normes?|quotas?|objectifs?)$/u;
const PASSED =
  /(?<![a-z])(?:depass\w+|exced\w+|superieure?s?|au-dessus|franchi\w*)\s+(?:[a-z]+\s+){0,2}de\s+$/u;

export const limitPassed = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'share' || !PASSED.test(place.lower.slice(place.sentence.from, claim.from)))
    return undefined;
  const said = sentenceOf(place).match(/[a-z]{4,}/gu) ?? [];
  const { quantities } = arithmeticOf(basis);
  const wordsOf = ({ ids: [id = ''] }: Quantity): readonly string[] => pathWords(id.split('.').at(-1) ?? '');
  for (const limit of quantities) {
    const named = wordsOf(limit).filter((word) => LIMIT.test(word));
    if (limit.percent || limit.value <= 0) continue;
    if (!named.some((word) => said.some((one) => related(one, word)))) continue;
    const rest = wordsOf(limit).filter((word) => !LIMIT.test(word));
    const told = quantities.find(
      (one) =>
        one !== limit &&
        one.kind === limit.kind &&
        parentOf(one.ids[0] ?? '') === parentOf(limit.ids[0] ?? '') &&
        rest.every((word) => wordsOf(one).includes(word)) &&
        Math.abs((100 * (one.value - limit.value)) / limit.value - value.raw) < 0.5,
    );
    if (told !== undefined) return derivedOf([...told.ids, ...limit.ids]);
  }
  return undefined;
};
