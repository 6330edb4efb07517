/**
 * Votes by what they were: "trois contre", "dix-sept élus ont voté pour", "se sont abstenus". Where the facts give that number once, no other stands
 * for it, whatever field happens to hold the figure.
 */
import type { Claim, NumberValue } from '../claim';
import { votesOf, type Count } from '../facts/votes';
import type { Basis } from '../match/basis';
import { missing, type Match, type Place } from '../match/matcher';
import { written } from './quantities';

const WHO =
  '(?:(?:elus?|elues?|conseill\\w+|membres?|delegues?|deleguees?)\\s+(?:municipaux\\s+|municipales\\s+|communautaires\\s+)?)';
/** "pour une durée", "contre l’avis" are no votes. */
const ENDS = '(?=\\s*(?:[,.;:)]|$)|\\s+(?:et|sur|ce|le\\s+projet|la\\s+proposition)(?![a-z]))';
const cast = (way: string): RegExp =>
  new RegExp(
    `^\\s+(?:(?:voix|votes?|suffrages?)\\s+)?${way}${ENDS}|^\\s+${WHO}?(?:ont|avaient|ayant)\\s+vote\\s+${way}(?![a-z])`,
    'u',
  );
const SAID: Readonly<Record<Count, RegExp>> = {
  pour: cast('pour'),
  contre: cast('contre'),
  abstentions: /^\s+abstentions?(?![a-z])|^\s+(?:[a-z]+\s+){0,2}s[e']\s?(?:sont|etaient|etant)\s+abstenu/u,
};

/** "Pour : 19. Contre : 1. Abstentions : 2." */
const LABELLED = /(?:^|[.;,:\n(–-])\s*(?:voix\s+|votes?\s+)?(pour|contre|abstention)s?\s*[:=]\s*$/u;

export const voteTold = (
  { from, to, value }: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const after = lower.slice(to, sentence.to);
  const label = LABELLED.exec(lower.slice(Math.max(sentence.from, from - 24), from))?.[1];
  const count = (['pour', 'contre', 'abstentions'] as const).find((one) =>
    label === undefined ? SAID[one].test(after) : one.startsWith(label),
  );
  if (count === undefined) return undefined;
  const told = votesOf(basis).flatMap(({ vote, ids }) => {
    const [number, id] = [vote[count], ids[count]];
    return number === undefined || id === undefined ? [] : [{ number, id }];
  });
  const [only] = told;
  if (only === undefined || told.length > 1) return undefined;
  return only.number === value.number
    ? { ok: true, origins: [{ kind: 'fact', id: only.id }] }
    : missing(`Les données en comptent ${written(only.number)}.`);
};
