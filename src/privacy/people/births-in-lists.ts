/**
 * Dates of birth that only a list tells: a person, then a date of long ago between separators. "1. DIALLO Awa – 12/12/1990 –
 * 3 enfants". A date of these last years may be anything: it is asked about.
 */
import type { Finding } from '../detector';
import { FULL_DATE } from '../text/dates';
import type { TextView } from '../text/view';

const DATE = new RegExp(FULL_DATE, 'giu');
const OPENS = /(?:[–|;\t,(]| - ) ?$/u;
const CLOSES = /^ ?(?:[–|;\t,)]| - |\n|$)/u;
/** How far the person may be before, on the line. */
const REACH = 90;
/** Children whose births are later stand in lists with a header, or after "né(e) le". */
const LATEST = 2019;

/** @param people where people were found */
export function findBirthsInLists(
  view: TextView,
  people: readonly { readonly start: number; readonly end: number }[],
): readonly Finding[] {
  const { text } = view;
  return [...text.matchAll(DATE)].flatMap((match): Finding[] => {
    const start = match.index;
    const end = start + match[0].length;
    const line = view.lineAt(start);
    const year = yearOf(match[0]);
    if (year === undefined || year > LATEST) return [];
    if (!OPENS.test(text.slice(line.start, start)) || !CLOSES.test(text.slice(end, end + 3))) return [];
    const before = people.filter(
      (person) => person.end <= start && person.start >= line.start && start - person.end < REACH,
    );
    // Words between make it another date: "Mme Roux, conseil du 3 mai 1998".
    if (!before.some((person) => !/\p{Ll}{3}/u.test(text.slice(person.end, start)))) return [];
    return [{ type: 'BIRTH', start, end, reason: 'date après un nom, dans une liste', confidence: 0.7 }];
  });
}

function yearOf(date: string): number | undefined {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}
