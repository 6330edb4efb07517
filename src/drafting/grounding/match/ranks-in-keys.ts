/**
 * A rank that a key gives to what it names: "en priorité 1", "le niveau 2" of "priorite_1" and "niveau_2". The number counts nothing; one that no such key has is
 * of none of them.
 */
import type { Claim, NumberValue } from '../claim';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import type { Basis } from './basis';
import { derivedOf, missing, type Match, type Place } from './matcher';

/** What is ranked, and never so many of it. */
const RANKED =
  /^(?:priorite|niveau|rang|phase|etape|tranche|lot|zone|secteur|groupe|option|variante|scenario|axe|volet|degre|palier|categorie|equipe|site|point|poste|choix|voeu|ligne)$/u;

/** "priorite_1": the noun and the number that end a key, or stand before its unit. */
const KEY = /(?:^|\.)(?:[a-z\d]+_)*?([a-z]{3,})_?(\d{1,2})(?=$|[._])/gu;

interface RankedKey {
  readonly noun: string;
  readonly rank: number;
  readonly id: string;
}

/** Every key that such a number ends. */
export const rankedKeys = ({ evidence, texts, lists, said, names }: Basis): readonly RankedKey[] =>
  [...evidence, ...texts, ...lists, ...said, ...names].flatMap(({ origin }) =>
    origin.kind === 'fact'
      ? [...origin.id.toLowerCase().matchAll(KEY)].map(([, noun = '', rank]) => ({
          noun: pathWords(noun)[0] ?? noun,
          rank: Number(rank),
          id: origin.id,
        }))
      : [],
  );

/** The noun right before a number that ranks: "la priorité 2", "les niveaux 1 et 2". */
export const rankedNoun = (lower: string, from: number): string | undefined => {
  const noun = /(?<![a-z])([a-z]{3,}?)x?s?\s+(?:n°\s*)?(?:\d{1,2}\s*(?:,|et|a|ou)\s*)*$/u.exec(
    lower.slice(Math.max(0, from - 40), from),
  )?.[1];
  return noun !== undefined && RANKED.test(noun) ? noun : undefined;
};

export const rankInKey = (
  { from, value }: Claim<NumberValue>,
  basis: Basis,
  { lower }: Place,
): Match | undefined => {
  const noun = rankedNoun(lower, from);
  if (noun === undefined || !Number.isInteger(value.number)) return undefined;
  const keys = rankedKeys(basis).filter((one) => sameNoun(one.noun, noun));
  const own = keys.filter(({ rank }) => rank === value.number);
  if (own.length > 0) return derivedOf([...new Set(own.map(({ id }) => id))]);
  // One key alone may be numbered by anything: "zone_30".
  return new Set(keys.map(({ rank }) => rank)).size > 1 && isSeries(keys)
    ? missing(`Les données ne donnent pas ce rang.`)
    : undefined;
};

/** 1, 2, 3… */
const isSeries = (keys: readonly RankedKey[]): boolean => {
  const ranks = [...new Set(keys.map(({ rank }) => rank))].sort((a, b) => a - b);
  return ranks.every((rank, i) => rank === i + 1);
};
