/** MO-13: how long a bar may be open in a sports ground. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { daysBetween } from '../../shared/calendar';
import { says } from '../../shared/words';
import { SPORTS_ARTICLE, SPORTS_GROUND } from './sports';

const HOURS =
  /(\d{2,3})\s?h(?:eures)?(?=[^.;\n]{0,30}(?:maximum|au\s+plus|duree|consecutive))|duree\s+(?:maximale\s+)?de\s+(\d{2,3})\s?h/g;
const [SPORTS_HOURS, SPORTS_DAYS] = [48, 2];

export const lasting = (analysis: Analysis): Outcome[] => {
  if (!says(analysis, SPORTS_ARTICLE) && !says(analysis, SPORTS_GROUND)) return [];
  const long = analysis.search(HOURS).find(({ match }) => Number(match[1] ?? match[2]) > SPORTS_HOURS);
  if (long !== undefined) return [finding('hours', long)];
  const [period] = analysis.search(/\bdu\s+[^.;\n]{3,40}\s+au\s+[^.;\n]{3,60}/g);
  const [from, to] = period === undefined ? [] : analysis.within(analysis.dates, period);
  if (from?.iso === undefined || to?.iso === undefined) return [];
  return daysBetween(from.iso, to.iso) > SPORTS_DAYS
    ? [finding('hours', { start: from.start, end: to.end })]
    : [];
};
