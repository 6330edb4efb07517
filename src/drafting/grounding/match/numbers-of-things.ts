/**
 * Which ones of their kind the facts name by their numbers: "groupes 1 et 3", "catégories 2 à 4", so that a rank told of one of them ("troisième groupe") is
 * proved, and another ("deuxième groupe") is not. It reads texts of facts; it judges nothing.
 */
import type { Origin } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';

export interface NumbersOfThings {
  readonly numbers: readonly number[];
  readonly origin: Origin;
}

const STEP_NAMES = 'tranche|quotient|categorie|niveau|zone|groupe|classe|palier|bareme|secteur';
/** Steps, which keys that a mark numbers stand for. */
export const STEPS = new RegExp(`^(?:${STEP_NAMES})s?$`, 'u');
/** Things that are numbered, and seldom counted by a list of numbers. */
export const NUMBERED = new RegExp(
  `^(?:${STEP_NAMES}|lot|etage|echelon|cycle|degre|phase|section|arrondissement|circonscription|circuit|district|canton|chapitre|titre|partie|alinea|trimestre|semestre)s?$`,
  'u',
);

const NUMBERS = '\\d{1,2}(?:er|re|e|eme)?(?:\\s?(?:,|et|ou|a|-)\\s?\\d{1,2}(?:er|re|e|eme)?)*';
const AFTER_NOUN = new RegExp(
  `(?<![a-z])([a-z]{4,})\\s+(?:n°s?\\s?)?(${NUMBERS})(?![\\d/:]|[.,]\\d|\\s?[a-z%€°])`,
  'gu',
);
const ALONE = new RegExp(`^\\s*(?:n°s?\\s?)?(${NUMBERS})\\s*$`, 'u');
/** What is counted or measured after such words is no number of a thing. */
const NO_THING =
  /^(?:jours?|mois|annees?|heures?|euros?|entre|environ|moins|plus|pour|avec|sous|dans|soit|avant|apres|depuis|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u;

export const numbersOf = (noun: string, basis: Basis): readonly NumbersOfThings[] =>
  basis.texts.flatMap(({ origin, folded: { lower } }): readonly NumbersOfThings[] => {
    if (origin.kind !== 'fact' || NO_THING.test(noun)) return [];
    const alone = lastName(origin.id)
      .split('_')
      .some((word) => sameNoun(word, noun))
      ? ALONE.exec(lower)?.[1]
      : undefined;
    const told = [
      ...(alone === undefined ? [] : [alone]),
      ...[...lower.matchAll(AFTER_NOUN)].flatMap(([, named = '', numbers = '']) =>
        sameNoun(named, noun) ? [numbers] : [],
      ),
    ];
    return told.map((list) => ({ numbers: spelled(list), origin }));
  });

/** "2 à 4" are three of them. */
const spelled = (list: string): readonly number[] => {
  const parts = list.split(/,|(?<![a-z])(?:et|ou)(?![a-z])/u);
  return parts.flatMap((part): readonly number[] => {
    const [first = Number.NaN, last = first] = (part.match(/\d+/gu) ?? []).map(Number);
    if (Number.isNaN(first)) return [];
    return last > first ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [first];
  });
};
