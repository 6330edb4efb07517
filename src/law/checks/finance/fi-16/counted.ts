/** FI-16, sentences: the total that a sentence gives, against the sum or the product that leads to it. */
import type { Analysis } from '../../../analysis';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import type { Clause } from './clauses';
import { isPriceOfOne } from './factors';
import { GIVES, multiplied } from './products';
import { TOTAL, summed } from './sums';

export const counted = (analysis: Analysis, clause: Clause): Outcome[] => {
  const amounts = analysis
    .within(analysis.amounts, clause)
    .filter(({ form, cents }) => form === 'figures' && cents > 0);
  return amounts.flatMap((total, rank): Outcome[] => {
    const before = amounts.slice(0, rank);
    const from = before.at(-1)?.end ?? clause.start;
    const between = plain(analysis.text.slice(from, total.start));
    const parts = before.filter((one) => !isPriceOfOne(analysis, one));
    return before.length >= 2 && TOTAL.test(between)
      ? parts.length >= 2
        ? summed(analysis, clause, parts, total)
        : []
      : before.length === 1 && GIVES.test(between)
        ? multiplied(analysis, clause, before[0], total)
        : [];
  });
};
