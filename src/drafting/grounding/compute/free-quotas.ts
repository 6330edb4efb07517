/**
 * What is free before a price counts: "passages_gratuits: 24, passage_supp: 8". It says how many of a quantity are paid for.
 */
import { parentOf } from '../facts/paths';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';
import type { Quantity } from './quantities';

const FREE = /^(?:gratuit\w*|inclus\w*|comprise?s?|offerte?s?|franchises?|quotas?|libres?)$/u;
const BEYOND =
  /^(?:supp?|supplementaires?|supplements?|excedent\w*|depassements?|hors|dela|extra|additionnel\w*)$/u;

/** How much of something is paid for, and the field that says what is free; undefined where nothing is. */
export const paidFor = (
  rateId: string,
  size: { readonly kind: string; readonly size: number },
  quantities: readonly Quantity[],
): { readonly size: number; readonly ids: readonly string[] } | undefined => {
  const rate = pathWords(rateId.split('.').at(-1) ?? '');
  if (!rate.some((word) => BEYOND.test(word))) return undefined;
  const free = quantities.filter(({ kind, ids: [id = ''], percent }) => {
    const words = pathWords(id.split('.').at(-1) ?? '');
    return (
      kind === size.kind &&
      !percent &&
      id !== rateId &&
      parentOf(id) === parentOf(rateId) &&
      words.some((word) => FREE.test(word)) &&
      // In a record of its own the noun goes without saying.
      (kind !== 'count' ||
        words.some((word) => word.length > 3 && rate.some((other) => sameNoun(word, other))) ||
        parentOf(id) !== '')
    );
  });
  const [only] = free;
  return only === undefined || free.length > 1
    ? undefined
    : { size: Math.max(0, size.size - only.value), ids: only.ids };
};
