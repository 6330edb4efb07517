/**
 * How far from the figure of a text the exact value may be: to its last digit, a few per cent where the text says "environ", on the right side
 * of it where it says "plus de" or "moins de". It knows no fact.
 */
import type { Claim } from '../../claim';
import type { Place } from '../../match/matcher';

export interface Reach {
  readonly low: number;
  readonly high: number;
  /** A bound or an approximation, which more values meet than an exact figure. */
  readonly loose: boolean;
}

const LITTLE = '(?:(?:un\\s+)?(?:tout\\s+petit\\s+)?peu|bien|nettement|a\\s+peine|guere|legerement)\\s+';
const MORE = new RegExp(
  `(?:plus\\s+(?:d(?:e\\s+|'|u\\s+|es\\s+))?|au-dela\\s+de\\s+|au-dessus\\s+de\\s+|(?:depass|exced)[a-z]*\\s+(?:ainsi\\s+|donc\\s+)?(?:les\\s+)?|superieure?s?\\s+a\\s+)$`,
  'u',
);
const LESS =
  /(?:(?<!au\s)moins\s+(?:d(?:e\s+|'|u\s+|es\s+))?|en\s+dessous\s+de\s+|inferieure?s?\s+a\s+|n'attei\w+\s+pas\s+(?:les\s+)?)$/u;
const UNDER = /(?:pres\s+(?:d(?:e\s+|'|u\s+|es\s+))?|presque\s+|quasiment\s+|a\s+peine\s+)(?:une?\s+)?$/u;
const ABOUT =
  /(?:environ\s+|quelque\s+|autour\s+d(?:e\s+|')|alentours\s+d(?:e\s+|')|de\s+l'ordre\s+d(?:e\s+|')|a\s+peu\s+pres\s+|approximativement\s+)(?:une?\s+)?$/u;
const ABOUT_AFTER = /^\s*(?:[a-z²³%€]+\s+)?(?:environ|a\s+peu\s+pres|ou\s+presque)(?![a-z])/u;
const LITTLE_MORE = new RegExp(`${LITTLE}(?:plus|moins)\\s`, 'u');

/** What a tolerance is to a figure that is rounded: five per cent. */
const ROUGHLY = 0.05;

/**
 * @param told the figure of the text, in the unit that values are compared in
 * @param unit one of what the text counts in, in that unit
 * @param within how far an exact value may be
 */
export const reachOf = (
  told: number,
  unit: number,
  within: number,
  { from, to }: Claim,
  { lower, sentence }: Place,
): Reach => {
  const before = lower.slice(Math.max(sentence.from, from - 36), from);
  const loose = true;
  // From one to the next: "plus de deux mois" stops short of three. From one figure alone, half of it.
  const next = Math.max(told * 0.1, Math.min(told / 2, told < 20 * unit ? unit : 0));
  const far = LITTLE_MORE.test(before) ? Math.max(told * 0.06, Math.min(next, unit / 2)) : next;
  const inside = Math.min(within, 1e-6);
  if (MORE.test(before)) return { low: told + inside, high: told + far - inside, loose };
  if (LESS.test(before)) return { low: told - far + inside, high: told - inside, loose };
  if (UNDER.test(before)) return { low: told * (1 - ROUGHLY) - within, high: told + within, loose };
  if (ABOUT.test(before) || ABOUT_AFTER.test(lower.slice(to, Math.min(sentence.to, to + 26))))
    return { low: told * (1 - ROUGHLY) - within, high: told * (1 + ROUGHLY) + within, loose };
  return { low: told - within, high: told + within, loose: false };
};

export const isWithin = (value: number, { low, high }: Reach): boolean => value >= low && value <= high;
