/**
 * Numbers, lengths and days that an article states itself and that its title does not say. They stand only where that article is given, and
 * in a sentence that speaks of what it rules: they are no fact of the case.
 */
import type { Claim, ClaimValue } from '../claim';
import { accepted, type Match, type Place } from './matcher';
import { sameValue } from './same-value';
import type { Basis } from './basis';

interface Threshold {
  readonly value: ClaimValue;
  /** What the sentence says beside it. */
  readonly said: RegExp;
}

const months = (amount: number, raw = amount): ClaimValue => ({
  type: 'duration',
  base: 'months',
  amount,
  raw,
});
const SUNDAYS = /(?<![a-z])(?:dimanches?|nombre|dominical\w*|liste|arrete\w*)(?![a-z])/u;

const THRESHOLDS: Readonly<Record<string, readonly Threshold[]>> = {
  // Sundays on which shops may open: twelve at most, assent beyond five, listed before the year begins.
  'CT|L3132-26': [
    { value: { type: 'number', number: 5 }, said: /(?<![a-z])(?:exced\w*|depass\w*|au-dela|plus\s+de)\s(?:[a-z]+\s)?$/u },
    { value: { type: 'number', number: 12 }, said: /(?<![a-z])(?:exced\w*|depass\w*|au-dela|limite|plus\s+de|maximum)\s(?:[a-z]+\s){0,2}$/u },
    { value: { type: 'date', day: 31, month: 12 }, said: /(?<![a-z])avant\s+le\s+$/u },
  ],
  // A simplified amendment of a plan is shown to the public for a month.
  'CURB|L153-47': [{ value: months(1), said: /(?<![a-z])(?:disposition|public|pendant|duree|durant)(?![a-z])/u }],
  // A concession is renewed within two years of its end.
  'CGCT|L2223-15': [{ value: months(24, 2), said: /(?<![a-z])(?:renouvel\w*|delai|dispos\w*|reprise)(?![a-z])/u }],
  // An abandoned concession: thirty years old, and a year after it was made known.
  'CGCT|L2223-17': [
    { value: months(360, 30), said: /(?<![a-z])(?:abandon\w*|concession\w*|periode)(?![a-z])/u },
    { value: months(12, 1), said: /(?<![a-z])(?:publicite|constat\w*|abandon\w*|proces)(?![a-z])/u },
  ],
}; // prettier-ignore

export const ofLaw = (
  { from, value }: Claim,
  { law }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const [before, whole] = [lower.slice(sentence.from, from), lower.slice(sentence.from, sentence.to)];
  for (const [normal, thresholds] of Object.entries(THRESHOLDS))
    if (
      law.normals.has(normal) &&
      thresholds.some(
        (one) =>
          sameValue(one.value, value) &&
          one.said.test(one.said.source.endsWith('$') ? before : whole) &&
          (value.type !== 'date' || (value.year === undefined && SUNDAYS.test(whole))),
      )
    )
      return accepted({ kind: 'law', id: normal });
  return undefined;
};
