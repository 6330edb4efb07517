/**
 * A bound that a text sets just beside a value of the facts: "plus de quatre hectares" of 4.2, "près de 800 inscrits" of 793, "à moins de 400 mètres" of
 * 350. The way must be right, and the bound the next round figure.
 */
import type { Claim } from '../claim';
import type { Place } from './matcher';

export type Way = 'more' | 'less' | 'about';

const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/moins\s+d[e'u]\s*$/u, 'less'],
  [/plus\s+d[e'u]\s*$/u, 'more'],
  [
    /(?:pres\s+d[e'u]|environ|presque|quelque|approximativement|a\s+peu\s+pres|(?:autour|alentours|de\s+l'ordre)\s+d[e'u])\s*$/u,
    'about',
  ],
];

/** "ne peut en obtenir plus de dix": a rule gives its limit itself, and no figure near it. */
const RULED =
  /(?<![a-z])(?:ne|n')\s*(?:[a-z]+\s+)?(?:peu(?:t|vent)|pourr\w+|doi(?:t|vent)|devr\w+|saur\w+)\s+(?:[a-z']+\s+){0,5}(?:plus|moins)\s+d[e'u]\s*$/u;

/** Which way the words right before the claim bound it. */
export const wayOf = ({ from }: Claim, { lower, sentence }: Place): Way | undefined => {
  const before = lower.slice(Math.max(sentence.from, from - 24), from);
  if (RULED.test(lower.slice(Math.max(sentence.from, from - 72), from))) return undefined;
  return WAYS.find(([said]) => said.test(before))?.[1];
};

/** A tenth away at most; from a figure of one digit, up to the next one and a quarter of it. */
export const isBeside = (known: number, told: number, way: Way): boolean => {
  if (way === 'about') return Math.abs(known - told) <= told * 0.05;
  const next = 10 ** Math.floor(Math.log10(Math.max(told, 1)));
  const far = told >= 20 && told % next === 0 ? Math.min(next * 0.999, told * 0.25) : 0;
  const gap = way === 'more' ? known - told : told - known;
  return gap > 0 && gap <= Math.max(told * 0.1, far);
};

/** "un peu moins de 25 m²" of 24.5, "plus de quatre hectares" of 4.2. */
export const isJustBeyond = (known: number, told: number, claim: Claim, place: Place): boolean => {
  const way = wayOf(claim, place);
  return way !== undefined && isBeside(known, told, way);
};
