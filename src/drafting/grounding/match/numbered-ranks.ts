/**
 * Ranks of things that the facts number: "des premier et troisième groupes" of "groupes 1 et 3", or of "groupes: [1, 3]". Where the facts number some of them, no
 * other one is meant. It must not take how many there are for which.
 */
import type { Claim } from '../claim';
import type { Origin } from '../facts/evidence';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';
import { numbersOf } from './numbers-of-things';

/** Things that are numbered, and seldom counted by a list of numbers. */
const NUMBERED =
  /^(?:tranche|quotient|categorie|niveau|zone|groupe|classe|palier|secteur|lot|etage|echelon|cycle|degre|phase|section|arrondissement|circonscription|circuit|district|canton|chapitre|titre|partie|alinea|trimestre|semestre)s?$/u;
const LARGEST = 9;

interface Numbers {
  readonly origin: Origin;
  readonly ranks: readonly number[];
}

export const rankNumbered = (rank: number, noun: string | undefined, basis: Basis): Match | undefined => {
  if (noun === undefined) return undefined;
  const inTexts = numbersOf(noun, basis).map(({ numbers, origin }) => ({ ranks: numbers, origin }));
  return among(rank, noun, [...listed(noun, basis), ...inTexts]);
};

const among = (rank: number, noun: string, told: readonly Numbers[]): Match | undefined => {
  const [found] = told.filter(({ ranks }) => ranks.includes(rank));
  if (found !== undefined) return accepted(found.origin);
  const [first] = told;
  return first === undefined || !NUMBERED.test(noun)
    ? undefined
    : missing(`Les données donnent ${first.ranks.map(String).join(', ')}.`);
};

/** "groupes: [1, 3]": small numbers that go up name; "groupes: [24, 18]" counts. */
const listed = (noun: string, { bare, lists }: Basis): readonly Numbers[] =>
  NUMBERED.test(noun)
    ? lists.flatMap(({ origin, roles, size }): Numbers[] => {
        const ranks = bare
          .filter(
            ({ origin: { id } }) =>
              id.startsWith(`${origin.id}.`) && /^\d+$/u.test(id.slice(origin.id.length + 1)),
          )
          .map(({ value }) => value.number);
        const goesUp = ranks.every((one, i) => one > (ranks[i - 1] ?? 0) && one <= LARGEST);
        return origin.kind === 'fact' &&
          size > 0 &&
          ranks.length === size &&
          goesUp &&
          roles.some((role) => sameNoun(role, noun))
          ? [{ origin, ranks }]
          : [];
      })
    : [];

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
