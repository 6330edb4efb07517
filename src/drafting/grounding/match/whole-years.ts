/**
 * A whole year of the facts, told by its months ("de janvier à décembre 2025") or as a length ("une année entière"). A part of one is not told here.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from './basis';
import { accepted, beside, type Match, type Place } from './matcher';

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

/** Of a year that the facts name by itself, and not as that of a day. */
const yearsNamed = (basis: Basis): readonly number[] => [
  ...basis
    .of('year')
    .flatMap(({ origin, value }) => (origin.kind === 'law' || value.last !== undefined ? [] : [value.year])),
  ...basis.bare.flatMap(({ origin, roles, value }) =>
    origin.kind === 'fact' && roles.some((role) => /^(?:annee|exercice|year|an)s?$/u.test(role))
      ? [value.number]
      : [],
  ),
];

/** "de janvier à décembre 2025" of what is of 2025. */
export const monthOfWholeYear = (
  claim: Claim<Of<'month'>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const { from, to, value } = claim;
  if (value.month !== 1 && value.month !== 12) return undefined;
  const other = beside(place, claim).find(
    (one) =>
      one.value.type === 'month' &&
      one.value.month === 13 - value.month &&
      /^\s+(?:(?:19|20)\d\d\s+)?a\s+$/u.test(
        place.lower.slice(Math.min(to, one.to), Math.max(from, one.from)),
      ),
  );
  if (other?.value.type !== 'month' || (value.month === 1) !== other.from > from) return undefined;
  const told = value.year ?? other.value.year;
  const years = yearsNamed(basis);
  return years.some((year) => told === undefined || year === told) ? accepted() : undefined;
};

/** "une année entière de bulletins" of those of 2025. */
export const wholeYear = (
  { to, value }: Claim<Of<'duration'>>,
  basis: Basis,
  { lower }: Place,
): Match | undefined =>
  value.base === 'months' &&
  value.amount === 12 &&
  /^\s+(?:entiere|complete|pleine|civile)(?![a-z])/u.test(lower.slice(to, to + 12)) &&
  yearsNamed(basis).length > 0
    ? accepted()
    : undefined;
