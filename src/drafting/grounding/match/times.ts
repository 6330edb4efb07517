/**
 * Hours of the day, by value: those of the facts, those that a rhythm or a closing gives, and hours that last where the words around say how long.
 */
import type { Claim } from '../claim';
import { clockEnd } from '../compute/clock-ends';
import { inSeries, shiftedHour } from '../compute/series';
import type { Evidence } from '../facts/evidence';
import { related } from '../text/stems';
import type { Basis } from './basis';
import { grounded, missing, type Matcher, type Place } from './matcher';
import { matchDuration, type Of } from './quantities';
import { slotOf } from './slots';

const DAY = 24 * 60;

export const matchTime: Matcher<Of<'time'>> = (claim, basis, place) => {
  const wanted = claim.value.minutes % DAY;
  const found = basis.of('time').filter(({ value }) => value.minutes % DAY === wanted);
  if (found.length > 0) return grounded(found);
  // "de 28 heures" may say how long.
  if (
    isLength(claim.from, claim.to, place.lower) ||
    isTaken(claim, place) ||
    isAfterLength(claim, place) ||
    !/(?:^|[\s'])(?:a|de|des|vers|entre|jusqu'a|et|h)\s+$/u.test(place.lower.slice(0, claim.from).slice(-12))
  ) {
    const lasting = matchDuration(
      {
        ...claim,
        kind: 'duration',
        value: {
          type: 'duration',
          base: 'minutes',
          amount: claim.value.minutes,
          raw: claim.value.minutes / 60,
        },
      },
      basis,
      place,
    );
    if (lasting.ok) return lasting;
  }
  const lasting = lengthNamed(claim, basis, place);
  if (lasting.length > 0) return grounded(lasting);
  const slot = slotOf(claim, basis, place);
  if (slot !== undefined) return { ok: true, origins: [slot] };
  return (
    inSeries(claim, basis, place) ??
    clockEnd(claim, basis, place) ??
    shiftedHour(claim, basis, place) ??
    missing()
  );
};

/** "un stage de sept heures": a length that the facts give to what the words before name. */
const lengthNamed = (
  { from, to, value }: Claim<Of<'time'>>,
  basis: Basis,
  { lower, sentence }: Place,
): readonly Evidence[] => {
  const before = lower.slice(Math.max(sentence.from, from - 60), from);
  if (
    !/[a-z]\s+de\s+$/u.test(before) ||
    /(?:partir|compter|ouverte?s?|avant|apres|ouvre|des|train|bus|car|session)\s+de\s+$/u.test(before) ||
    /^\s*(?:a|et)\s/u.test(lower.slice(to, to + 6))
  )
    return [];
  const words = before.match(/[a-z]{4,}/gu)?.slice(-4) ?? [];
  return basis
    .of('duration')
    .filter(
      (one) =>
        one.value.base === 'minutes' &&
        one.value.amount === value.minutes &&
        one.roles.some((role) => role.length > 3 && words.some((word) => related(word, role))),
    );
};

/** "cinquante minutes le matin et deux heures le soir": the first one says what both are. */
const isAfterLength = ({ from, to }: Claim, { claims, lower, sentence }: Place): boolean =>
  /heures?$/u.test(lower.slice(from, to)) &&
  /\set\s+$/u.test(lower.slice(Math.max(0, from - 4), from)) &&
  claims.some(
    (one) =>
      one.from >= sentence.from &&
      one.to < from &&
      ((one.value.type === 'duration' && one.value.base === 'minutes') ||
        // "coupé six heures dans le bourg": no hour of the day, which a preposition leads in.
        (one.value.type === 'time' &&
          /heures?$/u.test(lower.slice(one.from, one.to)) &&
          !/(?:^|[\s'])(?:a|de|des|vers|entre|jusqu'a|et|avant|apres)\s+$/u.test(
            lower.slice(Math.max(0, one.from - 12), one.from),
          ))),
  );

const isLength = (from: number, to: number, lower: string): boolean =>
  /(?:dur\w+|pendant|total|soit|compte|represente|creneau\w*|amplitude|plage|seances?|moyenne|temps|presence|dispos\w*|benefici\w*)\s(?:[a-z']+\s){0,4}$/u.test(
    lower.slice(Math.max(0, from - 50), from),
  ) ||
  // "ouverte onze heures"; "ouverte jusqu’à onze heures" is when.
  /ouvert\w*\s(?:(?!(?:a(?!\sraison)|des|jusqu'a|vers|avant|apres|entre|partir)\s)[a-z']+\s){0,4}$/u.test(
    lower.slice(Math.max(0, from - 50), from),
  ) ||
  /^\s*(?:par|hebdo|chaque|de\s+(?:travail|cours|service))/u.test(lower.slice(to, to + 20));

/** "il a été de sept heures", "au bout de sept heures", "au lieu de trois heures": what was needed; "est de 9 heures à midi" is when. */
const isTaken = ({ from, to }: Claim, { lower }: Place): boolean =>
  /(?<![a-z])(?:(?:est|a\s+ete|ont\s+ete|etait|sera|serait|fut)\s+(?:de\s+|d')|(?:au\s+bout|au\s+lieu|total|attendre?|ecart|plutot\s+qu'en)\s+(?:de\s+|d')?)$/u.test(
    lower.slice(Math.max(0, from - 24), from),
  ) && !/^\s*(?:a|et|-|–)\s/u.test(lower.slice(to, to + 4));
