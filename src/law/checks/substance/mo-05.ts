/** MO-05: a temporary measure says when it begins and ends, and ends after it begins. */
import { formatDate } from '../../../act/dates';
import type { FoundDate } from '../../../act/reading/dates';
import type { FoundTime } from '../../../act/reading/times';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isTrafficOrder, operativeSpan, wholeAct } from '../shared/nature';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './mo-05/examples/right';
import { examples as wrongExamples } from './mo-05/examples/wrong';
import { examples as othersExamples } from './mo-05/examples/others';

const TEMPORARY = /temporaire|travaux|chantier|manifestation|le\s+temps\s+d|pendant\s+la\s+duree/;

/** "du … au …", with what may stand between the two dates: an hour, a weekday. */
const BETWEEN =
  /^[\da-z :,'()-]{0,50}\b(?:(?:jusqu')?au|et le|et (?:se )?(?:termin|fini|prend)\w* (?:fin )?le) (?:meme jour,? )?(?:[a-z]+di )?$/;

/** What stands between a date and its hour. */
const HOUR_OF_DATE = /^[ ,(-]*(?:(?:a|des|vers|a (?:partir|compter) de|jusqu'a) ?)?$/;

export const rule = defineRule({
  meta: {
    id: 'MO-05',
    title: {
      fr: 'Mesure temporaire : début et fin, la fin après le début',
      en: 'Temporary measure: beginning and end, in that order',
    },
    kinds: ['order', 'decision'],
    severity: 'blocking',
    basis: ['CGCT-L2213-2'],
    method: 'A',
    needs: [],
    messages: {
      inverted: {
        fr: 'La mesure finirait le {to}, avant de commencer le {from} : vérifiez les deux dates.',
        en: 'The measure would end on {to}, before it begins on {from}.',
      },
      backwards: {
        fr: 'La mesure commencerait à {from} et finirait à {to} le même jour : vérifiez les heures, ou la date de fin.',
        en: 'The measure would begin at {from} and end at {to} on the same day.',
        severity: 'major',
      },
      crossed: {
        fr: 'La mesure commencerait à {from} et finirait à {to} le même jour : corrigez la date ou l’heure de fin.',
        en: 'The measure would begin at {from} and end at {to} on the same day.',
      },
      endless: {
        fr: 'La mesure est temporaire, mais rien ne dit quand elle finit : indiquez la date et, s’il y a lieu, l’heure de fin.',
        en: 'The measure is temporary, yet nothing says when it ends.',
      },
      undated: {
        fr: 'La mesure est temporaire, mais aucune date ne la borne : indiquez son début et sa fin.',
        en: 'The measure is temporary, yet no date bounds it.',
      },
      hours: {
        fr: 'La période n’indique pas d’heures : si la mesure ne s’applique pas jour et nuit, précisez-les.',
        en: 'The period gives no hours: say them unless the measure applies day and night.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    isTemporary(analysis) ||
    periodsOf(analysis, analysis.within(analysis.dates, operativeSpan(analysis))).length > 0 ||
    oneDay(analysis, operativeSpan(analysis)) !== undefined,
  check: ({ analysis }) => {
    const span = operativeSpan(analysis);
    const dates = analysis.within(analysis.dates, span);
    if (dates.length === 0) {
      // Days by name still bound it: "tous les samedis", "jusqu’à l’achèvement des travaux".
      const named = analysis.search(/jusqu'a|(?:tous\s+les|chaque)\s+\w+di/g, span);
      return named.length > 0 ? [] : [finding('undated', wholeAct(analysis))];
    }
    const periods = periodsOf(analysis, dates);
    const inverted = periods.flatMap(({ from, to }): Outcome[] => {
      const [begin, end] = [from.iso ?? '', to.iso ?? ''];
      if (begin <= end || end === '') return [];
      const values = { from: formatDate(begin), to: formatDate(end) };
      return [finding('inverted', { start: from.start, end: to.end }, { values })];
    });
    if (inverted.length > 0) return inverted;
    const backwards = sameDay(analysis, periods) ?? oneDay(analysis, span);
    if (backwards !== undefined) return [backwards];
    // A period told in another order is only read in its own order.
    if (!isTemporary(analysis)) return [];
    const [opening] = analysis.search(/a\s+(?:compter|partir)\s+du\s+|des\s+le\s+/g, span);
    const bounded =
      dates.length > 1 ||
      analysis.search(/jusqu'a|duree\s+(?:de\s+|d'|:\s*)(?!l|ce)|\d+\s+(?:jours|semaines|mois)/g, span)
        .length > 0;
    if (opening !== undefined && !bounded) return [finding('endless', opening)];
    const [period] = periods;
    const always = analysis.search(/jour\s+et\s+nuit/g, span).length > 0;
    if (period === undefined || always || analysis.within(analysis.times, span).length > 0) return [];
    return [finding('hours', { start: period.from.start, end: period.to.end })];
  },
});

/** "du 20 juin à 12 heures au 20 juin à 3 heures": both dates are told, so no night explains it. */
const sameDay = (analysis: Analysis, periods: readonly Period[]): Outcome | undefined => {
  for (const { from, to } of periods) {
    if (from.iso === undefined || from.iso !== to.iso) continue;
    const [begin, end] = [timeAfter(analysis, from), timeAfter(analysis, to)];
    if (begin === undefined || end === undefined || end.time > begin.time || end.time === '00:00') continue;
    return finding(
      'crossed',
      { start: from.start, end: end.end },
      { values: { from: begin.text, to: end.text } },
    );
  }
  return undefined;
};

/** The hour that belongs to a date: "le 20 juin 2026, à partir de 12 heures". */
const timeAfter = (analysis: Analysis, date: FoundDate): FoundTime | undefined => {
  const time = analysis.times.find(({ start }) => start > date.end);
  if (time === undefined) return undefined;
  return HOUR_OF_DATE.test(plain(analysis.text.slice(date.end, time.start))) ? time : undefined;
};

/** "le 26 mai de 18 h à 8 h": within one day the end comes after the beginning. */
const oneDay = (analysis: Analysis, span: Span): Outcome | undefined => {
  const dates = analysis.within(analysis.dates, span);
  const times = analysis.within(analysis.times, span);
  for (const date of dates) {
    const before = plain(analysis.text.slice(Math.max(0, date.start - 24), date.start));
    if (!/(?:^|\s)(?:le|journee du)\s+(?:[a-z]+di\s+)?$/.test(before)) continue;
    const [from, to] = hoursAfter(analysis, date, times) ?? hoursBefore(analysis, date, times) ?? [];
    if (from === undefined || to === undefined) continue;
    if (!/^\s*(?:a|et|jusqu'a)\s*$/.test(plain(analysis.text.slice(from.end, to.start)))) continue;
    if (
      /^[^.;\n]{0,30}(?:lendemain|du matin|suivant|nuit)/.test(
        plain(analysis.text.slice(to.end, to.end + 40)),
      )
    )
      continue;
    // Past midnight, as feasts go: only an end in the working day shows a slip.
    if (from.time > to.time && to.time >= '07:00')
      return finding(
        'backwards',
        { start: Math.min(date.start, from.start), end: Math.max(date.end, to.end) },
        { values: { from: from.text, to: to.text } },
      );
  }
  return undefined;
};

/** "le 26 mai, de 18 h à 8 h" */
const hoursAfter = (
  { text }: Analysis,
  date: FoundDate,
  times: readonly FoundTime[],
): readonly FoundTime[] | undefined => {
  const after = times.filter(({ start }) => start > date.end);
  const [from] = after;
  return from !== undefined && /^,?\s*(?:de|entre)\s*$/.test(plain(text.slice(date.end, from.start)))
    ? after.slice(0, 2)
    : undefined;
};

/** "de 18 h à 8 h le 26 mai" */
const hoursBefore = (
  { text }: Analysis,
  date: FoundDate,
  times: readonly FoundTime[],
): readonly FoundTime[] | undefined => {
  const before = times.filter(({ end }) => end < date.start).slice(-2);
  const [from, to] = before;
  return from !== undefined &&
    to !== undefined &&
    /^,?\s*(?:le|la journee du)\s+(?:[a-z]+di\s+)?$/.test(plain(text.slice(to.end, date.start))) &&
    /(?:de|entre)\s*$/.test(plain(text.slice(Math.max(0, from.start - 8), from.start)))
    ? before
    : undefined;
};

const isTemporary = (analysis: Analysis): boolean =>
  isTrafficOrder(analysis) && TEMPORARY.test(analysis.folded.lower);

interface Period {
  readonly from: FoundDate;
  readonly to: FoundDate;
}

const periodsOf = ({ text }: Analysis, dates: readonly FoundDate[]): Period[] =>
  dates.flatMap((from, i) => {
    const to = dates[i + 1];
    if (to === undefined) return [];
    return BETWEEN.test(plain(text.slice(from.end, to.start))) ? [{ from, to }] : [];
  });

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[\u00A0\u202F\s]+/gu, ' ')
    .replace(/’/gu, "'")
    .toLowerCase();

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
