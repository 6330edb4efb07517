/**
 * Amounts of money in a text, in figures and in words, as integers of cents. It finds and reads; it compares nothing.
 */
import type { Cents } from '../amounts';
import type { Folded } from './fold';
import { NUMBER_WORDS, parseNumberWords } from './number-words';

export interface FoundAmount {
  /** UTF-16 offsets in the text; the unit is inside, the tax is not. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly cents: Cents;
  readonly form: 'figures' | 'words';
  /** What follows it: hors taxes, toutes taxes comprises. */
  readonly tax?: 'HT' | 'TTC';
}

const TAX =
  '(?:\\s*\\(?(h\\.?\\s?t\\.?(?![a-z])|hors\\s+taxes?|t\\.?\\s?t\\.?\\s?c\\.?(?![a-z])|toutes\\s+taxes\\s+comprises))?';
const UNIT = '(?:€|euros?(?![a-z])|eur(?![a-z]))';
const FIGURES = new RegExp(
  `(?<![\\d.,/])(-\\s?)?(\\d{1,3}(?:[ .']\\d{3})+|\\d+)(?:[,.](\\d{1,2}))?\\s?${UNIT}(?:\\s?(\\d{2})(?!\\d|\\s?[%/h€]))?${TAX}`,
  'g',
);
const WORDS = new RegExp(
  `(?<![a-z-])(${NUMBER_WORDS})\\s+(?:d'|de\\s+)?euros?(?:\\s+(?:et\\s+(?=${NUMBER_WORDS}(?:\\s+centimes?|\\s*(?:[^\\sa-z]|$|(?:par|le|la|l'|chacune?|h\\.?t|t\\.?t)(?![a-z])))))?(?!une?\\s+(?!centime))(${NUMBER_WORDS})(?:\\s+centimes?)?)?${TAX}`,
  'g',
);
const TAX_OF = (text: string | undefined): 'HT' | 'TTC' | undefined =>
  text === undefined ? undefined : text.startsWith('h') ? 'HT' : 'TTC';

/** Every amount in euros, in order. */
export const findAmounts = ({ text, lower, at }: Folded): FoundAmount[] => {
  const found: FoundAmount[] = [];
  const put = (
    match: RegExpExecArray,
    taxText: string | undefined,
    cents: number | undefined,
    form: FoundAmount['form'],
    skipped = 0,
  ): void => {
    if (cents === undefined || !Number.isSafeInteger(cents)) return;
    const whole = match[0];
    const length =
      taxText === undefined
        ? whole.length
        : whole.slice(0, whole.lastIndexOf(taxText)).replace(/[\s(]+$/u, '').length;
    const [start, end] = [at(match.index + skipped), at(match.index + length)];
    const tax = TAX_OF(taxText);
    found.push({
      start,
      end,
      text: text.slice(start, end),
      cents,
      form,
      ...(tax === undefined ? {} : { tax }),
    });
  };
  for (const match of lower.matchAll(FIGURES)) {
    const [, dash, whole = '', decimals, after, taxText] = match;
    // "84 500 € HT – 101 400 € TTC": a dash between two blanks parts, it does not subtract.
    const parts =
      dash !== undefined &&
      /\s$/.test(dash) &&
      /[a-z\d€)]\s+$/.test(lower.slice(Math.max(0, match.index - 4), match.index));
    const sign = parts ? undefined : dash;
    const euros = Number(whole.replace(/\D/gu, ''));
    const cents = euros * 100 + Number((decimals ?? after ?? '').padEnd(2, '0'));
    put(match, taxText, sign === undefined ? cents : -cents, 'figures', parts ? dash.length : 0);
  }
  for (const match of lower.matchAll(WORDS)) {
    const [, whole = '', rest, taxText] = match;
    const euros = parseNumberWords(whole);
    const cents = rest === undefined ? 0 : parseNumberWords(rest);
    put(
      match,
      taxText,
      euros === undefined || cents === undefined ? undefined : euros * 100 + cents,
      'words',
    );
  }
  return found.sort((a, b) => a.start - b.start);
};
