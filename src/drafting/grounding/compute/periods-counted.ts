/**
 * Whether the facts count something by the period that a text tells ("nb_repas_semaine: 5" for "une semaine complète de cinq repas"). It proves no amount.
 */
import type { Claim, ClaimValue } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import { NUMBER, parseNumber, sameNumber } from '../text/numbers';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

/** "nb_repas_semaine: 5" counts by the week; what the text says that a week has of them is as many. */
export const isPeriodCounted = (
  { to, value: { base, amount } }: Claim<Duration>,
  basis: Basis,
  { lower, sentence }: Place,
): boolean => {
  const told = SO_MANY.exec(lower.slice(to, sentence.to))?.[1];
  const number = told === undefined ? undefined : parseNumber(told);
  return basis.evidence.some(({ origin, value }) => {
    const period = origin.kind === 'fact' ? lastName(origin.id).split('_').at(-1) : undefined;
    const isPeriod =
      base === 'days'
        ? (amount === 7 && period === 'semaine') || (amount === 1 && period === 'jour')
        : base === 'months' && ((amount === 1 && period === 'mois') || (amount === 12 && period === 'an'));
    return (
      isPeriod && (number === undefined || (value.type === 'number' && sameNumber(value.number, number)))
    );
  });
};
const SO_MANY = new RegExp(`^\\s+(?:[a-z]+\\s+)?de\\s+(${NUMBER})(?![a-z\\d])`, 'u');
