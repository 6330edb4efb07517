/**
 * Finds laws, ordinances and decrees: "loi n° 82-213 du 2 mars 1982", "décret 2025-75", "loi du 1er juillet 1901", and lists of
 * them after one noun.
 */
import { dateAt } from '../../act/reading/dates';
import { matchAt } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import { NOUNS, NUMBER_SIGN, QUALIFIER } from './patterns';

/** A reference with offsets of the plain text. */
export interface PlainText {
  readonly from: number;
  readonly to: number;
  readonly kind: 'text' | 'act' | 'european' | 'case';
  readonly normal: string;
  readonly textNumber?: string;
  readonly date?: string;
}

/** An l that a machine read as an i too. */
const NOUN = /(?<![a-z-])([li]ois?|ordonnances?|decrets?[\s-]lois?|decrets?)(?![a-z-])/g;
const BETWEEN = new RegExp(
  `(?:\\s+(?:notre|maptam|alur|elan|egalim|pacte|labbe|climat(?:\\s+et\\s+resilience)?|engagement\\s+et\\s+proximite|3ds|sapin(?:\\s+(?:ii|2))?|aper|sru|dalo|barnier|grenelle(?:\\s+(?:ii|2))?|informatique\\s+et\\s+libertes|littoral|montagne|organiques?|constitutionnelles?|${QUALIFIER}|du\\s+president\\s+de\\s+la\\s+republique|en\\s+conseil\\s+d'etat|ministeriels?|simples?))*,?`,
  'y',
);
const NUMBER = new RegExp(
  `\\s*(${NUMBER_SIGN})?(\\d{4}|\\d{2})\\s?[-./]\\s?(\\d{1,5})(?![\\d]|[-/]\\d|\\.\\d)`,
  'y',
);
/** What has numbers of its own, of the same shape. */
const THINGS =
  'dossiers?|marches?|lots?|courriers?|contrats?|factures?|conventions?|bons?|commandes?|demandes?|permis|avis|rapports?|annexes?|notes?|comptes?|titres?|mandats?|devis|fiches?|questions?|affaires?|requetes?|offres?|consultations?|baux|bail|actes?|pieces?|parcelles?|projets?|registres?';
/** "« Climat »", "de finances pour 2026", "relative à la montagne (": what a text is called, up to the sign of its number. Its first group is the name. */
const NAME = new RegExp(
  `\\s*((?:(?!(?<![a-z])(?:${NOUNS}|${THINGS})(?![a-z]))(?:[a-z'" «»-]|(?<=pour\\s)\\d{4}|\\d(?=ds))){0,90}?)\\s*[(,]?\\s*(?=${NUMBER_SIGN}\\d)`,
  'y',
);
/** "Huwart", "3DS", "Le Meur", in the writing of the text. */
const PROPER_NAME = /[A-Z\d][A-Za-z\d'-]*(?:\s[A-Z\d][A-Za-z\d'-]*)?/y;
const QUOTED = /^(?:dite?\s+)?[«"][^«»"]+[»"]$/u;
/** What opens a title, and no sentence: "de transformation…", "relative aux…". */
const OPENS_TITLE =
  /^(?:dite?\s+)?(?:[«"A-Z\d]|d'|(?:de|du|des|organique|relative?|portant|pour|visant|tendant|contre|sur|modifiant)(?![a-z]))/u;
/** "loi du 6 janvier 1978 n° 78-17", "(n° 78-17)": the number, behind the date. */
const NUMBER_BEHIND = new RegExp(
  `\\s*,?\\s*(?:${QUALIFIER}\\s*,?\\s*)?\\(?\\s*(?:(?:sous|portant)\\s+le\\s+)?(?=${NUMBER_SIGN}\\d)`,
  'y',
);
const ON = new RegExp(
  `\\s*,?\\s*(?:(?:${QUALIFIER})\\s+)?(?:en\\s+date\\s+|pris\\s+|signee?\\s+)?du\\s*:?\\s*(?:[a-z]+di\\s+)?`,
  'y',
);
const NEXT =
  /\s*(?:,|;)?\s*(?:et\s+|ou\s+|ainsi\s+que\s+)?(?:(?:de\s+la|celle|celui|de|la|le|du(?!\s+\d))\s+)?/y;
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^decrets?[\s-]/, 'decret-loi'],
  [/^decret/, 'decret'],
  [/^ordonnance/, 'ordonnance'],
  [/^[li]oi/, 'loi'],
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

/** The sign of a number that the text's name keeps from its noun, when the name or the date shows that the number is its own. */
const namedAt = (folded: Folded, index: number): number | undefined => {
  const { cased, lower } = folded;
  const match = matchAt(NAME, lower, index);
  if (match === undefined) return undefined;
  const to = index + match[0].length;
  const from = index + match[0].search(/\S/u);
  const name = cased.slice(from, from + (match[1] ?? '').length).trim();
  const { number, date } = numberedAt(folded, to, true) ?? {};
  if (number === undefined) return undefined;
  if (date !== undefined)
    return agree(number, date) && (name === '' || OPENS_TITLE.test(name) || /^\S+(?:\s\S+)?$/u.test(name))
      ? to
      : undefined;
  return name === '' || QUOTED.test(name) || matchAt(PROPER_NAME, name, 0)?.[0] === name ? to : undefined;
};

const FIRST_NUMBERED = '1944';
/** "78-17" is of 1978, "2022-217" of 2022. */
const agree = (number: string, date: string): boolean =>
  date >= FIRST_NUMBERED && [date.slice(0, 4), date.slice(2, 4)].includes(number.replace(/-.*$/u, ''));

/** A text known by its date alone, which a proper name may part from its noun, with the number that may stand behind. */
const knownByDate = (
  folded: Folded,
  index: number,
): { readonly to: number; readonly date: string; readonly number?: string } | undefined => {
  const { cased, lower } = folded;
  const name = /\s/u.test(lower[index] ?? '') ? matchAt(PROPER_NAME, cased, index + 1)?.[0] : undefined;
  const dated =
    datedAt(folded, index) ?? (name === undefined ? undefined : datedAt(folded, index + 1 + name.length));
  if (dated === undefined) return undefined;
  const behind = matchAt(NUMBER_BEHIND, lower, dated.to);
  const numbered = behind === undefined ? undefined : numberedAt(folded, dated.to + behind[0].length, true);
  if (behind === undefined || numbered === undefined || !agree(numbered.number, dated.date)) return dated;
  return { to: closed(lower, dated.to, numbered.to), date: dated.date, number: numbered.number };
};

/** Past the bracket that was opened in between. */
const closed = (lower: string, from: number, to: number): number =>
  /\([^)]*$/u.test(lower.slice(from, to)) && lower[to] === ')' ? to + 1 : to;

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
      const near = numberedAt(folded, index, count > 0 && !/s$/.test(noun));
      const dated =
        near === undefined && (count === 0 || /s$/.test(noun)) ? knownByDate(folded, index) : undefined;
      const sign =
        near === undefined && dated === undefined && count === 0 ? namedAt(folded, index) : undefined;
      const numbered = near ?? (sign === undefined ? undefined : numberedAt(folded, sign, true));
      if (numbered !== undefined) {
        const { number: textNumber, date } = numbered;
        const to = closed(lower, from, numbered.to);
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
        const { to, date, number: textNumber } = dated;
        found.push({
          from,
          to,
          kind: 'text',
          normal: `${kind}|${textNumber ?? date}`,
          ...(textNumber === undefined ? {} : { textNumber }),
          date,
        });
        index = to;
        // What comes after a single date is no second law: "la loi du 10 juillet 1965, n° 12".
        if (!/s$/.test(noun)) break;
      } else break;
      index += matchAt(NEXT, lower, index)?.[0].length ?? 0;
      from = index + (matchAt(/du\s+(?=\d)/y, lower, index)?.[0].length ?? 0);
    }
  }
  return found;
};
