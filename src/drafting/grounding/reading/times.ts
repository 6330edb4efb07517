/**
 * Hours of the day, read by `act/reading/times`, in minutes since midnight.
 */
import { findTimes } from '../../../act/reading/times';
import type { Claim } from '../claim';
import { offsetsOf } from './dates';
import type { ClaimReader } from './reader';

/** "heures supplémentaires", "28 heures par semaine" and hours of work count time, they do not tell it. */
const COUNTED =
  /^\s*(?:par\s|hebdomadaires?|de\s+(?:travail|service|cours|formation|delai|location|presence)|\/|supplementaires?)/u;
const LASTS =
  /(?:duree|dure|durent|durera|dureront|delai|pendant|durant|preavis|intervalle|quotite|sur|dans\s+les|au\s+moins|au\s+plus)\s+(?:[a-z']+\s+){0,4}?(?:d'|de\s+|les\s+)?$/u;

export const times: ClaimReader = ({ folded, taken }) => {
  const back = offsetsOf({ folded });
  return findTimes(folded).flatMap(({ start, end, time }): Claim[] => {
    const [from, to] = [back(start), back(end)];
    if (taken(from, to)) return [];
    if (COUNTED.test(folded.lower.slice(to, to + 24))) return [];
    const sentence =
      folded.lower
        .slice(Math.max(0, from - 48), from)
        .split(/[.;:!?\n]/u)
        .at(-1) ?? '';
    if (LASTS.test(sentence)) return [];
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return [{ from, to, kind: 'time', value: { type: 'time', minutes: hours * 60 + minutes } }];
  });
};
