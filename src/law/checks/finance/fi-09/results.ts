/** FI-09, results: what is left of receipts once expenses are paid, in a sentence or line under line. */
import { formatAmount } from '../../../../act/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { tableLines } from '../../shared/line-tables';
import { wordsBefore } from '../../shared/money';

/** "Recettes 10 000 €, dépenses 8 000 €, excédent 2 000 €" in one line: the third is the difference of the two. */
export const resultsInSentences = (analysis: Analysis): Outcome[] =>
  analysis.paragraphs.flatMap((paragraph): Outcome[] => {
    const amounts = analysis.within(analysis.amounts, paragraph);
    const named = amounts.map((one) => {
      const words = wordsBefore(analysis, one).replace(/[^]*[€,;.–-]\s*/u, '');
      return [/recettes/, /depenses/, /excedent|deficit|resultat|solde/].findIndex((name) =>
        name.test(words),
      );
    });
    const [received, spent, stated] = [0, 1, 2].map((name) => amounts[named.indexOf(name)]);
    if (amounts.length !== 3 || received === undefined || spent === undefined || stated === undefined)
      return [];
    const right = Math.abs(received.cents - spent.cents);
    if (stated.start < Math.max(received.start, spent.start) || right === Math.abs(stated.cents)) return [];
    const values = {
      received: formatAmount(received.cents),
      spent: formatAmount(spent.cents),
      right: formatAmount(right),
      stated: formatAmount(Math.abs(stated.cents)),
    };
    return [finding('result', stated, { values })];
  });

/** Receipts, expenses, and on the next line what is left: the result of the year, with nothing carried over. */
export const resultsInLines = (analysis: Analysis): Outcome[] => {
  const lines = analysis.derive(tableLines).filter(({ text }) => text.trim() !== '');
  return lines.flatMap((line, i): Outcome[] => {
    const rows = [lines[i - 2], lines[i - 1], line].map((one) =>
      one?.rows.length === 1 && one.rows[0]?.amounts.length === 1 ? one.rows[0] : undefined,
    );
    const [one, two, left] = rows;
    const [stated] = left?.amounts ?? [];
    if (one === undefined || two === undefined || left === undefined || stated === undefined) return [];
    if (!/^\W*(?:resultat|excedent|deficit|solde)/.test(left.label) || CARRIED.test(left.label)) return [];
    const [receipts, expenses] = /recette/.test(one.label) ? [one, two] : [two, one];
    if (!/recette/.test(receipts.label) || !/depense/.test(expenses.label)) return [];
    const [r, e] = [receipts.amounts[0]?.cents ?? 0, expenses.amounts[0]?.cents ?? 0];
    if (Math.abs(Math.abs(r - e) - Math.abs(stated.cents)) <= 1) return [];
    const values = {
      received: formatAmount(r),
      spent: formatAmount(e),
      right: formatAmount(r - e),
      stated: formatAmount(stated.cents),
    };
    return [finding('result', { start: stated.start, end: stated.end }, { values })];
  });
};
const CARRIED = /cloture|cumul|report|anterieur|global|apres|reste|n-1|definitif|final/;
