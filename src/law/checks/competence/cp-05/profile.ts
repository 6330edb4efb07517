/** CP-05: date, points and limits against the profile of the commune. */
import { formatDate } from '../../../../act/dates';
import type { Analysis } from '../../../analysis';
import { finding, missing } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { measures } from '../../shared/words';
import { isPrice } from './prices';

const LIMITED = new Set([3, 4, 15, 20, 21, 26]);

export const againstProfile = (
  analysis: Analysis,
  date: { readonly iso?: string; readonly start: number; readonly end: number } | undefined,
  point: number | undefined,
  at: { readonly start: number; readonly end: number },
): Outcome[] => {
  const delegation = analysis.commune?.councilDelegation;
  if (delegation === undefined) return [missing('councilDelegation')];
  const outcomes: Outcome[] = [];
  if (date?.iso !== undefined && date.iso !== delegation.date)
    outcomes.push(
      finding('date', date, { values: { right: formatDate(delegation.date), cited: formatDate(date.iso) } }),
    );
  if (point === undefined) return outcomes;
  const held = delegation.points.find((one) => one.point === point);
  if (held === undefined) return [...outcomes, finding('outside', at, { values: { point } })];
  const { limit } = held;
  if (limit === undefined || !LIMITED.has(point)) return outcomes;
  const beyond = analysis
    .derive(measures)
    .flatMap((span) => analysis.within(analysis.amounts, span))
    .find((amount) => amount.cents > limit && amount.tax !== 'TTC' && isPrice(analysis, amount));
  if (beyond !== undefined)
    outcomes.push(
      finding('beyond', beyond, {
        values: { amount: beyond.text, limit: `${String(limit / 100)} €`, point },
      }),
    );
  return outcomes;
};
