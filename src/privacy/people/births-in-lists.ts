/**
 * Dates of birth that only a list tells: a person, then a date of long ago between separators. "1. DIALLO Awa – 12/12/1990 –
 * 3 enfants". A date of these last years may be anything: it is asked about.
 */
import type { Finding } from '../detector';
import { FULL_DATE, MONTH_NAME } from '../text/dates';
import { placeStretches } from '../text/stretches';
import type { TextView } from '../text/view';

const DATE = new RegExp(FULL_DATE, 'giu');
/** "Naissances : Léa Roy, le 4 mai ; …": days of a year that goes without saying. */
const NOTICE = /(?<!\p{L})(?:naissances?|ils sont n[ée]s|bienvenue|sont n[ée]s)(?!\p{L})/iu;
const OTHER_NOTICE = /(?<!\p{L})(?:mariages?|d[ée]c[èe]s|unions?|pacs|ils nous ont quitt[ée]s)(?!\p{L})/giu;
const DAY = new RegExp(`(?<!\\d)\\d{1,2}(?: ?er)? ${MONTH_NAME}(?: (?:19|20)\\d{2})?|${FULL_DATE}`, 'giu');
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
  return [...inNotices(view, people), ...datesAfter(view, people)];
}

/** The heading may stand on a line above. */
const NOTICE_LENGTH = 600;

function inNotices(
  { text }: TextView,
  people: readonly { readonly start: number; readonly end: number }[],
): readonly Finding[] {
  const notice = NOTICE.exec(text);
  if (notice === null) return [];
  const stretch = text.slice(notice.index + notice[0].length, notice.index + NOTICE_LENGTH);
  const other = stretch.search(OTHER_NOTICE);
  const end = notice.index + notice[0].length + (other === -1 ? stretch.length : other);
  return [...text.slice(0, end).matchAll(DAY)].flatMap((match): Finding[] => {
    const start = match.index;
    if (start < notice.index) return [];
    const named = people.some(
      (one) => one.end <= start && /^[,: –(-]*(?:né?e? )?(?:le )?$/u.test(text.slice(one.end, start)),
    );
    return !named
      ? []
      : [
          {
            type: 'BIRTH',
            start,
            end: start + match[0].length,
            reason: 'date d’une naissance annoncée',
            confidence: 0.75,
          },
        ];
  });
}

function datesAfter(
  view: TextView,
  people: readonly { readonly start: number; readonly end: number }[],
): readonly Finding[] {
  const { text } = view;
  const placed = placeStretches(people);
  return [...text.matchAll(DATE)].flatMap((match): Finding[] => {
    const start = match.index;
    const end = start + match[0].length;
    const line = view.lineAt(start);
    const year = yearOf(match[0]);
    if (year === undefined || year > LATEST) return [];
    if (!OPENS.test(text.slice(line.start, start)) || !CLOSES.test(text.slice(end, end + 3))) return [];
    const before = placed
      .touching(Math.max(line.start, start - REACH), start)
      .filter((person) => person.end <= start && person.start >= line.start && start - person.end < REACH);
    // Words between make it another date: "Mme Roux, conseil du 3 mai 1998".
    if (!before.some((person) => !/\p{Ll}{3}/u.test(text.slice(person.end, start)))) return [];
    return [{ type: 'BIRTH', start, end, reason: 'date après un nom, dans une liste', confidence: 0.7 }];
  });
}

function yearOf(date: string): number | undefined {
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  return year === undefined ? undefined : Number(year);
}
