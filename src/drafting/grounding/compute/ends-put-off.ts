/**
 * The end that a delay of the facts has put off: "La fin, jusque-là fixée au 16 octobre, est reportée au 30" of a new end and of the days added. Only where the
 * sentence says that this end was the former one.
 */
import type { Claim, DateValue } from '../claim';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf, monthsAfter } from '../match/calendar';
import { around, derivedFrom, type Match, type Place } from '../match/matcher';

const ADDED =
  /^(?:supplementaires?|prolongations?|prorogations?|report|extension|additionnel(?:le)?s?|retard|decalage)$/u;
const NEW_END = /^(?:nouve(?:au|l|lle)|fin|echeance|terme|achevement|report(?:ee?)?|prolong\w*|reception)$/u;
const FORMER =
  /jusque-la|jusqu'(?:alors|ici|a\s+present)|initial|auparavant|precedemment|(?<![a-z])d'abord|primitiv|devai(?:t|ent)|etai(?:t|ent)|au\s+lieu\s+du/u;
/** "reporté du 16 au 30 octobre" */
const MOVED =
  /(?<![a-z])(?:report|decal|repouss|port|prolong|prorog)[a-z]*\s+du\s+(?:[a-z]+di\s+|dimanche\s+)?$/u;

/** A new end that already counts what was added: nothing runs on from it. */
export const isPutOff = (end: readonly string[], length: readonly string[]): boolean =>
  end.some((role) => /^nouve(?:au|l|lle)$/u.test(role)) && length.some((role) => ADDED.test(role));

/** The new end less what was added to reach it. */
export const endPutOff = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  if (
    !FORMER.test(around(place, claim)) &&
    !MOVED.test(lower.slice(Math.max(sentence.from, claim.from - 40), claim.from))
  )
    return undefined;
  const { day, month, year } = claim.value;
  for (const end of basis.of('date')) {
    const iso = isoOf(end.value);
    if (iso === undefined || end.origin.kind !== 'fact' || !end.roles.some((role) => NEW_END.test(role)))
      continue;
    for (const { origin, roles, value } of basis.of('duration')) {
      if (origin.kind !== 'fact' || !roles.some((role) => ADDED.test(role))) continue;
      const former =
        value.base === 'months'
          ? monthsAfter(iso, -value.amount)
          : value.base === 'days'
            ? daysAfter(iso, -value.amount)
            : undefined;
      const [y, m, d] = former?.split('-').map(Number) ?? [];
      if (d === day && m === month && (year === undefined || y === year)) return derivedFrom([end]);
    }
  }
  return undefined;
};
