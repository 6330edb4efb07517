/** FI-01, what a deliberation decides: a grant over the limit, or that makes it over with what the year gave already. */
import { formatAmount } from '../../../../act/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { grantsIn } from '../../shared/grants';
import { wordsBefore } from '../../shared/money';
import { AGREEMENT, LIMIT, WITHOUT } from './agreements';

const ALREADY =
  /(?:deja|precedemment|anterieurement|en\s+complement|s'ajout\w*|complementaire)[^.;\n]{0,110}$|(?:attribue|verse|alloue|accorde|percu)e?s?\s+(?:en\s+\w+|cette\s+annee|au\s+titre)[^.;\n]{0,40}$/;

/** Grants over the limit with no agreement, and those that what was given already takes over it. */
export const decided = (analysis: Analysis): Outcome[] => {
  const { lower } = analysis.folded;
  if (AGREEMENT.test(lower) && !WITHOUT.test(lower)) return [];
  const grants = analysis.derive(grantsIn);
  const over = grants.filter(({ amount }) => amount.cents > LIMIT);
  if (over.length > 0)
    return over
      .filter(({ amount }, i) => over.findIndex((one) => one.amount.cents === amount.cents) === i)
      .map(({ amount }) => finding('agreement', amount, { values: { amount: formatAmount(amount.cents) } }));
  const before = analysis.amounts.find((amount) => ALREADY.test(wordsBefore(analysis, amount, 140)));
  if (before === undefined) return [];
  return grants
    .filter(({ amount }) => amount.start !== before.start && amount.cents + before.cents > LIMIT)
    .map(({ amount }) =>
      finding('sum', amount, {
        values: {
          before: formatAmount(before.cents),
          amount: formatAmount(amount.cents),
          total: formatAmount(amount.cents + before.cents),
        },
      }),
    );
};
