/**
 * When something of the facts comes round again: "le prochain contrôle aura lieu en 2031" of a day and of how often it is done. Only where the sentence says that it is the
 * next time, and speaks of what comes round.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf, monthsAfter } from '../match/calendar';
import { ownWordsOf } from '../match/end-cues';
import { derivedFrom, sentenceOf, type Match, type Place } from '../match/matcher';
import { related } from '../text/stems';

const EVERY =
  /^(?:periodicite|frequence|intervalle|cadence|rythme|recurrence|every|interval|renouvellement)$/u;
const NEXT =
  /(?<![a-z])(?:prochaine?s?|suivante?s?|ulterieure?s?|(?:de|a)\s+nouveau|nouve(?:au|l|lle)|renouvel\w+|reconduit\w*|revien\w+|echeance|reedit\w+)(?![a-z])/u;

type When = Extract<ClaimValue, { readonly type: 'date' | 'month' | 'year' }>;

/** A day, a month or a year one turn after a day of the facts. */
export const nextTurn = (claim: Claim<When>, basis: Basis, place: Place): Match | undefined => {
  const sentence = sentenceOf(place);
  if (!NEXT.test(sentence)) return undefined;
  const said = sentence.match(/[a-z]{4,}/gu) ?? [];
  const isSaid = (roles: readonly string[]): boolean =>
    ownWordsOf(roles).some((role) => said.some((word) => related(word, role)));
  const turns = basis
    .of('duration')
    .filter(({ origin, roles }) => origin.kind === 'fact' && roles.some((role) => EVERY.test(role)));
  for (const { roles, value } of turns)
    for (const start of basis.of('date')) {
      const iso = isoOf(start.value);
      if (iso === undefined || start.origin.kind !== 'fact') continue;
      // Of several days, the one that the key of the turn names.
      const own = ownWordsOf(roles);
      const isAkin = start.roles.some((role) => own.some((word) => related(word, role)));
      if (!isAkin && basis.of('date').length > 1) continue;
      if (!isSaid(start.roles) && !isSaid(roles)) continue;
      const next =
        value.base === 'months'
          ? monthsAfter(iso, value.amount)
          : value.base === 'days'
            ? daysAfter(iso, value.amount)
            : undefined;
      if (next !== undefined && isThen(claim.value, next)) return derivedFrom([start]);
    }
  return undefined;
};

const isThen = (told: When, iso: string): boolean => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (told.type === 'year') return told.year === year && told.last === undefined;
  const isMonth = told.month === month && (told.year === undefined || told.year === year);
  return isMonth && (told.type === 'month' || told.day === day);
};
