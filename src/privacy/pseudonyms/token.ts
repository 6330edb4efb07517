/**
 * A token: what stands in the text sent, in place of a value. `[PERS-1]` a person's full name, `[PERS-1n]` the surname,
 * `[PERS-1p]` the first name, `[PERS-1m]` a birth or other surname, `[PERS-1i]` with an initial; `v2` for a second writing.
 */
import { FAMILIES, type Family } from './families';

export type Form = '' | 'n' | 'p' | 'm' | 'i';

export interface TokenParts {
  readonly family: Family;
  /** Of the person or thing, from 1. */
  readonly number: number;
  readonly form: Form;
  /** From 1: another writing of the same form has the next one. */
  readonly variant: number;
}

/** A token without its brackets: "PERS-1n". */
export type TokenId = string;

export function tokenId({ family, number, form, variant }: TokenParts): TokenId {
  return `${family}-${number}${form}${variant > 1 ? `v${variant}` : ''}`;
}

/** As it stands in a text. */
export function written(id: TokenId): string {
  return `[${id}]`;
}

const EXACT = new RegExp(`\\[((?:${FAMILIES.join('|')})-[1-9]\\d{0,5}[npmi]?(?:v\\d{1,2})?)\\]`, 'g');

/** Every token written exactly as it was issued, in order. */
export function exactTokens(
  text: string,
): { readonly id: TokenId; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(EXACT), (match) => ({
    id: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
