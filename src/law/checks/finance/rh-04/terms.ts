/** RH-04, lengths: the months of a contract, stated, renewed or told by its dates, against their limit. */
import { addDays } from '../../../../act/dates';
import type { FoundDate } from '../../../../act/reading/dates';
import { fold } from '../../../../act/reading/fold';
import { NUMBER_WORDS, parseNumberWords } from '../../../../act/reading/number-words';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wordsAfter, wordsBefore } from '../../shared/money';

const LASTS = new RegExp(
  `(?<![a-z\\d-])(${NUMBER_WORDS}|\\d{1,2})\\s*(?:\\(\\s*\\w+\\s*\\)\\s*)?(mois|ans?|annees?)(?![a-z])`,
  'g',
);
/** The period in which the months are counted, age, experience, notice. */
const NOT_A_TERM =
  /(?:(?:dans|pendant|au\s+sein\s+d')\s*(?:une|la)\s+(?:meme\s+)?periode|consecutif|pendant\s+une\s|sur\s|au\s+cours\s+d'une|(?<![a-z])agee?s?\s+de|experience|preavis|depuis|il\s+y\s+a|moins\s+de|essai|dans\s+(?:un\s+delai|les)|delai\s+de|ans\s+et|tous\s+les)[^.;\n]{0,30}$/;
const AFTER = /^\s*(?:consecutifs\s*)?(?:d'experience|d'anciennete|revolus|de\s+preavis|d'essai)/;
/** Months that each kind of work allows. */
export const LIMIT = { more: 12, season: 6 } as const;

const monthsOf = (count: string, unit: string): number =>
  (parseNumberWords(count) ?? Number(count)) * (unit === 'mois' ? 1 : 12);

/** Months between two days, both counted, the one begun too. */
const monthsBetween = (from: string, to: string): number => {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = addDays(to, 1).split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) + (d2 > d1 ? 1 : 0);
};

export const tooLong = (
  analysis: Analysis,
  sentence: { start: number; end: number },
  which: keyof typeof LIMIT,
): Outcome[] => {
  const stated = analysis.search(LASTS, sentence).find((one) => {
    const [, count = '', unit = ''] = one.match;
    return (
      monthsOf(count, unit) > LIMIT[which] &&
      !NOT_A_TERM.test(wordsBefore(analysis, one)) &&
      !AFTER.test(wordsAfter(analysis, one))
    );
  });
  if (stated !== undefined) return [finding(which, stated, { values: { stated: stated.text } })];
  const renewed = renewedOver(analysis, sentence, which);
  if (renewed !== undefined) return [finding(which, renewed, { values: { stated: renewed.text } })];
  const dates = analysis
    .within(analysis.dates, sentence)
    .filter((date): date is FoundDate & { iso: string } => date.iso !== undefined);
  return dates.flatMap((to, i): Outcome[] => {
    const from = dates[i - 1];
    if (
      from === undefined ||
      !/^\s*(?:inclus\s+)?(?:et\s+)?(?:au|jusqu'au)\s+(?:\w+\s+)?$/.test(
        fold(analysis.text.slice(from.end, to.start)).lower,
      )
    )
      return [];
    if (monthsBetween(from.iso, to.iso) <= LIMIT[which]) return [];
    return [
      finding(
        which,
        { start: from.start, end: to.end },
        { values: { stated: `du ${from.text} au ${to.text}` } },
      ),
    ];
  });
};

const RENEWED = new RegExp(
  `${LASTS.source}[^.;\\n]{0,60}?renouvel(?:able|e)s?\\s+(une|deux|trois|1|2|3)\\s+fois(?!\\s+(?:dans|sans|jusqu))`,
  'g',
);
/** "Un an renouvelable une fois": both together. A limit that the sentence tells is not over. */
const renewedOver = (
  analysis: Analysis,
  sentence: { start: number; end: number },
  which: keyof typeof LIMIT,
): Found | undefined =>
  /limite|maxim|au\s+plus|sans\s+pouvoir|periode/.test(
    fold(analysis.text.slice(sentence.start, sentence.end)).lower,
  )
    ? undefined
    : analysis.search(RENEWED, sentence).find(({ match }) => {
        const [, count = '', unit = '', times = ''] = match;
        const more = { une: 1, deux: 2, trois: 3 }[times] ?? Number(times);
        return monthsOf(count, unit) * (more + 1) > LIMIT[which];
      });
