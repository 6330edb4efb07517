/**
 * How far a day that the text shows is from another day of the facts: "La demande, présentée le 28 mai, précède le bal de vingt-trois jours". The one
 * day shown is a fact, the gap is exact, and the sentence tells it as one; the other day stands in the facts alone.
 */
import { compareDates } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import { isoOf } from '../match/calendar';
import type { Basis } from '../match/basis';
import { beside, derivedFrom, type Match, type Place } from '../match/matcher';
import { areSaid, ownWords } from './own-words';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

/** What tells a gap: before or after the number. */
const BEFORE =
  /(?:preced\w+|devanc\w+|suiv\w+|repouss\w+|report\w+|decal\w+|avanc\w+|retard\w*|differ\w+|ecart|ecoul\w+)\s+(?:[a-z']+\s+){0,5}$/u;
const AFTER =
  /^\s+(?:plus\s+t(?:ard|ot)|apres|avant|auparavant|d'ecart|de\s+retard|se\s+sont|separent|s'ecoul)/u;
/** What may tell any length: only where the sentence names the other day. */
const LASTING = /(?:dispos\w+|soit|delai|laiss\w+)\s+(?:[a-z']+\s+){0,5}$/u;

/** The two days that the gap stands between, or undefined. */
export const gapOfDays = (claim: Claim<Duration>, basis: Basis, place: Place): Match | undefined => {
  const { base, amount } = claim.value;
  if (base !== 'days' || amount < 2) return undefined;
  const { lower, sentence } = place;
  const before = lower.slice(Math.max(sentence.from, claim.from - 60), claim.from);
  const plain = BEFORE.test(before) || AFTER.test(lower.slice(claim.to, claim.to + 30));
  if (!plain && !LASTING.test(before)) return undefined;
  const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{3,}/gu) ?? [];
  // "delai_instruction_jours: 15", where the sentence speaks of the examination: that length is known.
  if (
    basis
      .of('duration')
      .some(({ origin, value }) => value.base === 'days' && areSaid(ownWords(origin.id), said))
  )
    return undefined;
  const days = basis.of('date').flatMap((one) => {
    const iso = isoOf(one.value);
    return iso === undefined || one.origin.kind !== 'fact' ? [] : [{ one, iso }];
  });
  const shown = beside(place, claim).flatMap(({ value }) =>
    value.type === 'date'
      ? days.filter(({ one }) => one.value.day === value.day && one.value.month === value.month)
      : [],
  );
  // Two days shown tell their own gap.
  const first = shown[0]?.iso;
  if (first === undefined || shown.some(({ iso }) => iso !== first)) return undefined;
  for (const a of shown)
    for (const b of days)
      if (
        Math.abs(compareDates(a.iso, b.iso)) === amount &&
        (plain || areSaid(ownWords(b.one.origin.id), said))
      )
        return derivedFrom([a.one, b.one]);
  return undefined;
};
