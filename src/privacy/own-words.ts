/**
 * What is nobody's in a text: the organisation's own address, numbers and name, and tokens that stand for somebody already. It must not
 * judge what belongs to its people.
 */
import type { Finding } from './detector';
import type { Register } from './register';
import { matchesOf } from './text/matches';
import { normalise } from './text/normalise';
import type { TextView } from './text/view';

/** Shorter ones are words of many others, or initials: "Eu" is in "neuf". */
const SHORT = 3;
const IN_WORD = /[\p{L}\p{N}]/u;

/** Where the organisation's own address, numbers and name stand, as whole words. */
export function ownStretches(
  { text, lower }: TextView,
  register: Register | undefined,
): readonly { start: number; end: number }[] {
  const given = (register?.own ?? []).map((value) => normalise(value).toLowerCase().trim());
  // "25440 Valmorin-sur-Loue" also stands without its postcode.
  const values = new Set(given.flatMap((value) => [value, value.replace(/^\d{5} +/u, '')]));
  return [...values]
    .filter((value) => value.length > SHORT || /^\p{L}{2}/u.test(value))
    .flatMap((value) => {
      const found: { start: number; end: number }[] = [];
      for (let at = lower.indexOf(value); at !== -1; at = lower.indexOf(value, at + 1)) {
        const stretch = { start: at, end: at + value.length };
        if (isWhole(text, stretch) && (value.length > SHORT || isName(text, stretch))) found.push(stretch);
      }
      return found;
    });
}

const isWhole = (text: string, { start, end }: { start: number; end: number }): boolean =>
  !IN_WORD.test(text.charAt(start - 1)) && !IN_WORD.test(text.charAt(end));

/** A short name has its capital, and is no part of a longer name: "Le Tréport, puis Eu", not "Pré-Eu" nor "eu". */
const isName = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /\p{Lu}/u.test(text.charAt(start)) && text.charAt(start - 1) !== '-' && text.charAt(end) !== '-';

/** Tokens of a text that was masked before, as they are written: "[PERS-1]". They stand for nobody a second time. */
export const tokenStretches = ({ text }: TextView): readonly { start: number; end: number }[] =>
  [...matchesOf(text, /\[[A-Z]{4}-\d+[a-z]?(?:v\d+)?\]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Digits as people group them: "0381001234" is "03 81 00 12 34". */
export function isOwnNumber(
  { text }: TextView,
  { start, end }: Finding,
  register: Register | undefined,
): boolean {
  const digits = (value: string) => value.replace(/\D/g, '');
  const value = digits(text.slice(start, end));
  return value.length > 8 && (register?.own ?? []).some((own) => digits(own) === value);
}
