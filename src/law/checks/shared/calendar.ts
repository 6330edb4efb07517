/** Months and days between ISO dates, for delays of the law. Pure arithmetic of the calendar: no clock. */

const DAY = 86_400_000;

/** Whole days from one ISO date to another; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** The same day, so many months later; the last day of the month when it has no such day. */
export const addMonths = (iso: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
};
