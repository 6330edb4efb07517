/**
 * Lists that number things: "groupes: [1, 3]" are groups 1 and 3, so that "le deuxième groupe" and "le groupe 2" are of no fact, though the list has two items.
 * It does not know lists of what is counted or measured.
 */
import type { Claim } from '../claim';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { accepted, missing, type Match, type Place } from './matcher';

/** What a number beside it tells apart, and never how many. */
const NUMBERED =
  /^(?:groupe|categorie|classe|niveau|zone|secteur|tranche|phase|lot|echelon|etage|degre|circonscription|arrondissement|canton|section|cycle|chapitre|titre|partie|alinea|trimestre|semestre)s?$/u;

/** Whether such a list of the facts has this number; undefined where no list numbers these things. */
export const inNumberedList = (number: number, noun: string, basis: Basis): Match | undefined => {
  const listed = NUMBERED.test(noun) ? numbersOf(noun, basis) : [];
  if (listed.length === 0) return undefined;
  return listed.includes(number)
    ? accepted()
    : missing(
        `Les données donnent ${listed.length === 1 ? 'le numéro' : 'les numéros'} ${listed.join(', ')}.`,
      );
};

/** "le groupe 2", "les groupes 1 et 3" */
export const numberAfter = (
  { from, value }: Claim,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const before = lower.slice(Math.max(sentence.from, from - 40), from);
  const named = AFTER.exec(before)?.[1];
  return value.type === 'number' && value.noun === undefined && named !== undefined
    ? inNumberedList(value.number, named, basis)
    : undefined;
};
const AFTER = /(?<![a-z])([a-z]{3,})\s+(?:n°s?\s*)?(?:\d+\s*(?:,|et|ou)\s*)*$/u;

/** Of lists that hold nothing but numbers. */
const numbersOf = (noun: string, { lists, bare }: Basis): readonly number[] =>
  lists.flatMap(({ origin, size, roles }) => {
    const items = bare.flatMap((one) =>
      one.origin.id.startsWith(`${origin.id}.`) && /^\.\d+$/u.test(one.origin.id.slice(origin.id.length))
        ? [one.value.number]
        : [],
    );
    return origin.kind === 'fact' && items.length === size && roles.some((role) => sameNoun(role, noun))
      ? items
      : [];
  });
