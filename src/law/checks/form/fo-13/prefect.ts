/** FO-13, the prefect to whom an act is sent is that of its department. */
import { DEPARTMENTS } from '../../../../act/departments';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { departmentWritten } from '../../shared/recourse';
import { holds } from '../../shared/spans';

/** Department → "du Doubs", in plain words. */
const PREFECTS: readonly (readonly [code: string, of: string])[] = Object.entries(DEPARTMENTS).map(
  ([code, of]) => [code, fold(of).lower] as const,
);

const PREFECT = new RegExp(
  `(?<!sous-)(?<!vice-)prefe(?:te?|cture)s?\\s+(${PREFECTS.map(([, of]) => of.replace(/[\s-]/gu, '[\\s-]')).join('|')})(?![a-z-])`,
  'g',
);

/** To whom the act is sent: not the prefect whose order it cites. */
export const prefectOutcomes = (analysis: Analysis): Outcome[] => {
  const own = analysis.commune?.departmentCode ?? analysis.derive(departmentWritten);
  const right = DEPARTMENTS[own ?? ''];
  if (right === undefined) return [];
  return analysis.search(PREFECT).flatMap((found): Outcome[] => {
    const name = (found.match[1] ?? '').replace(/[\s-]/gu, '-');
    const code = PREFECTS.find(([, of]) => of.replace(/[\s-]/gu, '-') === name)?.[0];
    const paragraph = analysis.act.paragraphs.find((one) => holds(one, found));
    if (code === undefined || code === own || paragraph === undefined) return [];
    const words = fold(paragraph.text).lower;
    const sent =
      paragraph.role !== 'citation' &&
      paragraph.role !== 'recital' &&
      /transmi|adress|ampliation|copie|envoy|execution|representant|legalite|soumis|depos/.test(words) &&
      !/arrete\s+(?:prefectoral\s+)?d[eu]\s|recueil/.test(words);
    return sent ? [finding('prefect', found, { values: { name: DEPARTMENTS[code] ?? '', right } })] : [];
  });
};
