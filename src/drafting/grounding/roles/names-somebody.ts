/**
 * Whether what a key holds can be somebody: "demande_du: 22 octobre 2026" and "avis: 2026-10-29" hold a day, whose words nobody bears. It reads no sentence.
 */
import type { NameFact } from '../facts/evidence';
import { MONTH_NAMES, WEEKDAYS } from '../reading/dates';

export const namesSomebody = ({ words }: NameFact): boolean =>
  [...words].some((word) => /^[a-z]{2,}$/u.test(word) && !OF_TIME.has(word));

const OF_TIME: ReadonlySet<string> = new Set([
  ...MONTH_NAMES,
  ...WEEKDAYS,
  ...['le', 'la', 'du', 'au', 'en', 'et', 'er', 'a', 'de', 'des', 'heures', 'heure', 'midi', 'matin', 'soir'],
]);
