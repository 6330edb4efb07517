/**
 * A period as a phrase: "du 30 novembre 2026 à 8 h au 11 décembre 2026 à 17 h". It must not check the period.
 */
import { formatDate, formatTime, parseDate } from '../act/dates';
import { NBSP } from '../act/spaces';
import type { PeriodFact } from './fact-values';

/** The period with its hours if it has some; what both ends share is said once. */
export const formatPeriod = ({ from, to, from_time, to_time }: PeriodFact): string => {
  if (from === to) return `le ${formatDate(from)}${sameDayHours(from_time, to_time)}`;
  const at = (time: string | undefined): string => (time === undefined ? '' : ` à ${formatTime(time)}`);
  const hours = from_time !== undefined || to_time !== undefined;
  return `du ${hours ? formatDate(from) : shortStart(from, to)}${at(from_time)} au ${formatDate(to)}${at(to_time)}`;
};

const sameDayHours = (from?: string, to?: string): string => {
  if (from !== undefined && to !== undefined) return ` de ${formatTime(from)} à ${formatTime(to)}`;
  if (from !== undefined) return ` à partir de ${formatTime(from)}`;
  return to === undefined ? '' : ` jusqu’à ${formatTime(to)}`;
};

/** "12" in "du 12 au 13 décembre 2026", "30 novembre" in "du 30 novembre au 11 décembre 2026". */
const shortStart = (from: string, to: string): string => {
  const [start, end] = [parseDate(from), parseDate(to)];
  if (start === undefined || end === undefined || start.year !== end.year) return formatDate(from);
  const [day = '', month = ''] = formatDate(from).split(/[\s\u00A0]/u);
  return start.month === end.month ? day : `${day}${NBSP}${month}`;
};
