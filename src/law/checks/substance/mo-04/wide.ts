/** MO-04: a ban that neither place, nor time, nor exception bounds. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { holds } from '../../shared/spans';
import { matches, measures, measureSentences, plain } from '../../shared/words';
import { ALWAYS, BAN, EVERYWHERE, FORBIDDEN_ANYWAY, IN_TOWN } from './bans';
import { bansElsewhere } from './elsewhere';
import { EXCEPTED, holdsLicensedOnly, isOnRequest, isTroubleBound } from './exceptions';

export const wide = (analysis: Analysis): Outcome[] => {
  const licensedOnly = holdsLicensedOnly(analysis);
  return measureSentences(analysis).flatMap((sentence): Outcome[] => {
    const { lower, start, end } = sentence;
    if (!BAN.test(lower) || FORBIDDEN_ANYWAY.test(lower)) return [];
    const others = bansElsewhere(analysis, sentence);
    const isUnbound = EVERYWHERE.test(lower) && ALWAYS.test(lower) && isTroubleBound(analysis);
    const excepted = matches(analysis, EXCEPTED).filter(
      (one) => !others.some((ban) => holds(ban, one)) && !(isUnbound && isOnRequest(analysis, one)),
    );
    if (excepted.length > 0 && !licensedOnly) return [];
    const bounded = hasEnd(analysis, others);
    const always = ALWAYS.exec(lower);
    const everywhere = EVERYWHERE.exec(lower) ?? (always === null ? null : IN_TOWN.exec(lower));
    const words = everywhere?.[0] ?? always?.[0];
    if (words === undefined) return [];
    if (everywhere !== null && (always !== null || !bounded)) return [finding('absolute', { start, end })];
    return bounded ? [] : [question('bounds', { start, end }, { words })];
  });
};

/** Dates, hours or days bound what the articles forbid. */
const hasEnd = (analysis: Analysis, others: readonly Span[]): boolean =>
  analysis
    .derive(measures)
    .some(
      (span) =>
        !others.some((one) => holds(one, span)) &&
        (analysis.within(analysis.dates, span).length > 0 ||
          analysis.within(analysis.times, span).length > 0 ||
          /jusqu|pendant|duree|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|week-end|nuit|jours?\s+ferie/.test(
            plain(analysis.text.slice(span.start, span.end)).replace(new RegExp(ALWAYS.source, 'g'), ''),
          )),
    );
