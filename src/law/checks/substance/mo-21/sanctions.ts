/** MO-21: who is punished, suspended or dismissed is so for the future: from the notification on, and never for days gone by. */
import { formatDate } from '../../../../act/dates';
import type { FoundDate } from '../../../../act/reading/dates';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { measureSentences, plain } from '../../shared/words';
import { opening } from './opening';
import { isRetroactive } from './staffing';

const PUT_ASIDE = new RegExp(
  [
    '(?:est|sera)\\s+(?:temporairement\\s+)?(?:exclue?|suspendue?|revoquee?|licenciee?|retrogradee?|abaissee?)(?![a-z])',
    "(?:est|sera)\\s+(?:mise?\\s+(?:a\\s+pied|a\\s+la\\s+retraite\\s+d'office)|(?:mutee?|deplacee?)\\s+d'office)",
    '(?:exclusion|suspension|revocation|licenciement|sanction|mise\\s+a\\s+pied|retrogradation)(?![a-z])[^.;]{0,90}(?:prend(?:ra)?\\s+(?:[a-z]+ment\\s+)?effet|s.appliqu|(?<![a-z])court(?![a-z])|(?:est|sera)\\s+(?:prononce|inflige|execute|effectue))',
  ].join('|'),
);
/** What was decided before, or what a judge or a mistake made to be done again. */
const AGAIN =
  /prolong|jugement|tribunal|annul|retrait(?!e)|retir|regularis|rectifi|(?<![a-z])deja(?![a-z])|depuis/;
const NOTIFIED =
  /(?:notifiee?|notification|remise?\s+en\s+main\s+propre)(?![a-z])[^.;\n]{0,60}\sle\s+(?:\w+di\s+)?$/;

/** The day on which the end of the act says that it was notified. */
const notifiedOn = ({ dates, text, act }: Analysis): FoundDate | undefined => {
  const from = act.articles.at(-1)?.end ?? text.length;
  return dates.find(
    ({ start }) => start >= from && NOTIFIED.test(plain(text.slice(Math.max(from, start - 90), start))),
  );
};

/** Measures against an agent whose first day is before the act, or before its notification. */
export const sanctionsBackwards = (analysis: Analysis, signed: string): Outcome[] => {
  if (analysis.kind !== 'order') return [];
  const notified = notifiedOn(analysis)?.iso;
  return measureSentences(analysis).flatMap(({ lower, start, end }): Outcome[] => {
    if (!PUT_ASIDE.test(lower) || AGAIN.test(lower)) return [];
    const date = opening(analysis, { start, end });
    if (date?.iso === undefined) return isRetroactive(lower) ? [finding('said', { start, end })] : [];
    const effect = formatDate(date.iso);
    if (date.iso < signed) return [finding('past', date, { values: { effect, signed: formatDate(signed) } })];
    return notified === undefined || date.iso >= notified
      ? []
      : [finding('notified', date, { values: { effect, notified: formatDate(notified) } })];
  });
};

/** An order that puts somebody aside, whatever its head says of a career. */
export const isSanction = (analysis: Analysis): boolean =>
  analysis.kind === 'order' && measureSentences(analysis).some(({ lower }) => PUT_ASIDE.test(lower));
