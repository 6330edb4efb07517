/** FO-14, what is ruled: a measure whose period is over before it is decided. */
import { formatDate } from '../../../../act/dates';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { natureOf, operativeSpan } from '../../shared/nature';
import { holds, wordsBefore } from '../../shared/spans';

const PERIOD =
  /\b(?:jusqu'au|(?<!(?:effet|vigueur|appliquent|applique|applicables?|commence(?:nt)?)\s)au|inclus|fin\s+le)\s+(?:[a-z]+di\s+)?$/;

/** Signs that are looked at before a date: all that lies before would be read again for each. */
const REACH = 60;

/** A rule for traffic and the like whose whole period lies before its signature. */
export const overBefore = (analysis: Analysis, signed: string): Outcome[] => {
  if (analysis.kind !== 'order' || analysis.derive(natureOf) !== 'regulatory') return [];
  const span = operativeSpan(analysis);
  const cited = analysis.within(analysis.citations, span);
  const dates = analysis
    .within(analysis.dates, span)
    .filter((date) => !cited.some((one) => holds(one, date)));
  const ends = dates.filter(({ start }) =>
    PERIOD.test(wordsBefore(analysis.text, start, Math.min(REACH, start - span.start))),
  );
  const last = ends.at(-1);
  // Any day that is still to come shows that the measure is not over.
  if (last?.iso === undefined || dates.some(({ iso }) => iso === undefined || iso >= signed)) return [];
  return [finding('over', last, { values: { signed: formatDate(signed), end: formatDate(last.iso) } })];
};
