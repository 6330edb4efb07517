/**
 * In which order a sentence gives two labels and two values: whether the first label goes with the first value. It knows no fact.
 */
import type { Claim } from '../claim';
import type { Said } from './labels';

/** Whether labels and values stand so that the first label is of the first value. */
export const tells = (label: Said, second: Said, first: Claim, last: Claim, lower: string): boolean => {
  const before = second.to <= first.from;
  const after = label.from >= last.to;
  if (!before && !after) return true;
  const between = lower.slice(label.to, second.from);
  const values = lower.slice(first.to, last.from);
  // "entre 2024 et 2025 : 640 visites contre 310": the later one comes first.
  if (
    /(?<![a-z])contre\s/u.test(values) &&
    /entre\s+(?:le\s+|la\s+)?$/u.test(lower.slice(0, label.from).slice(-10))
  )
    return false;
  // "respectivement" pairs the two lists, whatever relative clause stands in the first.
  const list = /(?<![a-z])respectivement(?![a-z])/u.test(lower.slice(second.to, first.from))
    ? ANY_LIST
    : LIST;
  return list.test(between) && LIST.test(values);
};
/** What stands between two members of an enumeration: a link, and a few words. */
const ANY_LIST = /^(?:[^,;.]{0,24})(?:,|\s(?:et|ou|puis|comme|contre))\s[^,;.]{0,24}$/u;
/** The same, with no clause in between. */
const LIST = new RegExp(`^(?!.*(?<![a-z])(?:qui|que|dont)(?![a-z]))${ANY_LIST.source.slice(1)}`, 'u');
