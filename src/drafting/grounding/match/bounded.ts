/**
 * A bound beside a value that the facts make: "un peu plus de 70 € par élève" of 1 840 € and 26 pupils, "plus de 148 000 km" of "kilometrage: 148200",
 * "moins de dix jours" of nine. The claim is told again with each exact value just beside it, without the words of the bound, and stands where one of
 * those would; what the sentence must say for that is judged as for any value. A share is bounded where it is computed (`compute/wanted`).
 */
import type { Claim, ClaimValue } from '../claim';
import { arithmeticOf } from '../compute/results';
import type { Basis } from './basis';
import { isBeside, wayOf, type Way } from './just-beyond';
import type { Match, Place } from './matcher';

const WORDS =
  /(?:(?:(?:un\s+)?(?:tout\s+)?petit\s+peu|(?:un\s+)?peu|bien|nettement|guere|sensiblement|largement|legerement|a\s+peine)\s+)?(?:(?:plus|moins)\s+d[e'u]|pres\s+d[e'u]|environ|presque|quelque)\s*$/u;
/** Each is tried in full. */
const MOST = 12;

export const besideExact = (
  claim: Claim,
  basis: Basis,
  place: Place,
  prove: (claim: Claim, place: Place) => Match,
): Match | undefined => {
  const way = wayOf(claim, place);
  if (way === undefined || claim.value.type === 'share') return undefined;
  const { lower, sentence } = place;
  const start = Math.max(sentence.from, claim.from - 40);
  const words = WORDS.exec(lower.slice(start, claim.from))?.[0] ?? '';
  const plain = `${lower.slice(0, claim.from - words.length)}${' '.repeat(words.length)}${lower.slice(claim.from)}`;
  for (const value of exactBeside(claim.value, way, basis).slice(0, MOST)) {
    const exact: Claim = { ...claim, value };
    const claims = place.claims.map((one) => (one === claim ? exact : one));
    const match = prove(exact, { ...place, lower: plain, claims });
    if (match.ok) return match;
  }
  return undefined;
};

const exactBeside = (told: ClaimValue, way: Way, basis: Basis): readonly ClaimValue[] => {
  const { results } = arithmeticOf(basis);
  switch (told.type) {
    case 'number': {
      const counted = [...basis.bare.map(({ value }) => value.number), ...of(results, 'count')];
      return distinct(counted, told.number, way)
        .filter(Number.isInteger)
        .map((number) => ({ ...told, number }));
    }
    case 'amount': {
      const euros = [
        ...basis.of('amount').map(({ value }) => value.cents / 100),
        ...basis.bare.map(({ value }) => value.number),
        ...of(results, 'euro'),
      ];
      return distinct(euros, told.cents / 100, way).map((euro) => ({
        ...told,
        cents: Math.round(euro * 100),
      }));
    }
    case 'measure': {
      const factor = told.raw === 0 ? 1 : told.amount / told.raw;
      const measured = [
        ...basis
          .of('measure')
          .flatMap(({ value }) => (value.dimension === told.dimension ? [value.amount / factor] : [])),
        ...basis.bare.map(({ value }) => value.number),
        ...of(results, told.dimension).map((one) => one / factor),
      ];
      return distinct(measured, told.raw, way).map((raw) => ({ ...told, raw, amount: raw * factor }));
    }
    case 'duration':
      return basis.of('duration').flatMap(({ value }) => (isLengthBeside(value, told, way) ? [value] : []));
    default:
      return [];
  }
};

const of = (
  results: readonly { readonly kind: string; readonly value: number }[],
  kind: string,
): readonly number[] => results.flatMap((one) => (one.kind === kind ? [one.value] : []));

const distinct = (values: readonly number[], told: number, way: Way): readonly number[] => [
  ...new Set(
    values.filter((one) =>
      way === 'about' ? Math.abs(one - told) <= told * 0.03 : isBeside(one, told, way),
    ),
  ),
];

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

/** In days, as long as a month is on the whole. */
const DAYS: Readonly<Record<Duration['base'], number>> = { months: 30.44, days: 1, minutes: 1 / 1440 };

/** "plus d’une semaine" of nine days: one unit away at most, and half of it where one is the bound. */
const isLengthBeside = (known: Duration, told: Duration, way: Way): boolean => {
  const [real, bound] = [known.amount * DAYS[known.base], told.amount * DAYS[told.base]];
  const unit = told.raw === 0 ? bound : bound / told.raw;
  if (way === 'about') return Math.abs(real - bound) <= bound * 0.06;
  const gap = way === 'more' ? real - bound : bound - real;
  return gap > 0 && gap <= (way === 'less' && told.raw <= 1 ? unit / 2 : unit);
};
