/**
 * Values as sizes of one kind that can be held against each other: sums of money, shares, counts, measures, lengths of time, days. It reads no
 * text.
 */
import type { Claim, ClaimValue, DateValue } from '../claim';

/** Below zero when the first is the smaller one; undefined when they are of two kinds. A bare number stands for any unit. */
export const compared = (a: ClaimValue, b: ClaimValue): number | undefined => {
  if (a.type === 'date' && b.type === 'date') return comparedDays(a, b);
  if (a.type === 'time' && b.type === 'time') return a.minutes - b.minutes;
  const [one, other] = [sizeOf(a), sizeOf(b)];
  if (one === undefined || other === undefined) return undefined;
  if (one.kind === other.kind) return one.amount - other.amount;
  return one.kind === 'number' || other.kind === 'number' ? one.raw - other.raw : undefined;
};

/** The same, of two values that a text tells with their units. */
export const comparedAsTold = (a: ClaimValue, b: ClaimValue): number | undefined =>
  a.type === 'date' || a.type === 'time' || sizeOf(a)?.kind === sizeOf(b)?.kind ? compared(a, b) : undefined;

/** Values that have a size: what may be more or less than another. */
export const isSized = (value: ClaimValue): boolean => sizeOf(value) !== undefined;

interface Size {
  readonly kind: string;
  readonly amount: number;
  /** As written, without its unit. */
  readonly raw: number;
}

const sizeOf = (value: ClaimValue): Size | undefined => {
  switch (value.type) {
    case 'amount':
      return { kind: 'money', amount: value.cents / 100, raw: value.cents / 100 };
    case 'share':
      return { kind: 'share', amount: value.ratio, raw: value.raw };
    case 'number':
      return value.label === undefined
        ? { kind: 'number', amount: value.number, raw: value.number }
        : undefined;
    case 'measure':
      return { kind: value.dimension, amount: value.amount, raw: value.raw };
    case 'duration':
      return { kind: value.base, amount: value.amount, raw: value.raw };
    default:
      return undefined;
  }
};

/** A day whose year is left out is of the year of the other. */
const comparedDays = (a: DateValue, b: DateValue): number => {
  const year = (a.year ?? b.year ?? 0) - (b.year ?? a.year ?? 0);
  return year * 372 + (a.month - b.month) * 31 + a.day - b.day;
};

/** The first over the second, both of one kind and above zero. */
export const ratioOf = (a: ClaimValue, b: ClaimValue): number | undefined => {
  const [one, other] = [sizeOf(a), sizeOf(b)];
  return one === undefined ||
    other === undefined ||
    one.kind !== other.kind ||
    one.amount <= 0 ||
    other.amount <= 0
    ? undefined
    : one.amount / other.amount;
};

/** A number that has a unit is no bare one besides. */
export const measured = (values: readonly ClaimValue[]): readonly ClaimValue[] => {
  const united = values.filter(({ type }) => type !== 'number');
  return values.filter((one) => one.type !== 'number' || !united.some((other) => compared(one, other) === 0));
};

/** "minimum_eleves: 3" is no bound of 650 metres where another is. */
export const ofItsKind = (one: ClaimValue, bounds: readonly ClaimValue[]): readonly ClaimValue[] => {
  const same = bounds.filter((bound) => comparedAsTold(one, bound) !== undefined);
  return same.length > 0 ? same : bounds;
};

/** "le prix, de 35 € le mètre carré, excède l’estimation": a price by the unit is not what is held against the whole. */
export const isUnitPrice = ({ to, value }: Claim, lower: string): boolean =>
  value.type === 'amount' &&
  /^\s*(?:€|euros?)?\s*(?:ht\s+|ttc\s+)?(?:le|la|l'|du|au|par|\/)\s?(?:m²|m2|m3|m³|metre|hectare|ha|are|kilo|kg|tonne|heure|jour|mois|habitant|unite|km)(?![a-z])/u.test(
    lower.slice(to, to + 30),
  );
