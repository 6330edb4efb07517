/**
 * Finds laws, ordinances and decrees: "loi n° 82-213 du 2 mars 1982", "décret 2025-75", "loi du 1er juillet 1901", and lists of
 * them after one noun.
 */
import { dateAt } from '../../act/reading/dates';
import { matchAt } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import { NUMBER_SIGN, QUALIFIER } from './patterns';

/** A reference with offsets of the plain text. */
export interface PlainText {
  readonly from: number;
  readonly to: number;
  readonly kind: 'text' | 'act' | 'european' | 'case';
  readonly normal: string;
  readonly textNumber?: string;
  readonly date?: string;
}

const NOUN = /(?<![a-z-])(lois?|ordonnances?|decrets?[\s-]lois?|decrets?)(?![a-z-])/g;
const BETWEEN = new RegExp(
  `(?:\\s+(?:notre|maptam|alur|elan|egalim|pacte|labbe|climat(?:\\s+et\\s+resilience)?|engagement\\s+et\\s+proximite|3ds|sapin(?:\\s+(?:ii|2))?|aper|sru|dalo|barnier|grenelle(?:\\s+(?:ii|2))?|informatique\\s+et\\s+libertes|littoral|montagne|organiques?|constitutionnelles?|${QUALIFIER}|du\\s+president\\s+de\\s+la\\s+republique|en\\s+conseil\\s+d'etat|ministeriels?|simples?))*,?`,
  'y',
);
const NUMBER = new RegExp(
  `\\s*(${NUMBER_SIGN})?(\\d{4}|\\d{2})\\s?[-./]\\s?(\\d{1,5})(?![\\d]|[-/]\\d|\\.\\d)`,
  'y',
);
const ON = new RegExp(
  `\\s*,?\\s*(?:(?:${QUALIFIER})\\s+)?(?:en\\s+date\\s+|pris\\s+|signee?\\s+)?du\\s*:?\\s*(?:[a-z]+di\\s+)?`,
  'y',
);
const NEXT = /\s*(?:,|;)?\s*(?:et\s+|ou\s+|ainsi\s+que\s+)?(?:(?:de\s+la|celle|celui|de|la|le|du)\s+)?/y;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^decrets?[\s-]/, 'decret-loi'],
  [/^decret/, 'decret'],
  [/^ordonnance/, 'ordonnance'],
  [/^loi/, 'loi'],
];

/** "n° 82-213", with its date if one follows. */
const numberedAt = (
  folded: Folded,
  index: number,
  signNeeded: boolean,
): { readonly to: number; readonly number: string; readonly date?: string } | undefined => {
  const match = matchAt(NUMBER, folded.lower, index);
  if (match === undefined) return undefined;
  const [whole, sign, year = '', rank = ''] = match;
  if (sign === undefined && signNeeded) return undefined;
  const value = Number(year);
  // Two figures for the twentieth century, from the first numbered laws.
  if (year.length === 2 ? value < 44 : value < 1944 || value > 2100) return undefined;
  const to = index + whole.length;
  const dated = datedAt(folded, to);
  const number = `${year}-${rank}`;
  return dated === undefined ? { to, number } : { to: dated.to, number, date: dated.date };
};

const datedAt = (
  folded: Folded,
  index: number,
): { readonly to: number; readonly date: string } | undefined => {
  const on = matchAt(ON, folded.lower, index);
  if (on === undefined) return undefined;
  const date = dateAt(folded, index + on[0].length);
  return date === undefined ? undefined : { to: date.end, date: date.iso };
};

/** In order. */
export const findTexts = (folded: Folded): PlainText[] => {
  const { lower } = folded;
  const found: PlainText[] = [];
  for (const match of lower.matchAll(NOUN)) {
    const noun = match[0];
    const kind = KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? noun;
    let index = match.index + noun.length;
    index += matchAt(BETWEEN, lower, index)?.[0].length ?? 0;
    let from = match.index;
    for (let count = 0; count < 40; count++) {
      // "décrets nos 2004-777 et 2020-1493": the sign is said once for all.
      const numbered = numberedAt(folded, index, count > 0 && !/s$/.test(noun));
      const dated = numbered === undefined && count === 0 ? datedAt(folded, index) : undefined;
      if (numbered !== undefined) {
        const { to, number: textNumber, date } = numbered;
        found.push({
          from,
          to,
          kind: 'text',
          normal: `${kind}|${textNumber}`,
          textNumber,
          ...(date === undefined ? {} : { date }),
        });
        index = to;
      } else if (dated !== undefined) {
        found.push({ from, to: dated.to, kind: 'text', normal: `${kind}|${dated.date}`, date: dated.date });
        index = dated.to;
      } else break;
      index += matchAt(NEXT, lower, index)?.[0].length ?? 0;
      from = index;
    }
  }
  return found;
};
