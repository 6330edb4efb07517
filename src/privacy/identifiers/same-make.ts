/**
 * Numbers of the same make as those that were found to be somebody's ("F10382" where the rows of a list are "F10482" and "F10490"),
 * and the same numbers again. It must not take an act's or a thing's number: the word before says so.
 */
import type { Finding } from '../detector';
import { placeStretches } from '../text/stretches';
import type { TextView } from '../text/view';
import { findCodes } from './codes';
import { OF_NO_PERSON } from './number-words';

/** Shorter numbers come again by chance. */
const LEAST_DIGITS = 3;
/** A make is known by two numbers. */
const LEAST_FOUND = 2;
const BEFORE = 40;
/** The thing whose number it is, its article, a "n°". */
const LAST_WORDS = /(?:[^\s;|(]+ ){0,2}$/u;

/** @param found the identifiers that the other detectors found */
export function findSameMake(view: TextView, found: readonly Finding[]): readonly Finding[] {
  const { text } = view;
  const ids = found.filter(({ type }) => type === 'ID');
  if (ids.length === 0) return [];
  const values = new Map<string, Set<string>>();
  for (const { start, end } of ids) {
    const value = text.slice(start, end);
    const make = makeOf(value);
    if (make !== undefined) values.set(make, (values.get(make) ?? new Set()).add(value));
  }
  if (values.size === 0) return [];
  const known = placeStretches(ids);
  return findCodes(view).flatMap(({ text: code, start, end }): Finding[] => {
    const make = makeOf(code);
    const same = make === undefined ? undefined : values.get(make);
    if (same === undefined || !(same.size >= LEAST_FOUND || same.has(code))) return [];
    if (known.touching(start, end).length > 0) return [];
    const ahead = LAST_WORDS.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? '';
    return !same.has(code) && ahead.search(OF_NO_PERSON) !== -1
      ? []
      : [{ type: 'ID', start, end, reason: 'numéro de la même forme que d’autres', confidence: 0.6 }];
  });
}

/** "F10482" → "F00000"; undefined when nothing but digits makes it, or too few. */
function makeOf(value: string): string | undefined {
  if (!/^\p{Lu}/u.test(value) || value.replace(/\D/gu, '').length < LEAST_DIGITS) return undefined;
  return value.replace(/\d/gu, '0');
}
