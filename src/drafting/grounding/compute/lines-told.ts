/**
 * Whether a sum of lines of a list is the one that the sentence tells: of the lines that it names, and no total right before the name of one
 * line ("24 places aux petits et 84 aux grands" of 84 in all).
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { parentOf } from '../facts/paths';
import { lineIdOf, linesNamed, linesOf, spoken, type Line } from './lines';
import { arithmeticOf, type Result } from './results';

export const isOfOtherLines = (ids: readonly string[], claim: Claim, basis: Basis, place: Place): boolean => {
  const own = new Set(ids.map(lineIdOf).filter((id) => listOf(id) !== undefined));
  if (own.size === 0) return isOfOtherKeys(ids, basis, place);
  const lists = new Set([...own].map(listOf));
  const [list] = lists;
  // Sums over several lists are no sums of lines.
  if (list === undefined || lists.size > 1) return false;
  const lines = linesIn(list, basis);
  if (lines.length < 2) return false;
  const isAll = own.size === lines.length;
  const named = linesNamed(lines, spoken(isAll ? rightAfter(claim, place) : sentenceOf(place)));
  return isAll
    ? named.length === 1
    : named.length > 0 && [...own].some((id) => !named.some((line) => line.id === id));
};

/** "La Ferme du Pré paie 3,40 €" of her four metres, at the price of one: the line is named, and no other of its list. */
export const isPriceOfLine = (
  { kind, operands, relation }: Result,
  claim: Claim,
  basis: Basis,
  place: Place,
): boolean => {
  const [own, ...others] = operands.filter(({ ids: [id = ''] }) => listOf(lineIdOf(id)) !== undefined);
  const rate = operands.find((one) => one !== own);
  if (relation !== 'product' || kind !== 'euro' || own === undefined || others.length > 0) return false;
  if (operands.length !== 2 || rate?.rate !== true) return false;
  const line = lineIdOf(own.ids[0] ?? '');
  const named = linesNamed(linesIn(listOf(line), basis), spoken(sentenceOf(place)));
  return named.length === 1 && named[0]?.id === line && PAYS.test(sentenceOf(place).slice(0, claim.to));
};
const PAYS = /pai|pay|acquitt|regl|vers|cout|factur|redev|doi|soit|montant|s'elev|represent/u;

/** "passager, … quatre mètres. Son droit est de 3,60 €", at the price of the line "abonné": a line is named, and the price is of another. */
export const isRateOfOtherLine = ({ operands, relation }: Result, basis: Basis, place: Place): boolean => {
  const priced = operands.filter(({ ids: [id = ''], rate }) => rate && listOf(lineIdOf(id)) !== undefined);
  const [own] = priced;
  if (relation !== 'product' || own === undefined || priced.length > 1) return false;
  const line = lineIdOf(own.ids[0] ?? '');
  const { from, to } = place.near ?? place.sentence;
  const named = linesNamed(linesIn(listOf(line), basis), spoken(place.lower.slice(from, to)));
  return named.length > 0 && !named.some(({ id }) => id === line);
};

const linesIn = (list: string | undefined, basis: Basis): readonly Line[] =>
  linesOf(
    arithmeticOf(basis)
      .quantities.flatMap((one) => one.ids)
      .filter((id) => listOf(lineIdOf(id)) === list),
    basis,
  );

/** "Les aides de l’État et de la région" of "financement: {etat, region, commune}": two keys are named, and another is added. */
const isOfOtherKeys = (ids: readonly string[], basis: Basis, place: Place): boolean => {
  const [parent = '', ...others] = [...new Set(ids.map(parentOf))];
  if (parent === '' || others.length > 0) return false;
  const keys = [...new Set(arithmeticOf(basis).quantities.flatMap((one) => one.ids))].filter(
    (id) => parentOf(id) === parent,
  );
  if (ids.length >= keys.length) return false;
  const named = linesNamed(linesOf(keys, basis), spoken(sentenceOf(place)));
  return named.length > 1 && ids.some((id) => !named.some((line) => line.id === id));
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
