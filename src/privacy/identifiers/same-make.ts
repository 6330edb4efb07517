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
  const known = placeStretches(ids);
  const again = [...new Set(ids.map(({ start, end }) => text.slice(start, end)))].flatMap((value) =>
    mentionsOf(view, value).filter(({ start, end }) => known.touching(start, end).length === 0),
  );
  if (values.size === 0) return again;
  const made = findCodes(view).flatMap(({ text: code, start, end }): Finding[] => {
    const make = makeOf(code);
    const same = make === undefined ? undefined : values.get(make);
    if (same === undefined || !(same.size >= LEAST_FOUND || same.has(code))) return [];
    if (known.touching(start, end).length > 0) return [];
    const ahead = LAST_WORDS.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? '';
    return !same.has(code) && ahead.search(OF_NO_PERSON) !== -1
      ? []
      : [{ type: 'ID', start, end, reason: 'numéro de la même forme que d’autres', confidence: 0.6 }];
  });
  return [...again, ...made];
}

/** Before bare figures that come again: "pour la 0441", "le dossier 22014", "n° 0412". */
const LED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:la|le|du|au|les|n[°o]s?|num[ée]ro|dossiers?|concessions?|matricules?|cartes?|badges?|tombes?|caveaux?|usagers?|abonn[ée]e?s?|agents?|famille|compteurs?|bacs?) ?$/iu;

/** The same number again, also in a file's name: "arrete_A04471.odt". Bare figures need what leads to them, and more than three. */
function mentionsOf({ text }: TextView, value: string): readonly Finding[] {
  const digits = value.replace(/\D/gu, '').length;
  const bare = /^\d+$/u.test(value);
  if (value.length < LEAST_AGAIN || digits < 2 || /^(?:19|20)\d{2}$/u.test(value)) return [];
  const found: Finding[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    if (/[a-zA-ZÀ-ÖØ-öø-ῼ\d]/u.test(text[at - 1] ?? '') || /[a-zA-ZÀ-ÖØ-öø-ῼ\d€%]/u.test(text[end] ?? ''))
      continue;
    if (/^[.,]\d/u.test(text.slice(end, end + 2)) || /\d[.,]$/u.test(text.slice(Math.max(0, at - 2), at)))
      continue;
    if (bare && digits < LONG && !LED.test(text.slice(Math.max(0, at - 16), at))) continue;
    found.push({ type: 'ID', start: at, end, reason: 'numéro trouvé ailleurs', confidence: 0.6 });
  }
  return found;
}
const LEAST_AGAIN = 4;
/** No sum has so many figures by chance. */
const LONG = 6;

/** "F10482" → "F00000"; undefined when nothing but digits makes it, or too few. */
function makeOf(value: string): string | undefined {
  if (!/^\p{Lu}/u.test(value) || value.replace(/\D/gu, '').length < LEAST_DIGITS) return undefined;
  return value.replace(/\d/gu, '0');
}
