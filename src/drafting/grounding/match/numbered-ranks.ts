/**
 * Ranks of things that the facts number: "des premier et troisième groupes" of "groupes 1 et 3", or of "groupes: [1, 3]". Where the facts number some of them, no
 * other one is meant. It must not take how many there are for which.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';
import { NUMBERED, numbersOf, type NumbersOfThings } from './numbers-of-things';

const LARGEST = 9;

export const rankNumbered = (rank: number, noun: string | undefined, basis: Basis): Match | undefined => {
  return noun === undefined
    ? undefined
    : among(rank, noun, [...listed(noun, basis), ...numbersOf(noun, basis)]);
};

const among = (rank: number, noun: string, told: readonly NumbersOfThings[]): Match | undefined => {
  const [found] = told.filter(({ numbers }) => numbers.includes(rank));
  if (found !== undefined) return accepted(found.origin);
  const [first] = told;
  return first === undefined || !NUMBERED.test(noun)
    ? undefined
    : missing(`Les données donnent ${first.numbers.map(String).join(', ')}.`);
};

/** "groupes: [1, 3]": small numbers that go up name; "groupes: [24, 18]" counts. */
const listed = (noun: string, { bare, lists }: Basis): readonly NumbersOfThings[] =>
  NUMBERED.test(noun)
    ? lists.flatMap(({ origin, size }): NumbersOfThings[] => {
        const numbers = bare
          .filter(
            ({ origin: { id } }) =>
              id.startsWith(`${origin.id}.`) && /^\d+$/u.test(id.slice(origin.id.length + 1)),
          )
          .map(({ value }) => value.number);
        const goesUp = numbers.every((one, i) => one > (numbers[i - 1] ?? 0) && one <= LARGEST);
        return origin.kind === 'fact' &&
          size > 0 &&
          numbers.length === size &&
          goesUp &&
          namesOf(origin.id).some((word) => sameNoun(word, noun))
          ? [{ origin, numbers }]
          : [];
      })
    : [];

/** Its own words, and no list's that it is within: "groupe: {horaires: [8, 9]}" numbers no groups, "groupes: {numeros: [1, 3]}" does. */
const namesOf = (id: string): readonly string[] => {
  const own = lastName(id).split('_');
  return own.every((word) => SIGN.test(word)) ? pathWords(lastName(parentOf(id))) : own;
};
const SIGN = /^(?:n|no|num|numeros?|numbers?|rangs?)$/u;

/** "le groupe 2", "les groupes 1 et 3" of a list: what a text numbers may be a part of them only. */
export const numberAfter = (
  { from, value }: Claim,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const before = lower.slice(Math.max(sentence.from, from - 40), from);
  const named = AFTER.exec(before)?.[1];
  return value.type === 'number' && value.noun === undefined && named !== undefined
    ? among(value.number, named, listed(named, basis))
    : undefined;
};
const AFTER = /(?<![a-z])([a-z]{3,})\s+(?:n°s?\s*)?(?:\d+\s*(?:,|et|ou)\s*)*$/u;
