/**
 * Reads article numbers at a place of a plain text: "L. 2212-2", "R* 421-1", "235 ter XB", "1er", an interval, "et suivants".
 * It must not know codes.
 */
import { matchAt } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import { LATIN } from './patterns';

/** One item of a list of articles; offsets of the plain text. */
export interface NumberItem {
  readonly from: number;
  readonly to: number;
  /** "L2212-2", "R*421-1", "235terXB", "1" */
  readonly number: string;
  /** "L", "LO", "R", "D", "A"; "" for a bare number. */
  readonly prefix: string;
  /** A dash is part of the number. */
  readonly dashed: boolean;
  /** The prefix is written with its full stop. */
  readonly dotted: boolean;
  /** Last number of an interval. */
  readonly last?: string;
  readonly following?: true;
}

const PREFIX = '(L\\s?\\.?\\s?O|[LRDA])(?![A-Za-z])((?:\\s?[.,]){0,2})\\s?[-°]?\\s?(\\*\\s?\\*?)?\\.?\\s?';
const ANY_PREFIX = `(?:${PREFIX})`;
const LOWER_PREFIX = PREFIX.replace('[LRDA]', '[LRDAlrdaI]');
const END = '(?![\\d°]|\\s?°)';
const BODY = `((?!0)\\d{1,4}(?!\\d)(?:(?:\\s?\\.?\\s?-\\s?(?!\\d{1,2}\\s+(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))|\\.)\\d{1,3}${END}(?:(?:-|\\.|-\\s)\\d{1,3}${END})*)?)`;
const ROMAN = '(?!(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XX?)(?![A-Z]))';
const STOPS = `(?=-\\d{1,2}${END}|\\s*(?:[,;.)/\\n]|$)|\\s+(?:du|de|des|d'|et|ou|a|au|modifie|${LATIN})(?![a-z]))`;
const ANY_LATIN = `${LATIN}|${LATIN.toUpperCase()}`;
const SUFFIX = `((?:\\s?(?:${ANY_LATIN})(?![A-Za-z]))?(?:(?:\\s?|-)${ROMAN}[A-Z]{1,2}(?![A-Za-z'.°])${STOPS})?(?:\\s(?:${ANY_LATIN})(?![A-Za-z]))?(?:-\\d{1,2}${END})?)`;
const PREFIXED = new RegExp(`${ANY_PREFIX}${BODY}${SUFFIX}`, 'y');
const PREFIXED_LOOSE = new RegExp(`(?:${LOWER_PREFIX})${BODY}${SUFFIX}`, 'y');
/** "22l2-2", "4l7-1O": figures that a machine read as letters, inside a number with its dash. */
const SCANNED = new RegExp(
  `${ANY_PREFIX}((?=[^-]*\\d[^-]*\\d)[\\dlIOo]{3,4}-(?:l|[\\dlOo]*\\d[\\dlOo]*)(?:-[\\dlOo]*\\d[\\dlOo]*)?)(?![\\dA-Za-z-])`,
  'y',
);
const BARE = new RegExp(`(1\\s?er|[Pp]remiere?|PREMIERE?|[Uu]nique)(?![a-z])|${BODY}${SUFFIX}`, 'y');
const TO = /\s*(?:,\s*)?(?:a|A|jusqu'a)\s+(?:l')?(?:articles?\s+|art\.?\s*)?/y;
const TO_DASH = /\s*-\s*(?=[LRDA]\.?\s?\d)/y;
const RELATIVE =
  /-?(\d{1,4})(?=\s*(?:[,;)\n]|\.(?!\d)|$)|\s+(?:du|de|des|d'|et|ou|ainsi|inclus|modifie|susvise|precite)(?![a-z]))/y;
const FOLLOWING =
  /\s*,?\s*(?:et|&)\s+(?:(?:les\s+)?(?:articles\s+)?suivante?s?(?![a-z])|suiv(?![a-z])\.?|ss?(?:\.|(?=[\s,;)]|$)))/iy;

const tidyPrefix = (prefix: string): string =>
  /O/u.test(prefix) ? 'LO' : prefix.toUpperCase().replace('I', 'L');
const tidyBody = (body: string): string =>
  body.replace(/\s+/gu, '').replace(/\.-/gu, '-').replace(/\./gu, '-');
const tidySuffix = (suffix: string): string =>
  suffix.replace(/\s+/gu, '').replace(new RegExp(LATIN, 'giu'), (word) => word.toLowerCase());

interface OneNumber {
  readonly to: number;
  readonly number: string;
  readonly prefix: string;
  readonly dashed: boolean;
  readonly dotted: boolean;
}

/** A number with its letter. `loose`: after the word "article" a lower-case letter, or an I for an L, is understood. */
const prefixedAt = (cased: string, index: number, loose: boolean): OneNumber | undefined => {
  const scanned = matchAt(SCANNED, cased, index);
  if (scanned !== undefined && /[lIOo]/u.test(scanned[4] ?? '')) {
    const prefix = tidyPrefix(scanned[1] ?? '');
    const figures = (scanned[4] ?? '').replace(/[lI]/gu, '1').replace(/[Oo]/gu, '0');
    const number = `${prefix}${scanned[3] === undefined ? '' : '*'}${figures}`;
    const dotted = scanned[2]?.includes('.') === true;
    return { to: index + scanned[0].length, number, prefix, dashed: true, dotted };
  }
  const match = matchAt(loose ? PREFIXED_LOOSE : PREFIXED, cased, index);
  if (match === undefined) return undefined;
  const [whole, letters = '', dot = '', star, body = '', suffix = ''] = match;
  const prefix = tidyPrefix(letters);
  const number = `${prefix}${star === undefined ? '' : '*'}${tidyBody(body)}${tidySuffix(suffix)}`;
  return {
    to: index + whole.trimEnd().length,
    number,
    prefix,
    dashed: tidyBody(body).includes('-'),
    dotted: dot.includes('.'),
  };
};

const bareAt = (cased: string, index: number): OneNumber | undefined => {
  const match = matchAt(BARE, cased, index);
  if (match === undefined) return undefined;
  const [whole, first, body = '', suffix = ''] = match;
  const number =
    first === undefined ? tidyBody(body) + tidySuffix(suffix) : /^u/iu.test(first) ? 'unique' : '1';
  return {
    to: index + whole.trimEnd().length,
    number,
    prefix: '',
    dashed: number.includes('-'),
    dotted: false,
  };
};

export interface ReadOptions {
  /** The word "article" stands before: bare numbers and careless prefixes are read. */
  readonly afterWord: boolean;
  /** The item before in the same list, from which a short form takes its beginning: "L. 2212-1, 2 et 5". */
  readonly before?: NumberItem;
}

/** The item that begins at an offset of the plain text. */
export const itemAt = (folded: Folded, index: number, options: ReadOptions): NumberItem | undefined => {
  const { cased } = folded;
  const first = firstAt(cased, index, options);
  if (first === undefined) return undefined;
  const item: NumberItem = { from: index, ...first };
  const interval = intervalAt(cased, item);
  if (interval !== undefined) return { ...item, to: interval.to, last: interval.number };
  const following = matchAt(FOLLOWING, cased, item.to);
  if (following !== undefined) return { ...item, to: item.to + following[0].length, following: true };
  return item;
};

const firstAt = (cased: string, index: number, { afterWord, before }: ReadOptions): OneNumber | undefined => {
  const prefixed = prefixedAt(cased, index, afterWord);
  if (prefixed !== undefined) return prefixed;
  if (before !== undefined && before.prefix !== '') {
    const short = matchAt(RELATIVE, cased, index);
    if (short !== undefined && before.dashed && !/^\d{1,4}-/u.test(cased.slice(index, index + 5)))
      return shortened(before, short, index);
    const bare = bareAt(cased, index);
    // "L. 2211-1, 2212-2": the letter is said once.
    // "R. 311-1, 6.5 et 6.6": its own parts.
    if (bare?.dashed === true && !/^\d{1,2}\.\d/u.test(cased.slice(index, index + 4)))
      return { ...bare, number: before.prefix + bare.number, prefix: before.prefix };
    return undefined;
  }
  return afterWord ? bareAt(cased, index) : undefined;
};

/** "L. 2213-1 … 6" → L2213-6 */
const shortened = (before: NumberItem, match: RegExpExecArray, index: number): OneNumber => ({
  to: index + match[0].length,
  number: `${(before.last ?? before.number).replace(/-[^-]*$/u, '')}-${match[1] ?? ''}`,
  prefix: before.prefix,
  dashed: true,
  dotted: before.dotted,
});

const intervalAt = (cased: string, first: NumberItem): OneNumber | undefined => {
  const word = matchAt(TO, cased, first.to) ?? matchAt(TO_DASH, cased, first.to);
  if (word === undefined) return undefined;
  const index = first.to + word[0].length;
  const prefixed = prefixedAt(cased, index, false);
  if (prefixed !== undefined) return prefixed;
  if (first.prefix !== '') {
    const short = first.dashed ? matchAt(RELATIVE, cased, index) : undefined;
    if (short !== undefined) return shortened(first, short, index);
    const bare = bareAt(cased, index);
    return bare?.dashed === true
      ? { ...bare, number: first.prefix + bare.number, prefix: first.prefix }
      : undefined;
  }
  const bare = bareAt(cased, index);
  // "articles 3 à 5", but not "article 3 à 12 heures".
  return bare !== undefined && matchAt(RELATIVE, cased, index) !== undefined ? bare : undefined;
};
