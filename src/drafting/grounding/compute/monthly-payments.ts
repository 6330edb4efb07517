/**
 * Payments of one sum on the same day of each month, of which the facts give the first day, how many there are and how much each is: their days, how many are past
 * on one of them, what these make and what is left. The number and the day, the sum or the share that the sentence tells prove each other.
 */
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Claim, DateValue } from '../claim';
import type { Basis } from '../match/basis';
import { isoOf, monthsAfter } from '../match/calendar';
import { beside, derivedFrom, type Match, type Place } from '../match/matcher';
import type { Evidence } from '../facts/evidence';

const PAID = 'mensualite|echeance|versement|prelevement|paiement|reglement|remboursement|acompte';
const PAYMENT = new RegExp(`(?:^|_)(?:${PAID})s?(?:_|$)`, 'u');
const TOLD = new RegExp(`(?<![a-z])(?:${PAID})s?(?![a-z])|(?<![a-z])(?:prelev|rembours|regl|pay|vers)`, 'u');
const IS_PAYMENT = new RegExp(`^(?:${PAID})$`, 'u');

interface Plan {
  readonly first: Evidence;
  /** From the first one on. */
  readonly days: readonly string[];
  /** In cents. */
  readonly each?: number;
}

/** The plans whose first day and number the facts give; the last day, where they give it too, is that of the last payment. */
const plansOf = (basis: Basis): readonly Plan[] => {
  const counts = basis.bare.filter(({ origin, value }) => {
    const key = lastName(origin.id);
    return (
      PAYMENT.test(key) &&
      /^(?:nb|nombre)_|^(?:mensualite|echeance|versement|prelevement)s$/u.test(key) &&
      Number.isInteger(value.number) &&
      value.number > 1 &&
      value.number < 61
    );
  });
  return basis.of('date').flatMap((first): Plan[] => {
    const key = lastName(first.origin.id);
    const iso = isoOf(first.value);
    const count = counts.find(({ origin }) => parentOf(origin.id) === parentOf(first.origin.id));
    if (
      iso === undefined ||
      count === undefined ||
      !PAYMENT.test(key) ||
      !/(?:^|_)(?:premiere?|1ere?|1re|debut)(?:_|$)/u.test(key)
    )
      return [];
    const days = Array.from({ length: count.value.number }, (_, i) => monthsAfter(iso, i) ?? '');
    const last = basis
      .of('date')
      .find(
        ({ origin }) =>
          PAYMENT.test(lastName(origin.id)) && /(?:^|_)(?:derniere?|fin)(?:_|$)/u.test(lastName(origin.id)),
      );
    if (last === undefined ? !isMonthly(basis) : isoOf(last.value) !== days.at(-1)) return [];
    const each = basis
      .of('amount')
      .find(
        ({ origin }) =>
          PAYMENT.test(lastName(origin.id)) && parentOf(origin.id) === parentOf(first.origin.id),
      );
    return [{ first, days, ...(each === undefined ? {} : { each: each.value.cents }) }];
  });
};
const isMonthly = (basis: Basis): boolean =>
  basis.evidence.some(({ origin }) => /mensu/u.test(lastName(origin.id)));

export const monthlyPayment = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  const { lower, near, sentence } = place;
  const said = lower.slice((near ?? sentence).from, sentence.to);
  if (!TOLD.test(said)) return undefined;
  for (const plan of plansOf(basis)) {
    if (value.type === 'date') {
      const rank = rankOf(value, plan);
      const ranked = ordinalsIn(claim, place);
      const told = ranked.length > 0 ? ranked : countsIn(claim, place);
      if (rank > 0 && (told.length === 0 || told.includes(rank) || told.includes(plan.days.length)))
        return derivedFrom([plan.first]);
      continue;
    }
    if (value.type === 'number' && EACH_MONTH.test(lower.slice(claim.to, claim.to + 24))) {
      if (plan.days.every((iso) => Number(iso.slice(8)) === value.number)) return derivedFrom([plan.first]);
      continue;
    }
    // "Trois échéances représentent 171 €", "une fois passées trois échéances, le 5 juillet".
    const ranks =
      value.type === 'number' ? (isCount(claim, place) ? [value.number] : []) : ranksTold(claim, plan, place);
    const fits = ranks.some((rank) =>
      value.type === 'number' ? isShown(claim, rank, plan, place) : is(claim, rank, plan),
    );
    if (fits) return derivedFrom([plan.first]);
  }
  return undefined;
};

/** "le 5 de chaque mois" */
const EACH_MONTH = /^\s+(?:de\s+chaque|du)\s+mois(?![a-z])/u;

/** "la troisième échéance" */
const ordinalsIn = (claim: Claim, place: Place): readonly number[] =>
  beside(place, claim).flatMap(({ value }) =>
    value.type === 'ordinal' && IS_PAYMENT.test(value.noun ?? '') ? [value.rank] : [],
  );

/** Which of them is on that day; 0 for none. */
const rankOf = ({ day, month, year }: DateValue, { days }: Plan): number =>
  days.findIndex((iso) => {
    const [y, m, d] = iso.split('-').map(Number);
    return d === day && m === month && (year === undefined || year === y);
  }) + 1;

const isCount = ({ to, value }: Claim, { lower }: Place): boolean =>
  value.type === 'number' &&
  IS_PAYMENT.test(/^\s+(?:premiere?s\s+)?([a-z]+?)s?(?![a-z])/u.exec(lower.slice(to, to + 30))?.[1] ?? '');

const countsIn = (claim: Claim, place: Place): readonly number[] =>
  beside(place, claim).flatMap((one) =>
    one.value.type === 'number' && isCount(one, place) ? [one.value.number] : [],
  );

/** Those past that the sentence tells, by their number or by the day of the last one. */
const ranksTold = (claim: Claim, plan: Plan, place: Place): readonly number[] => [
  ...countsIn(claim, place),
  ...beside(place, claim).flatMap(({ value }) => (value.type === 'date' ? [rankOf(value, plan)] : [])),
];

/** This many of them are what a day, a sum or a share of the sentence tells. */
const isShown = (claim: Claim, rank: number, plan: Plan, place: Place): boolean => {
  const told = beside(place, claim).filter(
    ({ value }) => value.type === 'date' || value.type === 'amount' || value.type === 'share',
  );
  return (
    rank <= plan.days.length &&
    told.some((one) =>
      one.value.type === 'date' ? rankOf(one.value, plan) === rank : is(one, rank, plan),
    ) &&
    told.every((one) => one.value.type !== 'date' || [rank, 0].includes(rankOf(one.value, plan)))
  );
};

/** What so many payments make, or leave to pay; the share that they are, or leave. */
const is = ({ value }: Claim, rank: number, { days, each }: Plan): boolean => {
  if (rank < 1 || rank > days.length) return false;
  const parts = [rank, days.length - rank];
  return value.type === 'share'
    ? parts.some((part) => Math.abs(part / days.length - value.ratio) < 0.005)
    : value.type === 'amount' &&
        each !== undefined &&
        parts.some((part) => part > 0 && part * each === value.cents);
};
