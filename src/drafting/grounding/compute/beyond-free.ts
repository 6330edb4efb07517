/**
 * "Un foyer qui se présenterait vingt fois n'acquitterait que deux passages" of eighteen free ones: how many are paid for, of a number that the text supposes. The two
 * numbers prove each other, and neither stands when they do not agree.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';

const PAID = /(?<![a-z])(?:pai\w*|pay\w*|acquitt\w*|factur\w*|regl\w*|supplement\w*|du[es]?)(?![a-z])/u;
const FREE = /^(?:gratuit\w*|inclus\w*|comprise?s?|offerte?s?)$/u;
const TIMES = /^\s+fois(?![a-z])/u;

export const beyondFree = (
  claim: Claim,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  if (claim.value.type !== 'number' || !PAID.test(lower.slice(sentence.from, sentence.to))) return undefined;
  const numbers = claims.flatMap(({ from, to, value }) =>
    value.type === 'number' && from >= sentence.from && to <= sentence.to
      ? [{ ...value, from, isTimes: TIMES.test(lower.slice(to, to + 8)) }]
      : [],
  );
  const supposed = numbers.find(({ isTimes }) => isTimes);
  if (supposed === undefined) return undefined;
  for (const free of basis.bare) {
    const words = pathWords(lastName(free.origin.id));
    if (free.origin.kind !== 'fact' || !words.some((word) => FREE.test(word))) continue;
    const paid = numbers.find(
      ({ noun, number }) =>
        noun !== undefined &&
        words.some((word) => sameNoun(word, noun)) &&
        supposed.number - free.value.number === number,
    );
    if (paid !== undefined && (paid.from === claim.from || supposed.from === claim.from))
      return derivedFrom([free]);
  }
  return undefined;
};
