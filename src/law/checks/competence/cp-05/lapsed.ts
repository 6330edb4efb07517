/** CP-05: a delegation ends with the council that gave it. */
import { formatDate } from '../../../../act/dates';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

/**
 * First round of the general elections of municipal councils, and a day by which every new council has sat (CGCT L2121-7: the
 * first meeting is held between the Friday and the Sunday that follow the election). That of 2020, in two far rounds, is left out.
 */
const RENEWALS = [
  { voted: '2014-03-23', seated: '2014-04-10' },
  { voted: '2026-03-15', seated: '2026-04-05' },
];

/** The delegation lasts as long as the mandate of the council that gave it (CGCT L2122-22). */
export const lapsed = (
  analysis: Analysis,
  date: { readonly iso?: string; readonly start: number; readonly end: number } | undefined,
): Outcome[] => {
  const { actDate } = analysis;
  const cited = date?.iso;
  const renewal = RENEWALS.find(
    ({ voted, seated }) => cited !== undefined && actDate !== undefined && cited < voted && actDate >= seated,
  );
  if (renewal === undefined || date === undefined || cited === undefined) return [];
  return [finding('lapsed', date, { values: { cited: formatDate(cited), year: renewal.voted.slice(0, 4) } })];
};
