/**
 * Finds acts of the European Union: "règlement (UE) 2016/679", "directive 2014/24/UE", "RGPD".
 */
import { dateAt } from '../../act/reading/dates';
import { matchAt } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import { NUMBER_SIGN } from './patterns';
import type { PlainText } from './texts';

const ACT = new RegExp(
  `(?<![a-z])(reglement|directive)s?\\s+(europeen(?:ne)?\\s+)?(?:delegue\\s+|d'execution\\s+)?(?:\\(?\\s?(ue|ce|cee|euratom)\\s?\\)?\\s*,?\\s*)?(?:${NUMBER_SIGN})?(\\d{1,4}/\\d{1,4})(?:\\s?/\\s?(ue|ce|cee)(?![a-z]))?`,
  'g',
);
const ON = /\s+(?:du\s+parlement(?:\s+europeen)?(?:\s+et\s+du\s+conseil)?,?\s+)?(?:en\s+date\s+)?du\s+/y;
const RGPD =
  /(?<=(?<![a-z])(?:du|le|au)\s+)(?:rgpd(?![a-z])|reglement\s+general\s+sur\s+la\s+protection\s+des\s+donnees(?:\s+\(rgpd\))?)/g;
/** The name right after the number is the same act. */
const SAME = /reglement[^.;\n]{0,120}\(?$/;

/** In order. */
export const findEuropean = (folded: Folded): PlainText[] => {
  const { lower } = folded;
  const found: PlainText[] = [];
  for (const match of lower.matchAll(ACT)) {
    const [whole, noun = '', europe, before, number = '', after] = match;
    const body = before ?? after;
    // "règlement n° 12/2020 de la cantine" is none of the Union's.
    if (body === undefined && europe === undefined && !/^(?:19|20)\d\d\/\d/.test(number)) continue;
    const end = match.index + whole.length;
    const on = matchAt(ON, lower, end);
    const date = on === undefined ? undefined : dateAt(folded, end + on[0].length);
    found.push({
      from: match.index,
      to: date?.end ?? end,
      kind: 'european',
      // One name for both: the Union replaces the Community, whose acts stay in force under it (article 1 of the Treaty on European Union).
      normal: `${noun}-ue|${number}`,
      textNumber: number,
      ...(date === undefined ? {} : { date: date.iso }),
    });
  }
  for (const match of lower.matchAll(RGPD)) {
    const before = lower.slice(Math.max(0, match.index - 140), match.index);
    if (SAME.test(before) && /2016\/679/.test(before)) continue;
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      kind: 'european',
      normal: 'reglement-ue|2016/679',
      textNumber: '2016/679',
    });
  }
  return found;
};
