/** MO-06: a weekday and a date that agree, and a day that exists. */
import { addDays, dayOfWeek, formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

const DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

export const rule = defineRule({
  meta: {
    id: 'MO-06',
    title: { fr: 'Le jour de la semaine est celui de la date', en: 'The weekday is that of the date' },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      weekday: {
        fr: 'Le {date} est un {right}, et non un {written} : corrigez le jour ou la date.',
        en: '{date} is not a {written}: correct the weekday or the date.',
      },
      impossible: {
        fr: 'Cette date n’existe pas : « {written} ». Corrigez-la.',
        en: 'No such day: “{written}”.',
      },
      never: {
        fr: 'Une mesure « du lundi au vendredi » ne s’appliquerait jamais : cette période, qui finit le {date}, ne compte que des jours de fin de semaine. Corrigez les dates ou les jours.',
        en: 'From Monday to Friday: never, for the period that ends on {date} is a weekend.',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.dates.flatMap((found): Outcome[] => {
      if (isNumber(found.text, analysis.text.slice(Math.max(0, found.start - 30), found.start))) return [];
      if (found.impossible === true)
        return [finding('impossible', found, { values: { written: found.text } })];
      if (found.iso !== undefined && isWeekendAlone(analysis, found.start, found.end, found.iso))
        return [finding('never', found, { values: { date: formatDate(found.iso) } })];
      if (found.weekday === undefined || found.iso === undefined) return [];
      const right = dayOfWeek(found.iso);
      if (right === found.weekday) return [];
      const values = {
        date: formatDate(found.iso),
        right: DAYS[right] ?? '',
        written: DAYS[found.weekday] ?? '',
      };
      return [finding('weekday', found, { values })];
    }),
});

const WEEKDAYS_ONLY = /^\s*,?\s*(?:inclus\s*,?\s*)?(?:uniquement\s+|seulement\s+)?du\s+lundi\s+au\s+vendredi/;
/** What begins a period or a day: "du 12 au", "les 12 et", "du samedi 12 décembre 2026 au", "le". */
const OPENING =
  /(?:^|[^a-z])(?:du|les?)\s+(?:[a-z]{3,5}di\s+)?(?:(\d{1,2})(?:er)?(?:\s+[a-z]{3,9})?(?:\s+\d{4})?\s+(?:au|et)\s+(?:le\s+)?)?$/;

/** Days said to be those from Monday to Friday, all of one weekend. */
const isWeekendAlone = ({ text }: Analysis, start: number, end: number, iso: string): boolean => {
  const last = dayOfWeek(iso);
  if ((last !== 0 && last !== 6) || !WEEKDAYS_ONLY.test(fold(text.slice(end, end + 50)).lower)) return false;
  const opening = OPENING.exec(fold(text.slice(Math.max(0, start - 45), start)).lower);
  if (opening === null) return false;
  const first = opening[1];
  const dayOf = (day: string): number => Number(day.slice(8));
  return (
    first === undefined ||
    Number(first) === dayOf(iso) ||
    (last === 0 && Number(first) === dayOf(addDays(iso, -1)))
  );
};

/** "Délibération n° 2025-11-52": the year, the month and the rank of an act, and no date. */
const isNumber = (written: string, before: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(written) && !/(?:^|[^\p{L}])(?:le|du|au|date)\s*:?\s*$/iu.test(before);

export const examples: Examples = {
  passes: [
    { why: 'le 3 novembre 2026 est un mardi', text: 'La rue est fermée le mardi 3 novembre 2026.' },
    ...[
      'Du 11 au 13 décembre 2026, du lundi au vendredi de 8 h à 12 h.',
      'Du 12 au 14 décembre 2026, du lundi au vendredi de 8 h à 12 h.',
      'Du 5 au 13 décembre 2026, du lundi au vendredi de 8 h à 12 h.',
      'Jusqu’au 13 décembre 2026, du lundi au vendredi de 8 h à 12 h.',
      'Du 12 au 13 décembre 2026, chaque jour de 8 h à 12 h.',
    ].map((text) => ({ why: `des jours de la semaine : ${text}`, text })),
    { why: 'une date sans jour', text: 'La rue est fermée le 3 novembre 2026.' },
    { why: 'un jour sans année', text: 'La rue est fermée le lundi 3 novembre.' },
    ...[
      'Délibération n° 2025-11-52 (3.2)',
      'DCM 2026-03-45',
      'Vu la délibération 2024-13-02 ;',
      'Réf. : 2026-02-31',
      '2026-06-31 Tarifs de la cantine',
    ].map((text) => ({ why: `numéro : ${text}`, text })),
    { why: 'le 29 février d’une année bissextile', text: 'Le samedi 29 février 2020.' },
    ...[
      'Séance du 3 mars 2026 : 2026-06-31 Tarifs',
      'Délibération du conseil municipal 2026-02-30',
      'Référence 2026-13-02',
    ].map((text) => ({ why: `numéro : ${text}`, text })),
  ],
  fails: [
    ...(
      [
        [
          'Du 12 au 13 décembre 2026, du lundi au vendredi de 8 h 30 à 12 h, la rue est fermée.',
          '13 décembre 2026',
        ],
        ['La rue est fermée les 12 et 13 décembre 2026 du lundi au vendredi.', '13 décembre 2026'],
        ['La rue est fermée le 12 décembre 2026, du lundi au vendredi.', '12 décembre 2026'],
      ] as const
    ).map(([text, at]) => ({ why: `jamais : ${text}`, text, message: 'never', at })),
    {
      why: 'aucun mois n’a trente-deux jours',
      text: 'Fait à Vernois le 32 octobre 2026',
      message: 'impossible',
      at: '32 octobre 2026',
    },
    {
      why: 'le 3 novembre 2026 n’est pas un lundi',
      text: 'La rue est fermée le lundi 3 novembre 2026.',
      message: 'weekday',
      at: 'lundi 3 novembre 2026',
    },
    {
      why: 'une date en chiffres',
      text: 'Fait à Vernois, le 2026-02-30.',
      message: 'impossible',
      at: '2026-02-30',
    },
    {
      why: 'novembre a trente jours',
      text: 'Jusqu’au 31 novembre 2026.',
      message: 'impossible',
      at: '31 novembre 2026',
    },
    {
      why: 'le jour de la fin d’une période',
      text: 'Du lundi 30 novembre au dimanche 11 décembre 2026.',
      message: 'weekday',
      at: 'dimanche 11 décembre 2026',
    },
    ...['Date : 2026-02-30', 'Fermé du 2026-02-30', 'Reporté au 2026-02-30'].map((text) => ({
      why: text,
      text,
      message: 'impossible',
      at: '2026-02-30',
    })),
  ],
};
