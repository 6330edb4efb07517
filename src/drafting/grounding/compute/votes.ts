/**
 * Votes by what they were: "trois contre", "dix-sept élus ont voté pour", "se sont abstenus". Where the facts give that number once, no other stands
 * for it, whatever field happens to hold the figure.
 */
import type { Claim, NumberValue } from '../claim';
import type { Basis } from '../match/basis';
import { missing, type Match, type Place } from '../match/matcher';
import { arithmeticOf } from './results';
import { written } from './quantities';

const WHO =
  '(?:(?:elus?|elues?|conseill\\w+|membres?|delegues?|deleguees?)\\s+(?:municipaux\\s+|municipales\\s+|communautaires\\s+)?)';
/** "pour une durée", "contre l’avis" are no votes. */
const ENDS = '(?=\\s*(?:[,.;:)]|$)|\\s+(?:et|sur|ce|le\\s+projet|la\\s+proposition)(?![a-z]))';
const CAST: readonly (readonly [RegExp, RegExp])[] = (['pour', 'contre'] as const).map(
  (way) =>
    [
      new RegExp(
        `^\\s+(?:(?:voix|votes?|suffrages?)\\s+)?${way}${ENDS}|^\\s+${WHO}?(?:ont|avaient|ayant)\\s+vote\\s+${way}(?![a-z])`,
        'u',
      ),
      new RegExp(`(?:^|[._])${way}$`, 'u'),
    ] as const,
);
const ABSTAINED = /^\s+abstentions?(?![a-z])|^\s+(?:[a-z]+\s+){0,2}s[e']\s?(?:sont|etaient|etant)\s+abstenu/u;

export const voteTold = (
  { to, value }: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const after = lower.slice(to, sentence.to);
  const key = [...CAST, [ABSTAINED, /(?:^|[._])abstentions?$/u] as const].find(([said]) =>
    said.test(after),
  )?.[1];
  if (key === undefined) return undefined;
  const told = arithmeticOf(basis).quantities.filter(
    ({ ids: [id = ''], kind }) => kind === 'count' && key.test(id.toLowerCase()),
  );
  const [only] = told;
  if (only === undefined || told.length > 1) return undefined;
  return only.value === value.number
    ? { ok: true, origins: only.ids.map((id) => ({ kind: 'fact', id })) }
    : missing(`Les données en comptent ${written(only.value)}.`);
};
