/**
 * Whether two values are one: numbers by size, days as far as both say them.
 */
import type { ClaimValue } from '../claim';
import { sameNumber } from '../text/numbers';
import { sameDuration } from './quantities';

export const sameValue = (a: ClaimValue, b: ClaimValue): boolean => {
  switch (a.type) {
    case 'date':
      return (
        b.type === 'date' &&
        a.day === b.day &&
        a.month === b.month &&
        (a.year === undefined || b.year === undefined || a.year === b.year)
      );
    case 'month':
      return (
        b.type === 'month' &&
        a.month === b.month &&
        (a.year === undefined || b.year === undefined || a.year === b.year)
      );
    case 'time':
      return b.type === 'time' && a.minutes % 1440 === b.minutes % 1440;
    case 'amount':
      return b.type === 'amount'
        ? a.cents === b.cents
        : b.type === 'number' && sameNumber(a.cents / 100, b.number);
    case 'number':
      if (b.type === 'number') return sameNumber(a.number, b.number);
      if (b.type === 'amount') return sameNumber(a.number, b.cents / 100);
      return b.type === 'measure' && sameNumber(a.number, b.raw);
    case 'measure':
      return b.type === 'measure'
        ? a.dimension === b.dimension && sameNumber(a.amount, b.amount)
        : b.type === 'number' && sameNumber(a.raw, b.number);
    case 'share':
      return b.type === 'share'
        ? sameNumber(a.ratio, b.ratio)
        : b.type === 'number' && sameNumber(a.raw, b.number);
    case 'ordinal':
      return b.type === 'ordinal' ? a.rank === b.rank : b.type === 'number' && a.rank === b.number;
    case 'duration':
      return b.type === 'duration' && sameDuration(a, b);
    default:
      return JSON.stringify(a) === JSON.stringify(b);
  }
};
