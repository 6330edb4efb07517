/** RH-06, fractions: hours of a week against their 35ths, 20ths or 16ths. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { HOURS, hoursOf, shown } from './hours';

const FRACTION = '(\\d{1,2})(?:[.,](\\d{1,2}))?\\s?(?:e\\s?|eme\\s?)?\\/\\s?(35|20|16)(?!\\d)';
const HOURS_FIRST = new RegExp(
  `(?<![\\d,.:/])${HOURS}[^\\d.;\\n%€]{0,50}?[^\\d.;\\n%€\\s]?\\s*${FRACTION}`,
  'g',
);
const FRACTION_FIRST = new RegExp(
  `(?<![\\d,.])${FRACTION}(?:\\s?(?:e(?:mes?)?|es))?\\s*(?:,|\\(|:|=|-)?\\s*(?:soit\\s+)?${HOURS}`,
  'g',
);

/** "21 heures, soit 24/35e" */
export const fractions = (analysis: Analysis): Outcome[] => {
  return [
    ...analysis.search(HOURS_FIRST).map((found) => {
      const [, h, m, d, whole, part, full] = found.match;
      return { found, hours: hoursOf(h, m, d), written: Number(`${whole ?? ''}.${part ?? '0'}`), full };
    }),
    ...analysis.search(FRACTION_FIRST).map((found) => {
      const [, whole, part, full, h, m, d] = found.match;
      return { found, hours: hoursOf(h, m, d), written: Number(`${whole ?? ''}.${part ?? '0'}`), full };
    }),
  ].flatMap(({ found, hours, written, full = '35' }): Outcome[] => {
    // "17 h 30, soit 17,5/35" and, said in hundredths of an hour, "17,30/35".
    if (hours > 35 || Math.abs(hours - written) <= 0.34) return [];
    // "28 heures sur 35, soit 80 %": the full week itself is no share.
    // A length that changes: "de 20 heures à 24/35e".
    if (
      /\s(?:a|vers|contre)\s+\d{1,2}(?:[.,]\d+)?\s?(?:e|eme)?\s?\/|porte|passe|lieu|augment|diminu/.test(
        found.match[0],
      )
    )
      return [];
    if (hours === Number(full) || /temps\s+complet/.test(found.match[0])) return [];
    return [finding('fraction', found, { values: { hours: shown(hours), written: shown(written), full } })];
  });
};
