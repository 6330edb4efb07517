/**
 * The amount that ends a line of a budget amendment, with its sign, and whether that sign is sure: a dash may only part a title
 * from its amount. It reads one line; what the lines add up to is for the checks.
 */
import { findAmounts } from '../../../act/reading/amounts';
import { fold } from '../../../act/reading/fold';

/** A bare number at the end of a line of a table without the sign of the euro. */
const BARE = /(?<![\d.,/])([+-]\s*)?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{2}))?\s*(?:€|euros?)?\s*$/;

const BRACKETED = /\(\s?(\d[\d .]*(?:,\d{2})?\s?(?:€|euros?)?)\s?\)(?=\s*$)/;

/** The last amount of a line, with its sign; "chapitre 011 - 500 €" leaves a doubt. */
export const amountOf = (words: string): { readonly cents: number; readonly sure: boolean } | undefined => {
  // Accountants put what is taken away in brackets.
  const lower = words.replace(BRACKETED, '-$1 ');
  const amounts = findAmounts(fold(lower)).filter(({ form }) => form === 'figures');
  const last = amounts.at(-1);
  if (last !== undefined) {
    const before = lower.slice(0, last.start);
    const minus = last.cents < 0 || /-\s*$/.test(before);
    const cents = Math.abs(last.cents);
    const less =
      /(?:diminution|reduction|baisse|retrait|annulation|moins)\s*(?:de\s+(?:credits?\s*)?)?(?:de\s+)?:?\s*$/.test(
        before,
      );
    if (!minus) return { cents: less ? -cents : cents, sure: amounts.length === 1 };
    // A dash that parts a title from its amount looks like a sign.
    const spaced = /^-\s/.test(lower.slice(last.start)) || /-\s+$/.test(before);
    return { cents: -cents, sure: amounts.length === 1 && !(spaced && /[a-z\d)]\s?-?\s?$/.test(before)) };
  }
  const bare = BARE.exec(lower);
  if (bare === null || !/\s/.test(lower.trim()) || !/[,\s.]\d{3}|,\d{2}|[+-]/.test(bare[0])) return undefined;
  const cents = Number((bare[2] ?? '').replace(/\D/gu, '')) * 100 + Number(bare[3] ?? 0);
  // "6227   Frais d'actes   + 1 400,00": with its cents, alone at the end of the line, it is an amount.
  const sure = bare[3] !== undefined && (lower.match(/\d,\d{2}(?!\d)/g) ?? []).length === 1;
  return { cents: bare[1]?.startsWith('-') === true ? -cents : cents, sure: sure && gapBefore(lower, bare) };
};
/** A wide space, or a sign that no dash after a title can be taken for. */
const gapBefore = (lower: string, { index, 1: sign }: RegExpExecArray): boolean =>
  /(?:\s{2}|\t|\.{3}\s?|:\s?)$/.test(lower.slice(0, index)) || (sign?.startsWith('+') ?? false);

/** A dash at the head of a cell takes away: "Études<tab>- 2 000 €" parts no title from its amount, and is written next to it. */
export const signed = <T extends { readonly text: string }>(paragraph: T): T => ({
  ...paragraph,
  text: paragraph.text.replace(/(?<=\t)[-–−][ \u00A0\u202F](?=\d)/gu, ' -'),
});

/** "6156  Maintenance   + 1 900" in one column of a page: what is at its end is its amount, whatever its sign. */
export const IN_COLUMN = /(?:\s|^)([+-]?)\s?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{2}))?\s*(?:€|euros?)?\s*$/;
