/**
 * How many times something takes place on given days of the week, from one day of the facts to another: "six marchés, du jeudi 4 juin au jeudi 9 juillet",
 * "treize marchés" of a Thursday market, "douze journées" of Fridays, Saturdays and Sundays. The days are those that the sentence or one fact names.
 */
import { dayOfWeek } from '../../../act/dates';
import type { Claim } from '../claim';
import { daysAfter, isoOf } from '../match/calendar';
import type { Basis } from '../match/basis';
import { sentenceOf, type Match, type Place } from '../match/matcher';
import { WEEKDAYS } from '../reading/dates';
import { wordsOfKey } from '../facts/key-lexicon';
import { sameNoun } from '../text/stems';

/** Longer than a year and a half, nobody counts them. */
const MOST = 80;

/** What is held: the places, children or leaders of a course that lasts six weeks may be six by chance. */
const HELD =
  /^\s*(?:[a-z]+\s+)?(?:cours|seances?|marches?|ateliers?|repetitions?|fois|reprises|semaines?|rencontres?|permanences?|collectes?|passages?|livraisons?|distributions?|reunions?|matinees?|apres-midi|soirees?|soirs|journees?|jours|dates|representations?|tournees?|visites?|sorties?|entrainements?|creneaux|lecons?|battues?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)(?![a-z])/u;

/** The period of the facts that has as many of the days named, or undefined. */
export const weeklyCount = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value, to } = claim;
  const number =
    value.type === 'number' && value.label === undefined
      ? value.number
      : value.type === 'duration' && value.base === 'days' && value.raw === value.amount
        ? value.raw
        : 0;
  if (number < 2 || number > MOST || !Number.isInteger(number)) return undefined;
  const { lower } = place;
  // "treize jours" is a length of anything; "douze journées" are held.
  if (
    value.type === 'duration'
      ? !/journees/u.test(lower.slice(claim.from, to))
      : !HELD.test(lower.slice(to, to + 40))
  )
    return undefined;
  for (const days of daysNamed(value.type === 'number' ? value.noun : undefined, basis, place))
    for (const { first, last, id } of periodsOf(basis))
      if (countOf(days, first, last) === number) return { ok: true, origins: [{ kind: 'derived', id }] };
  return undefined;
};

/** A list of days, whatever is held on them. */
const DAYS_KEY = /(?:^|[._])(?:dates?|jours|calendrier)$/u;

/** "à trois reprises", "trois mercredis" of so many days that the facts list: as many dates, and no period. */
export const daysListed = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value, to } = claim;
  if (value.type !== 'number' || value.number < 2 || !HELD.test(place.lower.slice(to, to + 40)))
    return undefined;
  const [noun = ''] = /[a-z-]{3,}/u.exec(place.lower.slice(to, to + 40)) ?? [];
  const isTime = /^(?:fois|reprises|dates|jours|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)$/u.test(
    noun,
  );
  // "visites: 5": what the facts count is known.
  const isCounted = basis.bare.some(({ origin }) =>
    wordsOfKey(origin.id).some((word) => sameNoun(word, noun)),
  );
  if (isCounted) return undefined;
  const lists = new Map<string, Set<string>>();
  for (const { origin, value: day } of basis.of('date')) {
    const list = /^(.*?)\.(?:\d+(?:\..*)?|[^.]+\.(?:date|jour))$/u.exec(origin.id)?.[1];
    const iso = isoOf(day);
    if (list === undefined || iso === undefined || origin.kind !== 'fact') continue;
    if (!isTime && !DAYS_KEY.test(list) && !wordsOfKey(list).some((word) => sameNoun(word, noun))) continue;
    lists.set(list, (lists.get(list) ?? new Set()).add(iso));
  }
  const weekday = WEEKDAYS.findIndex((day) =>
    place.lower
      .slice(to, to + 40)
      .trimStart()
      .startsWith(day),
  );
  const found = [...lists].find(
    ([, days]) =>
      days.size === value.number && (weekday < 0 || [...days].every((iso) => dayOfWeek(iso) === weekday)),
  );
  return found === undefined ? undefined : { ok: true, origins: [{ kind: 'derived', id: found[0] }] };
};

const namedIn = (text: string): readonly number[] =>
  WEEKDAYS.flatMap((day, i) => (new RegExp(`(?<![a-z])${day}s?(?![a-z])`, 'u').test(text) ? [i] : []));

/** "jour: mardi" */
const DAY_KEY = /(?:^|[._])(?:jour|day|frequence|periodicite)$/u;

/** The days of the week that the sentence names, or a fact that says the noun ("marché du jeudi"). */
const daysNamed = (noun: string | undefined, basis: Basis, place: Place): readonly (readonly number[])[] => {
  const told = basis.texts.flatMap(({ origin, folded, tokens }) =>
    origin.kind === 'fact' &&
    (DAY_KEY.test(origin.id) || (noun !== undefined && tokens.some((word) => sameNoun(word, noun))))
      ? [namedIn(folded.lower)]
      : [],
  );
  return [namedIn(sentenceOf(place)), ...told].filter(({ length }) => length > 0 && length < 7);
};

interface Period {
  readonly first: string;
  readonly last: string;
  readonly id: string;
}

const periodsOf = ({ pairs }: Basis): readonly Period[] =>
  pairs.flatMap(({ first, last, origin }) => {
    const [from, to] = [first, last].map((end) => (end.type === 'date' ? isoOf(end) : undefined));
    return from === undefined || to === undefined || origin.kind !== 'fact' || from > to
      ? []
      : [{ first: from, last: to, id: origin.id }];
  });

const countOf = (days: readonly number[], first: string, last: string): number => {
  let count = 0;
  for (
    let i = 0, day: string | undefined = first;
    day !== undefined && day <= last && i < 7 * MOST;
    i++, day = daysAfter(first, i)
  )
    if (days.includes(dayOfWeek(day))) count++;
  return count;
};
