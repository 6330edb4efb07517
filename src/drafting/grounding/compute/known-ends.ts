/**
 * Ends that the facts give, or that a beginning and a length of theirs make; and days that are counted from them: the day on which something starts again, the last
 * day of a notice. Only where the sentence says so.
 */
import type { Claim, DateValue } from '../claim';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf, monthsAfter } from '../match/calendar';
import { IS_END, LASTS } from '../match/end-cues';
import { derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';

interface End {
  /** The last day. */
  readonly last: string;
  /** The day after. */
  readonly next: string;
  readonly ids: readonly string[];
}

const OTHER_LENGTH = /^(?:delai|preavis|essai|validite|garantie|instruction|recours|paiement)$/u;

const endsOf = (basis: Basis): readonly End[] => {
  const dates = basis.of('date').flatMap(({ edge, origin, roles, value }) => {
    const iso = isoOf(value);
    return iso === undefined || origin.kind !== 'fact' ? [] : [{ edge, iso, roles, id: origin.id }];
  });
  const isEnd = ({ edge, roles }: (typeof dates)[number]): boolean =>
    edge === 'end' || roles.some((role) => IS_END.test(role));
  const told = dates.filter(isEnd).flatMap(({ id, iso }): End[] => {
    const next = daysAfter(iso, 1);
    return next === undefined ? [] : [{ last: iso, next, ids: [id] }];
  });
  if (told.length > 0) return told;
  return basis.of('duration').flatMap(({ origin, roles, value }) =>
    origin.kind !== 'fact' ||
    !roles.some((role) => LASTS.test(role)) ||
    roles.some((role) => OTHER_LENGTH.test(role))
      ? []
      : dates.flatMap(({ id, iso }): End[] => {
          const next =
            value.base === 'months' ? monthsAfter(iso, value.amount) : daysAfter(iso, value.amount);
          const last = next === undefined ? undefined : daysAfter(next, -1);
          return next === undefined || last === undefined || value.base === 'minutes'
            ? []
            : [{ last, next, ids: [id, origin.id] }];
        }),
  );
};

const isDay = ({ day, month, year }: DateValue, iso: string): boolean => {
  const [y, m, d] = iso.split('-').map(Number);
  return d === day && m === month && (year === undefined || y === year);
};

const RESUMES =
  /(?<![a-z])(?:re(?:integr|prend|prise|ouvr|ouvert|demarr|tabli|trouv|vien|devien|commenc)\w*|rendue?s?\s+(?:a\s+la|au)|de\s+nouveau|a\s+nouveau|levee?s?|mis\w*\s+en\s+service|libres?|accessibles?|lendemain)(?![a-z])/u;

/** "réintégrée le 1er octobre" of what ends on 30 September. */
export const dayAfterEnd = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  if (!RESUMES.test(sentenceOf(place))) return undefined;
  const found = endsOf(basis).find(({ next }) => isDay(claim.value, next));
  return found === undefined ? undefined : derivedOf(found.ids);
};

const NOTICE = /^(?:preavis|denonciation|resiliation|conge|avertissement|prevenance|notice)$/u;
const BEFORE =
  /(?<![a-z])(?:avant|au\s+plus\s+tard|d'ici|jusqu'au|notifi\w*|denonc\w*|preavis|resili\w*|recondui\w*)(?![a-z])/u;

/** "au plus tard le 10 janvier" of a contract that ends on 10 March and a notice of two months. */
export const noticeDay = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  if (!BEFORE.test(sentenceOf(place))) return undefined;
  for (const { origin, roles, value } of basis.of('duration')) {
    if (origin.kind !== 'fact' || value.base === 'minutes' || !roles.some((role) => NOTICE.test(role)))
      continue;
    const back = (iso: string): string | undefined =>
      value.base === 'months' ? monthsAfter(iso, -value.amount) : daysAfter(iso, -value.amount);
    const found = endsOf(basis).find(({ last, next }) =>
      [back(next), back(last)].some((day) => day !== undefined && isDay(claim.value, day)),
    );
    if (found !== undefined) return derivedOf([...found.ids, origin.id]);
  }
  return undefined;
};
