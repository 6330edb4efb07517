/**
 * Numbers and headings of articles, and ordinals: "Article 1er – Objet", "2e". It must not lay anything out.
 */
import { InvalidNumberError } from './numbers';
import { NBSP } from './spaces';

function requirePositive(value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidNumberError(value);
}

/** "1er", then "2", "3"…: the first article alone takes an ordinal. @throws InvalidNumberError */
export function articleNumber(number: number): string {
  requirePositive(number);
  return number === 1 ? '1er' : String(number);
}

/** "Article 1er", or "Article 2 – Stationnement". @throws InvalidNumberError */
export function articleHeading(number: number, heading?: string): string {
  const label = `Article${NBSP}${articleNumber(number)}`;
  return heading ? `${label} – ${heading}` : label;
}

/** "1er", "1re" (feminine), "2e", "3e". @throws InvalidNumberError */
export function ordinal(number: number, gender: 'm' | 'f' = 'm'): string {
  requirePositive(number);
  if (number === 1) return gender === 'f' ? '1re' : '1er';
  return `${number}e`;
}
