/**
 * The values that a text shows around a claim, in its sentence and in the ones beside it: those that are a fact, or that something has proved
 * before. It computes nothing.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import type { Place } from '../match/matcher';
import type { Quantity } from './quantities';
import { arithmeticOf } from './results';

export interface Shown {
  readonly value: number;
  readonly raw: number;
  readonly kind: string;
  readonly noun: string | undefined;
  readonly from: number;
  readonly to: number;
  /** In the sentence of the claim. */
  readonly here: boolean;
}

/** In the order of the text, the claim itself left out. */
export const shownTo = (claim: Claim, basis: Basis, place: Place): readonly Shown[] => {
  const { from, to } = place.near ?? place.sentence;
  // "48 demandes et dix-neuf places ; vingt-neuf familles": the semicolon does not part what is computed.
  const start = /;\s*$/u.test(place.lower.slice(0, place.sentence.from)) ? from : place.sentence.from;
  const { quantities, sizes } = arithmeticOf(basis);
  // "en prend en charge 8 200, ce qui laisse 1 600 €": what counts nothing is money where money is told.
  const inEuros = claim.value.type === 'amount';
  return place.claims.flatMap((one): Shown[] => {
    if (one === claim || one.from < from || one.to > to) return [];
    const inMoney =
      inEuros &&
      one.value.type === 'number' &&
      (one.value.number >= 100 || isMoney(one.value.number, quantities));
    const read = valuesOf(one.value, inMoney);
    if (read === undefined) return [];
    const isFact = [...quantities, ...sizes].some(
      ({ value, kind, raw }) =>
        (kind === read.kind && value === read.value) || (kind === 'count' && raw === read.raw),
    );
    if (!isFact && place.proved?.has(one) !== true) return [];
    const here = one.from >= start && one.to <= place.sentence.to;
    return [{ ...read, from: one.from, to: one.to, here }];
  });
};

/** "dont 95 à la charge de la famille": money of the facts, and no count of them. */
const isMoney = (number: number, quantities: readonly Quantity[]): boolean => {
  const alike = quantities.filter(({ raw, value }) => raw === number || value === number);
  return alike.length > 0 && alike.every(({ kind }) => kind === 'euro');
};

const valuesOf = (
  value: ClaimValue,
  inEuros: boolean,
): Pick<Shown, 'value' | 'raw' | 'kind' | 'noun'> | undefined => {
  switch (value.type) {
    case 'number':
      return {
        ...{ value: value.number, raw: value.number, noun: value.noun },
        kind: inEuros && value.noun === undefined ? 'euro' : 'count',
      };
    case 'amount':
      return { value: value.cents / 100, raw: value.cents / 100, kind: 'euro', noun: undefined };
    case 'measure':
      return { value: value.amount, raw: value.raw, kind: value.dimension, noun: undefined };
    case 'duration':
      return { value: value.amount, raw: value.raw, kind: value.base, noun: undefined };
    case 'time':
      // "dix heures à 34 €": what a fact gives as a length.
      return { value: value.minutes, raw: value.minutes / 60, kind: 'minutes', noun: undefined };
    case 'share':
      return { value: value.raw, raw: value.raw, kind: 'share', noun: undefined };
    default:
      return undefined;
  }
};

/** Three figures that count: no two numbers of a text make it by chance. */
export const isLong = (value: number): boolean =>
  String(Math.round(value * 100) / 100)
    .replace(/\D/gu, '')
    .replace(/^0+|0+$/gu, '').length > 2;

/** The same of a value sought: "plus de dix" is sought as ten and a half, and has the figures of ten. */
export const isLongSought = ({
  kind,
  value,
  within,
}: {
  readonly kind: string;
  readonly value: number;
  readonly within: number;
}): boolean => isLong(kind === 'count' && within >= 0.5 ? Math.floor(value) : value);

/** By a count, by a length of time, by a price of the unit. */
export const isFactor = ({ kind }: Pick<Shown, 'kind'>, { kind: other }: Pick<Shown, 'kind'>): boolean =>
  kind !== 'share' && kind !== 'euro' && !(kind === other && kind !== 'count');
