/** MO-21: the day, gone by, from which an act ends what another one gave or ruled. What a judge or a withdrawal undoes is another matter. */
import { formatDate } from '../../../../act/dates';
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain, withoutPoints } from '../../shared/words';

const FROM =
  '(?:a\\s+(?:compter|partir)\\s+du|des\\s+le|depuis\\s+le|avec\\s+(?:un\\s+)?effet\\s+(?:retroactif\\s+)?(?:au|du|le|des\\s+le|a\\s+compter\\s+du))\\s+(?:\\w+di\\s+|dimanche\\s+)?';
const ENDED = '(?:abroge|resilie|supprime)e?s?(?![a-z])';

/** "est abrogée à compter du", "est, à compter du …, abrogée", "il est mis fin … à compter du", "prend fin le", "cesse d’être valable le". */
const BEFORE = new RegExp(
  [
    `(?:est|sont|sera|seront|soi(?:en)?t)\\s+(?:[a-z]+\\s+)?${ENDED}\\s*,?\\s+(?:[a-z'-]+\\s+){0,4}${FROM}$`,
    `(?:est|sont|sera)\\s+mise?\\s+fin\\s*,?\\s*${FROM}$`,
    `mise?\\s+fin\\s+[^.;]{0,200}?(?<!(?:accordee?|delivree?|consentie?|attribuee?|donnee?|conclue?|valable|applicable|vigueur|octroyee?)s?\\s*,?\\s)${FROM}$`,
    `pren(?:d|nent|dra|dront)\\s+fin\\s*,?\\s+(?:${FROM}|(?:le|au)\\s+(?:\\w+di\\s+)?)$`,
    `cess(?:e|ent|era|eront)\\s+(?:de\\s+(?:produire|s'appliquer|valoir)|d'(?:etre|avoir))(?:\\s+[a-z']+){0,4}\\s+(?:${FROM}|(?:le|au)\\s+(?:\\w+di\\s+)?)$`,
    `^\\W*(?:abroge|resilie|supprime|met\\s+fin)\\s*,?\\s*${FROM}$`,
  ].join('|'),
);
/** "À compter du …, l’autorisation est abrogée": the day comes first, or between the verb and its participle. */
const OPENS = new RegExp(`(?:^\\W*|(?:est|sont|sera|seront)\\s*,\\s*)${FROM}$`);
const THEN = new RegExp(`^[^.;]{0,200}?(?:${ENDED}|mise?\\s+fin|pren(?:d|nent)\\s+fin|cess(?:e|ent)\\s)`);

/** Who held it asked, left or died: the past may be put right in that person’s favour. */
const ASKED_FOR =
  /(?:a|sur)\s+(?:sa|leur)\s+demande|demande\s+(?:d'abrogation|de\s+(?:resiliation|retrait))|demission|renonc|deces|decede|cess(?:e|ation)\s+(?:son|de\s+(?:son\s+)?|d')\s*activite|radiation|liquidation|cede\s+son|vendu|demenag|a\s+quitte/;

/** What the sentence ends before the day of the act. */
export const endsBackwards = (
  analysis: Analysis,
  sentence: Span & { readonly lower: string },
  signed: string,
): readonly Outcome[] => {
  const { citations, recitals } = analysis.act;
  const grounds = [...citations, ...recitals].map(({ start, end }) => plain(analysis.text.slice(start, end)));
  if ([sentence.lower, ...grounds].some((words) => ASKED_FOR.test(words))) return [];
  const date = analysis.within(analysis.dates, sentence).find(({ start, end, iso }) => {
    if (iso === undefined || iso >= signed) return false;
    const before = withoutPoints(analysis.text.slice(sentence.start, start));
    return (
      BEFORE.test(before) ||
      (OPENS.test(before) && THEN.test(withoutPoints(analysis.text.slice(end, sentence.end))))
    );
  });
  return date?.iso === undefined
    ? []
    : [finding('past', date, { values: { effect: formatDate(date.iso), signed: formatDate(signed) } })];
};
