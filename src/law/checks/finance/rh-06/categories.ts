/** RH-06, categories: that of a grade, against the one that the act writes. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

/** Grades by category (statutes of their cadres d’emplois). */
const GRADES: readonly (readonly [category: 'a' | 'b' | 'c', pattern: RegExp])[] = [
  [
    'c',
    /adjointe?s?\s+(?:administrati|technique|d'animation|(?:territoria\w+\s+)?du\s+patrimoine)|agents?\s+de\s+maitrise|agents?\s+socia|atsem|gardiens?[-\s]brigadiers?|operat(?:eur|rice)s?\s+des\s+activites/,
  ],
  [
    'b',
    /redact(?:eur|rice)s?|technicien(?:ne)?s?\s+territoria|animat(?:eur|rice)s?\s+territoria|assistante?s?\s+de\s+conservation|chefs?\s+de\s+service\s+de\s+police|auxiliaires?\s+de\s+puericulture/,
  ],
  [
    'a',
    /(?<![a-z])(?:attachee?s?\s+(?:territoria|principa|de\s+conservation)|ingenieurs?\s+territoria|bibliothecaires?\s+territoria|puericultrices?\s+territoria|conservateurs?\s+territoria)/,
  ],
];
const CATEGORY = /categorie\s+(?:hierarchique\s+)?«?\s?([abc])(?![a-z'])/g;

/** "un emploi de catégorie B, au grade d’adjoint administratif" */
export const categories = (analysis: Analysis): Outcome[] => {
  const named = analysis.search(CATEGORY);
  const stated = [...new Set(named.map(({ match }) => match[1] ?? ''))];
  const [category, ...more] = stated;
  const [place] = named;
  if (category === undefined || place === undefined || more.length > 0) return [];
  const decided = { start: analysis.act.formula?.start ?? 0, end: analysis.text.length };
  const grades = GRADES.flatMap(([of, pattern]) =>
    analysis.search(new RegExp(pattern.source, 'g'), decided).map((found) => ({ of, found })),
  );
  const [grade] = grades;
  if (grade === undefined || grades.some(({ of }) => of === category || of !== grade.of)) return [];
  const values = { grade: grade.found.text, right: grade.of.toUpperCase(), stated: category.toUpperCase() };
  return [finding('category', place, { values })];
};
