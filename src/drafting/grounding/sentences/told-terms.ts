/**
 * How long something lasts, told by an adjective: "concession trentenaire", "plan triennal" against the length of time that the facts give to the same
 * noun, or the only one that they give in years.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';

/** Years that each adjective tells. */
const YEARS: readonly (readonly [RegExp, number])[] = [
  [/^biennale?s?|biennaux$/u, 2],
  [/^triennale?s?|triennaux$/u, 3],
  [/^quadriennale?s?|quadriennaux$/u, 4],
  [/^quinquennale?s?|quinquennaux$/u, 5],
  [/^sexennale?s?|sexennaux$/u, 6],
  [/^septennale?s?|septennaux$/u, 7],
  [/^decennale?s?|decennaux$/u, 10],
  [/^quinzenaires?$/u, 15],
  [/^vicennale?s?$/u, 20],
  [/^trentenaires?$/u, 30],
  [/^cinquantenaires?$/u, 50],
  [/^centenaires?$/u, 100],
];
const TERM = /^(?:duree|terme|validite|periode)$/u;

export const toldTerms: TextRule = ({ read, basis }) => {
  const terms = basis.evidence.flatMap(({ origin, value }) => {
    const words = pathWords(origin.id);
    return origin.kind === 'fact' &&
      value.type === 'duration' &&
      value.base === 'months' &&
      words.some((word) => TERM.test(word))
      ? [{ words, months: value.amount }]
      : [];
  });
  if (terms.length === 0) return [];
  return [
    ...read.folded.lower.matchAll(/(?<![a-z])([a-z]{4,})\s+([a-z]+(?:ale?s?|aux|aires?))(?![a-z])/gu),
  ].flatMap(({ 0: whole, 1: noun = '', 2: adjective = '', index }): PlainFlag[] => {
    const years = YEARS.find(([pattern]) => pattern.test(adjective))?.[1];
    if (years === undefined || basis.vocabulary.has(adjective)) return [];
    const own = terms.filter(({ words }) => words.some((word) => sameNoun(word, noun)));
    const meant = own.length > 0 ? own : terms.length === 1 && basis.vocabulary.has(noun) ? terms : [];
    return meant.length === 0 || meant.some(({ months }) => months === years * 12)
      ? []
      : [
          {
            ...{ from: index + whole.length - adjective.length, to: index + whole.length },
            kind: 'duration',
            why: `Les données donnent une autre durée (${String((meant[0]?.months ?? 0) / 12)} ans).`,
          },
        ];
  });
};
