/**
 * How many times something held each week takes place: "six marchés, du jeudi 4 juin au jeudi 9 juillet", where both ends are of the same day of the week, or
 * the facts name that one day.
 */
import { dayOfWeek } from '../../../act/dates';
import type { Claim } from '../claim';
import { daysAfter, isoOf } from '../match/calendar';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import { WEEKDAYS } from '../facts/days-in-keys';

/** Longer than a year and a half, nobody counts them. */
const MOST = 80;

/** What is held: the places, children or leaders of a course that lasts six weeks may be six by chance. */
const HELD =
  /^\s+(?:[a-z]+\s+)?(?:cours|seances?|marches?|ateliers?|repetitions?|fois|semaines?|rencontres?|permanences?|collectes?|passages?|livraisons?|distributions?|reunions?|matinees?|apres-midi|soirees?|journees?|representations?|tournees?|visites?|sorties?|entrainements?|creneaux|lecons?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)(?![a-z])/u;

export const weeklyCount = (
  { value, to }: Claim,
  basis: Basis,
  { lower, sentence, claims }: Place,
): Match | undefined => {
  if (value.type !== 'number' || value.number < 2 || value.number > MOST || value.label !== undefined)
    return undefined;
  if (!HELD.test(lower.slice(to, to + 40))) return undefined;
  const said = lower.slice(sentence.from, sentence.to);
  const days = [
    ...new Set(said.match(new RegExp(`(?<![a-z])(?:${WEEKDAYS.join('|')})(?=s?(?![a-z]))`, 'gu'))),
  ];
  const held = basis.texts.filter(
    ({ origin, tokens }) =>
      origin.kind === 'fact' &&
      /(?:^|[._])(?:jours?|day|frequence|periodicite)$/u.test(origin.id) &&
      tokens.filter((token) => WEEKDAYS.includes(token.replace(/s$/u, ''))).length === 1,
  );
  const weekday = held[0]?.tokens
    .find((token) => WEEKDAYS.includes(token.replace(/s$/u, '')))
    ?.replace(/s$/u, '');
  if (weekday === undefined && days.length !== 1) return undefined;
  const dated = claims.filter((one) => one.value.type === 'date' && one.from >= to && one.to <= sentence.to);
  const [first, last] = dated;
  if (
    first === undefined ||
    last === undefined ||
    !/^\s+au\s+(?:[a-z]+\s+)?$/u.test(lower.slice(first.to, last.from))
  )
    return undefined;
  const known = basis.of('date');
  const ends = [first, last].map((one) =>
    known.find(
      ({ value: day }) =>
        one.value.type === 'date' && day.day === one.value.day && day.month === one.value.month,
    ),
  );
  const [start, end] = ends.map((one) => (one === undefined ? undefined : isoOf(one.value)));
  if (start === undefined || end === undefined) return undefined;
  const isOf = (iso: string): boolean =>
    weekday === undefined
      ? dayOfWeek(iso) === dayOfWeek(start)
      : dayOfWeek(iso) === WEEKDAYS.indexOf(weekday);
  let count = 0;
  for (
    let i = 0, day: string | undefined = start;
    day !== undefined && day <= end && i < 7 * MOST;
    i++, day = daysAfter(start, i)
  )
    if (isOf(day)) count++;
  return count === value.number ? derivedFrom(ends.flatMap((one) => one ?? [])) : undefined;
};
