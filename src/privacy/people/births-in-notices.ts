/**
 * Dates of births that a notice announces: "Naissances : Léa Roy, le 4 mai ; …". The year may go without saying. Weddings and
 * deaths are another notice.
 */
import type { Finding } from '../detector';
import { FULL_DATE, MONTH_NAME } from '../text/dates';
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';

/** "Naissances : Léa Roy, le 4 mai ; …": days of a year that goes without saying. */
const NOTICE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:naissances?|anniversaires(?= du| de| d'| :)|ils sont n[ée]s|bienvenue|sont n[ée]s)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const OTHER_NOTICE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:mariages?|d[ée]c[èe]s|unions?|pacs|ils nous ont quitt[ée]s)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/giu;
const DAY = new RegExp(`(?<!\\d)\\d{1,2}(?: ?er)? ${MONTH_NAME}(?: (?:19|20)\\d{2})?|${FULL_DATE}`, 'giu');
/** The heading may stand on a line above. */
const NOTICE_LENGTH = 600;

/** @param people where people were found */
export function findBirthsInNotices(
  { text }: TextView,
  people: readonly { readonly start: number; readonly end: number }[],
): readonly Finding[] {
  const notice = NOTICE.exec(text);
  if (notice === null) return [];
  const stretch = text.slice(notice.index + notice[0].length, notice.index + NOTICE_LENGTH);
  const other = stretch.search(OTHER_NOTICE);
  const end = notice.index + notice[0].length + (other === -1 ? stretch.length : other);
  return matchesOf(text.slice(0, end), DAY).flatMap((match): Finding[] => {
    const start = match.index;
    const named = people.some(
      (one) => one.end <= start && /^[,: –(-]*(?:né?e? )?(?:le )?$/u.test(text.slice(one.end, start)),
    );
    return start < notice.index || !named
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
