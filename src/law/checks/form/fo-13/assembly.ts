/** FO-13, the assembly that decides is that of the head; a group of communes has a president. */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

const ASSEMBLY =
  /conseil\s+(?:municipal|communautaire|syndical|metropolitain|departemental|d'administration)|comite\s+syndical/g;

/** The body that the head names, against the one that decides. */
export const assemblyOutcomes = (analysis: Analysis): Outcome[] => {
  const { act, kind } = analysis;
  if (kind !== 'deliberation') return [];
  const plainOf = (words: string): string => fold(words).lower.replace(/\s+/gu, ' ');
  const start = Math.min(
    act.citations[0]?.start ?? Infinity,
    act.formula?.start ?? Infinity,
    act.articles[0]?.start ?? Infinity,
  );
  const [head, ...others] = [
    ...new Set(analysis.search(ASSEMBLY, { start: 0, end: start }).map(({ text }) => plainOf(text))),
  ];
  if (head === undefined || others.length > 0) return [];
  const [other] = analysis
    .search(ASSEMBLY, { start, end: analysis.text.length })
    .filter(({ text, end, match }) => {
      const before = analysis.folded.lower.slice(Math.max(0, match.index - 4), match.index);
      const after = fold(analysis.text.slice(end, end + 60)).lower;
      return (
        plainOf(text) !== head &&
        /(?:^|\n)\s*(?:le\s+)?$/.test(before) &&
        /^\s*,?\s*(?:apres\s+en\s+avoir|decide|approuve|autorise|adopte|fixe)/.test(after)
      );
    });
  return other === undefined
    ? []
    : [finding('assembly', other, { values: { words: other.text, right: head } })];
};

export const officeOutcomes = (analysis: Analysis): Outcome[] =>
  analysis
    .search(
      /(?<![a-z])maires?\s+(?:de\s+(?:la\s+|notre\s+)?communaute\s+(?:de\s+communes|d'agglomeration|urbaine)|du\s+syndicat|de\s+la\s+metropole|de\s+l'agglomeration)/g,
    )
    .filter(({ start }) => !/adjoint|ancien/iu.test(analysis.text.slice(Math.max(0, start - 14), start)))
    .map((found) => finding('office', found, { values: { words: found.text } }));
