/**
 * "pendant dix-neuf ans, de 1989 à 2008": a length in whole years between two years that the sentence shows right beside it, both of the facts.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const SPAN = /(?<![a-z])(?:de|entre|depuis)\s+((?:19|20)\d\d)\s+(?:a|et|jusqu'en)\s+((?:19|20)\d\d)(?!\d)/u;

export const yearsShown = (
  { value: { amount, base } }: Claim<Duration>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const [, first = '', last = ''] = SPAN.exec(lower.slice(sentence.from, sentence.to)) ?? [];
  if (base !== 'months' || first === '' || (Number(last) - Number(first)) * 12 !== amount) return undefined;
  const known = [first, last].map(
    (year) =>
      basis
        .of('year')
        .find(({ value }) => String(value.year) === year || String(value.last ?? '') === year) ??
      basis.of('date').find(({ value }) => String(value.year ?? '') === year),
  );
  return known.every((one) => one !== undefined)
    ? derivedOf(known.map(({ origin }) => origin.id))
    : undefined;
};
