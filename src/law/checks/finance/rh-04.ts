/** RH-04: temporary staff: twelve months in eighteen for more work, six in twelve for a season. */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { HIRED, MORE_WORK, SEASON, isAbout, ofStaff } from './rh-04/staff';
import { tooLong } from './rh-04/terms';
import type { LIMIT } from './rh-04/terms';
import { examples as lengthsExamples } from './rh-04/examples/lengths';
import { examples as datesExamples } from './rh-04/examples/dates';
import { examples as renewalsExamples } from './rh-04/examples/renewals';
import { examples as kindsExamples } from './rh-04/examples/kinds';
import { examples as staffExamples } from './rh-04/examples/staff';
import { examples as documentsExamples } from './rh-04/examples/documents';

export const rule = defineRule({
  meta: {
    id: 'RH-04',
    title: {
      fr: 'Durée des contrats temporaires et saisonniers',
      en: 'Length of temporary and seasonal contracts',
    },
    kinds: ['deliberation', 'order', 'decision', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['CGFP-L332-23'],
    method: 'A',
    needs: [],
    messages: {
      more: {
        fr: 'Un accroissement temporaire d’activité permet douze mois au plus sur dix-huit mois consécutifs : {stated} dépasse cette durée.',
        en: 'A temporary increase of work allows twelve months in eighteen: {stated} is over.',
      },
      season: {
        fr: 'Un accroissement saisonnier d’activité permet six mois au plus sur douze mois consécutifs : {stated} dépasse cette durée.',
        en: 'Seasonal work allows six months in twelve: {stated} is over.',
      },
    },
  },
  concerns: ({ folded: { lower } }) => isAbout(lower),
  // Minutes tell of many affairs: what one says of a season is not said of the next.
  check: ({ analysis }) => {
    const affairs: readonly Span[] = analysis.kind === 'minutes' ? analysis.act.affairs : [];
    const scopes = affairs.length > 0 ? affairs : [{ start: 0, end: analysis.text.length }];
    return scopes.flatMap((scope) => tooLongIn(analysis, scope));
  },
});

const tooLongIn = (analysis: Analysis, scope: Span): Outcome[] => {
  const { citations, recitals } = analysis.act;
  const skipped = [...citations, ...recitals];
  const all = ofStaff(fold(analysis.text.slice(scope.start, scope.end)).lower);
  const said = [MORE_WORK, SEASON].filter((one) => one.test(all));
  if (said.length === 0) return [];
  let last: keyof typeof LIMIT | undefined;
  return analysis.within(analysis.paragraphs, scope).flatMap((paragraph): Outcome[] => {
    if (skipped.some(({ start, end }) => start <= paragraph.start && paragraph.start < end)) return [];
    return analysis.within(analysis.sentences, paragraph).flatMap((sentence): Outcome[] => {
      const lower = ofStaff(fold(sentence.text).lower);
      const [more, season] = [MORE_WORK.test(lower), SEASON.test(lower)];
      if (more !== season) last = more ? 'more' : 'season';
      const which =
        more && season
          ? undefined
          : (last ?? (said.length > 1 ? undefined : said[0] === SEASON ? 'season' : 'more'));
      return which === undefined || !HIRED.test(lower) ? [] : tooLong(analysis, sentence, which);
    });
  });
};

export const examples: Examples = joinExamples(
  lengthsExamples,
  datesExamples,
  renewalsExamples,
  kindsExamples,
  staffExamples,
  documentsExamples,
);
