/**
 * Whether a sum of lines of a list is the one that the sentence tells: of the lines that it names, and no total right before the name of one
 * line ("24 places aux petits et 84 aux grands" of 84 in all).
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { lineIdOf, linesNamed, linesOf, spoken } from './lines';
import { arithmeticOf } from './results';

export const isOfOtherLines = (ids: readonly string[], claim: Claim, basis: Basis, place: Place): boolean => {
  const own = new Set(ids.map(lineIdOf));
  const lists = new Set([...own].map(listOf));
  const [list] = lists;
  // Sums over several lists are no sums of lines.
  if (list === undefined || lists.size > 1) return false;
  const lines = linesOf(
    arithmeticOf(basis)
      .quantities.flatMap((one) => one.ids)
      .filter((id) => listOf(lineIdOf(id)) === list),
    basis,
  );
  if (lines.length < 2) return false;
  const isAll = own.size === lines.length;
  const named = linesNamed(lines, spoken(isAll ? rightAfter(claim, place) : sentenceOf(place)));
  return isAll
    ? named.length === 1
    : named.length > 0 && [...own].some((id) => !named.some((line) => line.id === id));
};

const listOf = (line: string): string | undefined => /^(.*)\.\d+$/u.exec(line)?.[1];

/** Up to the next value, or to where the clause ends. */
const rightAfter = ({ to, value }: Claim, { claims, lower, sentence }: Place): string => {
  const next = claims.find(
    (one) =>
      one.from >= to &&
      one.value.type === value.type &&
      // "aux 6-11 ans" is a name.
      /(?:[,;:(]|\set)\s*$/u.test(lower.slice(to, one.from)),
  );
  return (
    lower
      .slice(to, Math.min(sentence.to, next?.from ?? sentence.to))
      .split(/[;:(]|\sdont\s|,\s(?:l[ae']s?|il|elle|ils|elles|cette|ce|ces|soit)\s?/u)[0] ?? ''
  );
};
