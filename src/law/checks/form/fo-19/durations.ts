/** FO-19, lengths of time: a loan or a lease that lasts one length here and another there; a period that does not last what is said. */
import { addDays, formatDate } from '../../../../act/dates';
import { fold } from '../../../../act/reading/fold';
import { NUMBER_WORDS, parseNumberWords } from '../../../../act/reading/number-words';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { sentenceAt } from './sentence';

const COUNT = `(\\d{1,3}|${NUMBER_WORDS})`;

const THING =
  '(prets?|emprunts?|baux|bail|convention|contrat|marche|concession|location|autorisation|delegation)';

/** "durée du prêt : vingt-cinq ans", "prêt d’une durée de 25 ans", "les vingt années du prêt" */
const LASTS = [
  new RegExp(
    `duree\\s+(?:totale\\s+|maximale\\s+)?(?:du|de\\s+la|de\\s+l'|de\\s+cette|de\\s+ce)\\s*${THING}[^.;\\d\\n]{0,40}?(?:soit|de|:|est|a)\\s+${COUNT}\\s+(ans|annees|mois)(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])${THING}[^.;\\d\\n]{0,40}?(?:duree\\s+(?:de|fixee\\s+a)|pour)\\s+${COUNT}\\s+(ans|annees|mois)(?![a-z])`,
    'g',
  ),
];

const YEARS_OF = new RegExp(
  `(?:les|des|ces)\\s+${COUNT}\\s+(ans|annees|mois)\\s+(?:de\\s+duree\\s+)?(?:du|de\\s+la|de\\s+l')\\s*${THING}(?![a-z])`,
  'g',
);

const CHANGES =
  /renouvel|prorog|prolong|reconduct|avenant|report|differ|portee?\s+de|dont|initiale|tranche|option|amort|moratoire/;

const PERIOD = new RegExp(
  `(?:duree\\s+(?:de\\s+|d')|pour\\s+|periode\\s+(?:de\\s+|d'))${COUNT}\\s+(ans?|mois|semaines|jours)\\s*,?\\s*(?:(?:soit|a\\s+savoir)\\s+)?\\(?\\s*(?:du|allant\\s+du|courant\\s+du)\\s+`,
  'g',
);

const WEEK = 7;

const numberOf = (words: string): number =>
  /\d/.test(words) ? Number(words) : (parseNumberWords(words) ?? 0);

export const lengths = (analysis: Analysis): Outcome[] => {
  const read = (found: Found, thing = '', count = '', unit = '') => ({
    found,
    thing: thing.replace(/s$/, '').replace('emprunt', 'pret').replace('baux', 'bail'),
    months: numberOf(count) * (unit === 'mois' ? 1 : 12),
    words: `${count} ${unit}`,
  });
  const told = [
    ...LASTS.flatMap((pattern) => analysis.search(pattern)).map((found) =>
      read(found, found.match[1], found.match[2], found.match[3]),
    ),
    ...analysis.search(YEARS_OF).map((found) => read(found, found.match[3], found.match[1], found.match[2])),
  ]
    .filter(({ found, months }) => months > 0 && !CHANGES.test(sentenceAt(analysis, found)))
    .sort((a, b) => a.found.start - b.found.start);
  const firsts = new Map<string, (typeof told)[number]>();
  return told.flatMap((one): Outcome[] => {
    const first = firsts.get(one.thing);
    if (first === undefined) {
      firsts.set(one.thing, one);
      return [];
    }
    if (first.months === one.months) return [];
    return [
      finding('length', one.found, {
        values: { first: first.words, second: one.words, thing: one.found.text.replace(/\s+/gu, ' ') },
      }),
    ];
  });
};

/** "pour une durée d’un an, du 1er décembre 2026 au 30 novembre 2027" */
export const periods = (analysis: Analysis): Outcome[] =>
  analysis.search(PERIOD).flatMap((found): Outcome[] => {
    const [from, to] = analysis.dates.filter(({ start }) => start >= found.end - 1).slice(0, 2);
    if (from?.iso === undefined || to?.iso === undefined || from.start > found.end + 12) return [];
    if (
      !/^\s*(?:inclus\s*)?(?:au|jusqu'au)\s+(?:[a-z]+di\s+)?$/.test(
        fold(analysis.text.slice(from.end, to.start)).lower,
      )
    )
      return [];
    const count = numberOf(found.match[1] ?? '');
    const unit = found.match[2] ?? '';
    const right = /an|mois/.test(unit)
      ? monthsLater(from.iso, count * (unit === 'mois' ? 1 : 12))
      : addDays(from.iso, count * (unit === 'semaines' ? WEEK : 1));
    const slack = unit === 'jours' ? 1 : 3;
    if (addDays(right, -slack) <= to.iso && to.iso <= addDays(right, slack)) return [];
    return [
      finding('period', to, {
        values: { stated: `${found.match[1] ?? ''} ${unit}`, right: formatDate(addDays(right, -1)) },
      }),
    ];
  });

/** The same day so many months later, or the last of that month when it has no such day. */
const monthsLater = (iso: string, months: number): string => {
  const firstDay = (later: number): string => {
    const month = Number(iso.slice(5, 7)) - 1 + later;
    return `${String(Number(iso.slice(0, 4)) + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  };
  const last = addDays(firstDay(months + 1), -1);
  const same = `${firstDay(months).slice(0, 8)}${iso.slice(8)}`;
  return same < last ? same : last;
};
