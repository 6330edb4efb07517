/** MO-05: a temporary measure says when it begins and ends, and ends after it begins. */
import { formatDate } from '../../../act/dates';
import type { FoundDate } from '../../../act/reading/dates';
import type { FoundTime } from '../../../act/reading/times';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { isTrafficOrder, operativeSpan, wholeAct } from '../shared/nature';

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

const act = (article: string, reason = 'Considérant les travaux de la rue du Moulin ;'): string =>
  `Arrêté de circulation\nLe maire de Vernois,\nVu le code de la route ;\n${reason}\nARRÊTE\nArticle 1er : ${article}\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`;

export const examples: Examples = {
  passes: [
    {
      why: 'autre arrêté, dans l’ordre',
      text: act('L’étang est fermé du 20 août 2026 au 24 août 2026.', 'Considérant la fête ;').replace(
        'Arrêté de circulation',
        'Arrêté municipal',
      ),
    },
    ...[
      'La circulation est interdite le 16 mars 2026 de 20 h à 1 h.',
      'La circulation est interdite le 16 mars 2026 de 21 h à 7 h le lendemain.',
      'La circulation est interdite à compter du 16 mars 2026 pour une durée de cinq jours, de 8 h à 18 h.',
      'La circulation est interdite à compter du 16 mars 2026, durée : 2 mois, de 8 h à 18 h.',
    ].map((words) => ({ why: words, text: act(words) })),
    {
      why: 'dates et heures',
      text: act('La circulation est interdite du 16 mars 2026 à 8 h au 20 mars 2026 à 17 h.'),
    },
    ...[
      'La circulation est interdite du samedi 20 juin 2026 à 12 heures au dimanche 21 juin 2026 à 3 heures.',
      'La circulation est interdite du samedi 20 juin 2026 à 12 h au samedi 20 juin 2026 à 23 h.',
      'La circulation est interdite du 20 juin 2026 à 20 h au 20 juin 2026 à 0 h.',
      'Le stationnement est interdit du 20 juin 2026 à 8 h au 24 juin 2026 à 7 h.',
      'La circulation est interdite du 20 juin 2026 au 20 juin 2026, de 22 h à 6 h.',
      'La circulation est interdite du 20 juin 2026, 20 h, au 21 juin 2026, 6 h.',
    ].map((words) => ({ why: words, text: act(words) })),
    { why: 'jour et nuit', text: act('La circulation est interdite, jour et nuit, du 16 au 20 mars 2026.') },
    { why: 'un jour, des heures', text: act('Le stationnement est interdit le 16 mars 2026 de 8 h à 17 h.') },
    {
      why: 'jusqu’à une date',
      text: act(
        'La circulation est interdite à compter du 16 mars 2026 et jusqu’au 20 mars 2026, de 8 h à 17 h.',
      ),
    },
    { why: 'jusqu’à la fin', text: act('La circulation est interdite jusqu’à l’achèvement des travaux.') },
    { why: 'chaque jour nommé', text: act('Le stationnement est interdit chaque lundi.') },
    { why: 'à toute heure', text: act('La circulation est interdite du 16 au 20 mars 2026, 24 h sur 24.') },
    {
      why: 'nombre de semaines',
      text: act('La circulation est interdite dès le 16 mars 2026 à 8 h, pendant 2 semaines.'),
    },
    {
      why: 'nombre de jours',
      text: act('La circulation est interdite à partir du 16 mars 2026 à 8 h, pendant 5 jours.'),
    },
    {
      why: 'deux jours distincts',
      text: act(
        'Le stationnement est interdit à compter du 16 mars 2026 ; la vitesse est limitée le 20 mars 2026.',
      ),
    },
    {
      why: 'fin dite par les travaux',
      text: act(
        'La circulation est interdite à compter du 16 mars 2026 et jusqu’à l’achèvement des travaux.',
      ),
    },
    {
      why: 'du jour au même jour',
      text: act('La circulation est interdite du 16 mars 2026 à 8 h au 16 mars 2026 à 12 h.'),
    },
    { why: 'jours nommés', text: act('Le stationnement est interdit tous les samedis de 6 h à 14 h.') },
    {
      why: 'durée dite',
      text: act('La circulation est interdite à compter du 16 mars 2026 à 8 h pour une durée de 5 jours.'),
    },
    ...[
      'La circulation est interdite le 20 mars 2026 de 8 h à 17 h ; le marché est avancé au 16 mars 2026.',
      'La circulation est interdite le 20 mars 2026 de 8 h à 17 h au droit du n° 5 et, de 8 h à 17 h, le 16 mars 2026.',
      'La circulation est interdite du 20 juin 2026 (sauf riverains avant 20 h) au 20 juin 2026 à 12 h.',
      'La circulation est interdite du 20 juin 2026 à 8 h au 20 juin 2026.',
      'La circulation est interdite du 20 juin 2026 au 20 juin 2026, 18 h.',
      'La circulation est interdite du 16 au 20 mars 2026, 24h/24.',
      'La circulation est interdite du 16 au 20 mars 2026, 24 heures sur 24.',
      'La circulation est interdite du 16 au 20 mars 2026 après 20 h.',
      'Le stationnement est interdit sur le parvis, la nuit du 16 mars 2026 de 18 h à 8 h.',
      'Le stationnement est interdit le 16 mars 2026, sauf riverains, de 18 h à 8 h.',
      'La circulation est interdite le 16 mars 2026 de 20 h jusqu’à la fin de la fête, et à 18 h pour les camions.',
      'La circulation est interdite le 16 mars 2026 de 8 h à 8 h.',
      'La circulation est interdite le 16 mars 2026 de 18 h à 6 h 59.',
    ].map((words) => ({ why: words, text: act(words) })),
  ],
  fails: [
    {
      why: 'une décision qui loue',
      text: 'DÉCISION DU MAIRE N° 2026-14\nLe maire de Vernois,\nVu le code général des collectivités territoriales ;\nDÉCIDE\nArticle 1er : La salle est louée du 1er septembre 2026 au 31 août 2025.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET',
      kind: 'decision',
      message: 'inverted',
      at: '1er septembre 2026 au 31 août 2025',
    },
    ...(
      [
        [
          'La circulation est interdite rue Haute le 14 juin 2026, de 14 h 00 à 9 h 30.',
          '14 juin 2026, de 14 h 00 à 9 h 30',
        ],
        ['Le marché se tient le samedi 13 juin 2026 de 13 h à 8 h.', 'samedi 13 juin 2026 de 13 h à 8 h'],
        ['La place est fermée de 18 h à 9 h le 14 juin 2026.', '18 h à 9 h le 14 juin 2026'],
      ] as const
    ).map(([article, at]) => ({
      why: `un seul jour, sans travaux : ${article}`,
      text: act(article, 'Considérant le marathon qui emprunte la rue Haute ;'),
      message: 'backwards',
      at,
    })),
    ...(
      [
        ['La buvette du stade est ouverte ', '20 juin 2026 à 18 h au 20 juin 2026 à 2 h', 'crossed'],
        ['Le domaine public est occupé ', '24 août 2026 au 20 août 2026', 'inverted'],
        ['L’accès à l’étang est interdit ', '14 juillet 2026 à 20 h au 14 juillet 2026 à 1 h', 'crossed'],
      ] as const
    ).map(([words, at, message]) => ({
      why: `autre arrêté : ${words}`,
      text: act(`${words}du ${at}.`, 'Considérant la fête ;').replace(
        'Arrêté de circulation',
        'Arrêté municipal',
      ),
      message,
      at,
    })),
    ...[
      'Le stationnement est interdit du samedi 20 juin 2026 à 12 heures au samedi 20 juin 2026 à 3 heures.',
      'La circulation est interdite du 20 juin 2026 à 20 h 00 au 20 juin 2026 à 6 h 00.',
      'La rue est fermée à la circulation du 20 juin 2026 (18 h) au 20 juin 2026 (8 h).',
      'La circulation est interdite du lundi 16 mars 2026, à partir de 14 heures, au lundi 16 mars 2026, à 9 heures.',
      'La circulation est alternée à compter du 16 mars 2026 à 17 h 30 et jusqu’au 16 mars 2026 à 7 h 30.',
      'Le stationnement est interdit du 13 juillet 2026 dès 15 h jusqu’au 13 juillet 2026 à 2 h.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'crossed',
      at: words.slice(words.search(/(?:samedi |lundi )?(?:20|16|13) (?:j|m)/u)).replace(/\)?\.$/u, ''),
    })),
    ...[
      'La circulation est interdite le 16 mars 2026 de 18 h à 8 h.',
      'La circulation est interdite le 16 mars 2026, de 17 h 30 à 8 h 00.',
      'La circulation est interdite le 16 mars 2026 entre 14 h et 12 h.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'backwards',
      at: words.slice(words.indexOf('16 mars'), -1),
    })),
    ...[
      'A compter du 16 mars 2026 à 8 h, la circulation est interdite pendant la durée des travaux.',
      'La circulation est interdite à partir du 16 mars 2026, pour la durée du chantier.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'endless',
      at: words.startsWith('A') ? 'A compter du ' : 'à partir du ',
    })),
    {
      why: 'fin avant le début',
      text: act('La circulation est interdite du 20 mars 2026 à 8 h au 16 mars 2026 à 17 h.'),
      message: 'inverted',
      at: '20 mars 2026 à 8 h au 16 mars 2026',
    },
    {
      why: 'début sans fin',
      text: act('La circulation est interdite à compter du 16 mars 2026.'),
      message: 'endless',
      at: 'à compter du ',
    },
    {
      why: 'aucune date',
      text: act('La circulation est interdite.'),
      message: 'undated',
      at: 'Arrêté de circulation',
    },
    {
      why: 'dès le',
      text: act('La circulation est interdite dès le 16 mars 2026.'),
      message: 'endless',
      at: 'dès le ',
    },
    {
      why: 'à partir du',
      text: act('La circulation est interdite à partir du 16 mars 2026.'),
      message: 'endless',
      at: 'à partir du ',
    },
    ...[
      'Considérant le caractère temporaire de la mesure ;',
      'Considérant le chantier ;',
      'Considérant la manifestation ;',
      'Considérant qu’il faut fermer le temps de la fête ;',
      'Considérant qu’il faut fermer pendant la durée de la foire ;',
    ].map((reason) => ({
      why: `sans date : ${reason}`,
      text: act('La circulation est interdite.', reason),
      message: 'undated',
      at: 'Arrêté de circulation',
    })),
    {
      why: 'fin avant le début, jours nommés',
      text: act(
        'La circulation est interdite du vendredi 20 mars 2026 au lundi 16 mars 2026, de 8 h à 17 h.',
      ),
      message: 'inverted',
      at: 'vendredi 20 mars 2026 au lundi 16 mars 2026',
    },
    {
      why: 'pas d’heures',
      text: act('La circulation est interdite du 16 mars 2026 au 20 mars 2026.'),
      message: 'hours',
      at: '16 mars 2026 au 20 mars 2026',
    },
    ...[
      'La mesure commence le 20 mars 2026 et se termine le 16 mars 2026.',
      'La mesure commence le 20 mars 2026 et finit le 16 mars 2026.',
      'La mesure commence le 20 mars 2026 et prend fin le 16 mars 2026.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'inverted',
      at: words.slice(words.indexOf('20 mars'), -1),
    })),
    {
      why: 'du jour au même jour, à la même heure',
      text: act('La circulation est interdite du 20 juin 2026 à 8 h au 20 juin 2026 à 8 h.'),
      message: 'crossed',
      at: '20 juin 2026 à 8 h au 20 juin 2026 à 8 h',
    },
    ...[
      'La circulation est interdite le 16 mars 2026 de 18 h à 7 h.',
      'La circulation est interdite la journée du mercredi 18 mars 2026 de 18 h à 8 h.',
      'La circulation est interdite le 16 mars 2026 de 18 h à 8 h. Le lendemain, la rue est rendue.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'backwards',
      at: /(?:mercredi )?1[68] mars 2026 de 18 h à \d h/u.exec(words)?.[0] ?? '',
    })),
    {
      why: 'durée de ce qui n’a pas de terme dit',
      text: act('La circulation est interdite à compter du 16 mars 2026, pour la durée de la fête.'),
      message: 'endless',
      at: 'à compter du ',
    },
  ],
  ignores: [
    {
      why: 'un arrêté qui n’est pas de circulation',
      text: 'Arrêté temporaire\nLe maire de Vernois,\nVu le code de la santé publique ;\nARRÊTE\nArticle 1er : La baignade est interdite.\nFait à Vernois, le 3 mars 2026',
    },
    {
      why: 'un arrêté permanent n’a pas de fin',
      text: 'Arrêté permanent\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La vitesse est limitée à 30 km/h rue du Moulin.\nFait à Vernois, le 3 mars 2026',
    },
  ],
};
