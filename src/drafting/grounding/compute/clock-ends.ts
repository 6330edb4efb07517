/**
 * The hour at which something that begins at an hour of the facts ends, as long as the facts say that it lasts; and the other way round. Only
 * where the clause says that it is an end, or a beginning.
 */
import type { Claim, ClaimValue } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';

const HOUR = "(?:vers\\s+|a\\s+|d[e']s?\\s*|avant\\s+)?$";
const ENDS = new RegExp(
  `(?<![a-z])(?:(?:prend\\w*|pris|prit)\\s+fin|fini\\w*|termin\\w*|achev\\w*|leve\\w*|clo[st]\\w*|clotur\\w*|fin|issue|sortie|retour\\w*|reviend\\w*|liber\\w*|reprend\\w*|reouv\\w*|retabli\\w*|derniere?s?|finale?s?|jusqu')\\s*(?:[a-z]+\\s+){0,2}?${HOUR}`,
  'u',
);
/** The end of a way that the sentence has seen begin. */
const ARRIVES = new RegExp(
  `(?<![a-z])(?:arriv\\w*|parvien\\w*|rejoin\\w*|dessert)\\s*(?:[a-z'-]+\\s+){0,6}?${HOUR}`,
  'u',
);
const BEGINS = new RegExp(
  `(?<![a-z])(?:debut\\w*|commenc\\w*|ouvert\\w*|ouvr\\w*|demarr\\w*|depart\\w*|part\\w*|des|a\\s+partir)\\s*(?:[a-z]+\\s+){0,2}?${HOUR}`,
  'u',
);
/** "de 11 h 10 à 11 h 30" */
const FROM_TO =
  /(?<![a-z])(?:de|entre|des|du\s[a-z]+\sde)\s+(?:\d|[a-z]+\s+h)[^.;,]{1,24}\s(?:a|et|jusqu'a)\s+$/u;
const openingOf = (from: number, claims: readonly Claim[], lower: string): number | undefined => {
  const first = claims.findLast(({ to }) => to <= from);
  return first?.value.type === 'time' && /^\s+(?:a|et|jusqu'a)\s+$/u.test(lower.slice(first.to, from))
    ? first.value.minutes
    : undefined;
};
const LASTS = /^(?:duree|dure|durees|duration|length|temps|trajet|parcours|intervention|seance|coupure)$/u;
const FIRST = /(?<![a-z])premiere?s?(?![a-z])/u;
const LAST = /(?<![a-z])derniere?s?(?![a-z])/u;
const DAY = 24 * 60;

export const clockEnd = (
  { from, value }: Claim<Extract<ClaimValue, { readonly type: 'time' }>>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const before =
    lower
      .slice(Math.max(sentence.from, from - 72), from)
      .split(/[.;:,\n]/u)
      .at(-1) ?? '';
  const arrives = ARRIVES.test(before);
  const opening = FROM_TO.test(lower.slice(sentence.from, from)) ? openingOf(from, claims, lower) : undefined;
  const way = opening !== undefined || arrives || ENDS.test(before) ? 1 : BEGINS.test(before) ? -1 : 0;
  if (way === 0) return undefined;
  const known = way > 0 ? 'end' : 'start';
  const lengths = basis
    .of('duration')
    .filter(
      ({ value: one, roles, origin }) =>
        origin.kind === 'fact' && one.base === 'minutes' && roles.some((role) => LASTS.test(role)),
    );
  const hours = basis.of('time').filter(({ origin, edge }) => origin.kind === 'fact' && edge !== known);
  // With several of either nothing tells which lasts how long, unless they stand in one record.
  for (const hour of hours)
    for (const length of lengths) {
      // "de 14 h 30 à 15 h": the hour that it runs from stands before it.
      if (opening !== undefined && opening !== hour.value.minutes) continue;
      const alone = hours.length === 1 && lengths.length === 1;
      // The hour that the sentence itself shows is the one that it counts from.
      const isShown =
        lengths.length === 1 &&
        claims.some(
          (one) =>
            one.value.type === 'time' &&
            one.from !== from &&
            one.from >= sentence.from &&
            one.to <= sentence.to &&
            one.value.minutes === hour.value.minutes,
        );
      // "Le premier bus arrive à 8 h 37": of several hours, the first one or the last.
      const isOuter =
        lengths.length === 1 &&
        hours.every(
          ({ value: other }) =>
            (FIRST.test(before) && hour.value.minutes <= other.minutes) ||
            (LAST.test(before) && hour.value.minutes >= other.minutes),
        );
      if (arrives && !isShown && !isOuter) continue;
      if (!alone && !isShown && !isOuter && parentOf(hour.origin.id) !== parentOf(length.origin.id)) continue;
      const minutes = hour.value.minutes + way * length.value.amount;
      if ((minutes + DAY) % DAY === value.minutes % DAY) return derivedFrom([hour, length]);
    }
  return undefined;
};
