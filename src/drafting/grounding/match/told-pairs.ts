/**
 * Small numbers of what the facts tell one by one without counting it: "entre les deux constats" of a first and a second one, "les deux villes" of a
 * twinning, "pour les deux mois" of "septembre et octobre".
 */
import type { Claim, ClaimValue, NumberValue } from '../claim';
import { lastName } from '../facts/key-units';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { accepted, type Match, type Place } from './matcher';

const RANKS: readonly RegExp[] = [
  /^(?:premiere?|1ere?|initiale?)$/u,
  /^(?:deuxieme|seconde?|2e|2eme|dernier|derniere)$/u,
  /^(?:troisieme|3e|3eme)$/u,
  /^(?:quatrieme|4e|4eme)$/u,
];
const TOWNS = /^(?:ville|commune|cite|collectivite|localite|partenaire|partie|signataire)$/u;
const TWINNED = /(?:^|_)(?:jumel\w*|ville_jumelle|commune_jumelle)(?:_|$)/u;

/** "date_premier_pv" and "date_second_pv": two of them. */
export const rankedKeys = (
  { value: { definite, noun, number } }: Claim<NumberValue>,
  { evidence, vocabulary }: Basis,
): Match | undefined => {
  if (definite !== true || noun === undefined) return undefined;
  if (TOWNS.test(noun) && number === 2)
    return [...vocabulary].some((word) => TWINNED.test(word))
      ? accepted({ kind: 'derived', id: 'text' })
      : undefined;
  const own = evidence.filter(
    ({ origin, roles }) =>
      origin.kind === 'fact' && roles.some((role) => sameNoun(role, noun) || isSigleOf(role, noun)),
  );
  const told = RANKS.map((rank) =>
    own.filter(({ origin }) =>
      lastName(origin.id)
        .split('_')
        .some((word) => rank.test(word)),
    ),
  );
  const count = told.findIndex((one) => one.length === 0);
  const all = count < 0 ? RANKS.length : count;
  return all > 1 && all === number
    ? accepted(
        ...told
          .slice(0, all)
          .flatMap((one) => one.map(({ origin }) => ({ kind: 'derived' as const, id: origin.id }))),
      )
    : undefined;
};

const isSigleOf = (role: string, noun: string): boolean => role === 'pv' && /^proces?$/u.test(noun);

/** "pour les deux mois" of a fact that names two of them. */
export const monthsNamed = (
  { from, value }: Claim<Extract<ClaimValue, { readonly type: 'duration' }>>,
  basis: Basis,
  { lower }: Place,
): Match | undefined => {
  if (
    value.base !== 'months' ||
    value.raw !== value.amount ||
    !/(?<![a-z])(?:les|ces|des)\s+$/u.test(lower.slice(Math.max(0, from - 5), from))
  )
    return undefined;
  const counts = new Map<string, Set<number>>();
  for (const { origin, value: month } of basis.of('month'))
    if (origin.kind === 'fact') counts.set(origin.id, (counts.get(origin.id) ?? new Set()).add(month.month));
  const named = [...counts].find(([, months]) => months.size > 1 && months.size === value.amount);
  return named === undefined ? undefined : accepted({ kind: 'derived', id: named[0] });
};

/** "en trois ans" of "nb_accidents_2023", "nb_accidents_2024" and "nb_accidents_2025". */
export const yearsOfKeys = (
  { from, value }: Claim<Extract<ClaimValue, { readonly type: 'duration' }>>,
  { evidence }: Basis,
  { lower }: Place,
): Match | undefined => {
  const isOver = /(?<![a-z])(?:en|sur|ces|les|derniere?s)\s+$/u.test(
    lower.slice(Math.max(0, from - 10), from),
  );
  if (value.base !== 'months' || value.amount !== 12 * value.raw || value.raw < 2 || !isOver)
    return undefined;
  const families = new Map<string, Set<string>>();
  for (const { origin } of evidence) {
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(origin.id)?.[0];
    if (origin.kind !== 'fact' || year === undefined) continue;
    const stem = origin.id.replace(year, '*');
    families.set(stem, (families.get(stem) ?? new Set()).add(year));
  }
  const told = [...families].find(([, years]) => years.size === value.raw);
  return told === undefined ? undefined : accepted({ kind: 'derived', id: told[0] });
};
