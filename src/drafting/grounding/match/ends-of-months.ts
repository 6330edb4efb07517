/**
 * "avant le 31 mars" of facts that say "fin mars": the last day of the month that a fact ends on, told as a limit. Any other day of that month is not told.
 */
import type { Claim, DateValue } from '../claim';
import { MONTH_NAMES } from '../reading/dates';
import type { Basis } from './basis';
import type { Match, Place } from './matcher';

const LIMIT =
  /(?<![a-z])(?:avant\s+le|au\s+plus\s+tard\s+le|d'ici\s+(?:le|au)|jusqu'au|fixee?s?\s+au|limite\s*(?::\s*(?:le\s+)?|(?:est\s+)?(?:le|au))|echeance\s*(?::\s*(?:le\s+)?|(?:est\s+)?(?:le|au|du)))\s*(?:[a-z]+di\s+|dimanche\s+)?$/u;
const END_OF =
  /(?<![a-z])fin\s+(?:du\s+mois\s+de\s+|(?:du\s+mois\s+)?d'|de\s+|)([a-z]+)(?:\s+((?:19|20)\d\d))?(?![\da-z])/gu;

export const endOfMonth = (
  { from, value }: Claim<DateValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  // Of a year that nobody tells, the 28th and the 29th of February both are.
  const last = new Date(Date.UTC(value.year ?? 2024, value.month, 0)).getUTCDate();
  const isLast = value.day === last || (value.year === undefined && value.month === 2 && value.day === 28);
  if (!isLast || !LIMIT.test(lower.slice(sentence.from, from))) return undefined;
  const told = basis.texts.flatMap(({ folded, origin }) =>
    [...folded.lower.matchAll(END_OF)].flatMap(([, month = '', year]) =>
      MONTH_NAMES.indexOf(month) + 1 === value.month &&
      origin.kind !== 'law' &&
      (value.year === undefined
        ? true
        : year === undefined
          ? isYear(value.year, basis)
          : Number(year) === value.year)
        ? [origin]
        : [],
    ),
  );
  const [first] = told;
  return first === undefined ? undefined : { ok: true, origins: [{ kind: 'derived', id: first.id }] };
};

const isYear = (year: number, basis: Basis): boolean =>
  basis.of('date').some(({ value }) => value.year === year) || basis.references.has(String(year));
