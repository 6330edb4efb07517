/**
 * Time left from the day of the text itself: "vous avez, à compter de ce jour, deux semaines pour les rendre" of a letter of the 1st and a limit of the 15th. The
 * day of the text is the fact whose key says that it is one, and the other end a limit or a day that the text shows.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { isoOf, monthsAfter } from '../match/calendar';
import { derivedFrom, type Match, type Place } from '../match/matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const FROM_NOW =
  /(?<![a-z])(?:a\s+(?:compter|partir)\s+d(?:e\s+ce\s+jour|e\s+la\s+(?:date\s+de\s+la\s+)?presente|'aujourd'hui)|des\s+(?:ce\s+jour|aujourd'hui))(?![a-z])/u;
/** Keys of the day of a text. */
const OF_TEXT =
  /^(?:relance|courrier|lettre|note|envoi|notification|message|reponse|rappel|convocation|avis|jour)$/u;
const LIMIT =
  /^(?:limite|echeance|cloture|fin|expiration|suspension|coupure|terme|butoir|passage|radiation)$/u;

export const fromThisDay = (
  claim: Claim<Duration>,
  basis: Basis,
  { claims, lower, near, sentence }: Place,
): Match | undefined => {
  const { base, amount } = claim.value;
  if (base === 'minutes' || !FROM_NOW.test(lower.slice(sentence.from, sentence.to))) return undefined;
  const days = basis.of('date').flatMap((one) => {
    const iso = isoOf(one.value);
    return iso === undefined || one.origin.kind !== 'fact' ? [] : [{ one, iso }];
  });
  const { from, to } = near ?? sentence;
  const isShown = (value: ClaimValue): boolean =>
    claims.some(
      (other) =>
        other.value.type === 'date' &&
        value.type === 'date' &&
        other.from >= from &&
        other.to <= to &&
        other.value.day === value.day &&
        other.value.month === value.month,
    );
  for (const first of days.filter(({ one }) => one.roles.some((role) => OF_TEXT.test(role))))
    for (const last of days)
      if (
        (isShown(last.one.value) || last.one.roles.some((role) => LIMIT.test(role))) &&
        (base === 'days'
          ? compareDates(last.iso, first.iso) === amount
          : monthsAfter(first.iso, amount) === last.iso)
      )
        return derivedFrom([first.one, last.one]);
  return undefined;
};
