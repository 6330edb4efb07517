/** FI-16, spans of a year: a rent by the month told by the year too, a twelfth or another part of an amount. */
import { formatAmount } from '../../../../act/amounts';
import type { SourceParagraph } from '../../../../act/parse/source';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import { CAPPED } from './clauses';

/** "loyer mensuel", "par mois", and how many of them make a year. */
const PERIODS: readonly (readonly [pattern: RegExp, times: number])[] = [
  [/mensue|par\s+mois|\/\s?mois/, 12],
  [/trimestrie|par\s+trimestre/, 4],
  [/semestrie|par\s+semestre/, 2],
];
const YEAR = /annue|par\s+an(?![a-z])|\/\s?an(?![a-z])/;
const FRACTIONS: Readonly<Record<string, number>> = {
  'la moitie': 1 / 2,
  'un tiers': 1 / 3,
  'deux tiers': 2 / 3,
  'un quart': 1 / 4,
  'trois quarts': 3 / 4,
  'un dixieme': 1 / 10,
  'un douzieme': 1 / 12,
};
const ACCENTED: Readonly<Record<string, string>> = {
  'la moitie': 'la moitié',
  'un dixieme': 'un dixième',
  'un douzieme': 'un douzième',
};
const PART = new RegExp(
  `(?<![a-z])(${Object.keys(FRACTIONS).join('|')})\\s+(?:(?:du|de\\s+la|de\\s+cette|de\\s+ce|d'un|d'une|des?)\\s+)?[a-z' ]{0,50}$`,
);
const RESULT = /^[^.;\d]{0,40}(?:soit|c'est-a-dire|=|representant|s'eleve\s+a)[^.;\d]{0,40}$/;

/** Two amounts that follow one another in a paragraph: the first leads to the second. */
export const overTheYear = (analysis: Analysis, block: SourceParagraph): Outcome[] => {
  const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
  return amounts.flatMap((total, rank): Outcome[] => {
    const one = amounts[rank - 1];
    if (one === undefined || one.tax !== total.tax) return [];
    const between = plain(analysis.text.slice(one.end, total.start));
    if (!RESULT.test(between) || CAPPED.test(between)) return [];
    const before = plain(analysis.text.slice(Math.max(block.start, one.start - 80), one.start));
    const after =
      plain(analysis.text.slice(total.end, Math.min(block.end, total.end + 20))).split(/[,.;()]/)[0] ?? '';
    const part = PART.exec(before)?.[1];
    const factor = part === undefined ? ratio(before, between, after) : FRACTIONS[part];
    if (factor === undefined) return [];
    const right = Math.round(one.cents * factor);
    // Rounded to the euro, most often.
    if (Math.abs(right - total.cents) <= 100) return [];
    const values = {
      quantity:
        ACCENTED[part ?? ''] ??
        part ??
        (factor > 1 ? `${String(factor)} fois` : `1/${String(Math.round(1 / factor))}`),
      price: formatAmount(one.cents),
      right: formatAmount(right),
      stated: formatAmount(total.cents),
    };
    return [finding(part === undefined ? 'yearly' : 'part', total, { values })];
  });
};

/** How many times the first amount makes the second, when one is by the month and the other by the year. */
const ratio = (before: string, between: string, after: string): number | undefined => {
  const [head = '', tail = ''] = between.split(/soit|c'est-a-dire|=|representant|s'eleve/);
  const [first, second] = [`${clauseEnd(before)} ${head}`, `${tail} ${after}`];
  for (const [pattern, times] of PERIODS) {
    if (pattern.test(first) && !YEAR.test(first) && YEAR.test(second) && !pattern.test(second)) return times;
    if (YEAR.test(first) && !pattern.test(first) && pattern.test(second) && !YEAR.test(second))
      return 1 / times;
  }
  return undefined;
};

/** The words that the amount belongs to: since the last sign. */
const clauseEnd = (words: string): string => words.split(/[.;]/).at(-1) ?? '';
