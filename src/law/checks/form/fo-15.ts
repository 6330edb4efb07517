/** FO-15: a time limit for contesting that ends on a Saturday, a Sunday or a holiday goes over to the next open day. */
import { formatDate, formatWeekday } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { dayOff, nextOpenDay } from '../../../act/holidays';
import { holds, wordsBefore } from '../shared/spans';
import { anyOf } from '../shared/terms';

const CONTEST = anyOf(['recours', 'tribunal', 'contest\\w+', 'delais?', 'observations', 'saisir']);
const UNTIL = new RegExp(
  `(?:${[
    ..."jusqu'au|au plus tard le|avant le|expire(?:ra)? le|prend(?:ra)? fin le".split('|'),
    'echeance\\s*:?(?:\\s*le)?',
    'date limite\\s*:?(?:\\s*le)?',
  ].join('|')})\\s+(?:[a-z]+di\\s+)?$`,
);

export const rule = defineRule({
  meta: {
    id: 'FO-15',
    title: {
      fr: 'Échéance d’un délai un jour ouvrable',
      en: 'A time limit that ends on an open day',
    },
    kinds: 'all',
    severity: 'info',
    basis: ['CPC-642'],
    method: 'A',
    needs: [],
    messages: {
      off: {
        fr: 'Le {date} est {day} : un délai de recours qui expirerait ce jour-là est prolongé jusqu’au {next}. Indiquez plutôt cette date.',
        en: '{date} is a day off: a time limit that ends then goes over to {next}.',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.dates.flatMap((found): Outcome[] => {
      const { iso } = found;
      if (iso === undefined) return [];
      const before = wordsBefore(analysis.text, found.start, 40);
      if (!UNTIL.test(before)) return [];
      const sentence = analysis.sentences.find((one) => holds(one, found));
      if (sentence === undefined || !CONTEST.test(fold(sentence.text).lower)) return [];
      const day = dayOff(iso);
      const values = { date: formatDate(iso), day: day ?? '', next: formatWeekday(nextOpenDay(iso)) };
      return day === undefined ? [] : [finding('off', found, { values })];
    }),
});

const letter = (words: string): string => `Objet : votre dossier\nMadame,\n${words}\nCordialement,`;

export const examples: Examples = {
  passes: [
    { why: 'un jour ouvrable', text: letter('Vous pouvez saisir le tribunal jusqu’au lundi 4 mai 2026.') },
    {
      why: 'un samedi, sans délai de recours',
      text: letter('La piscine est ouverte jusqu’au samedi 2 mai 2026.'),
    },
    { why: 'la date de la décision', text: letter('Vous contestez la décision du dimanche 3 mai 2026.') },
    { why: 'un jour sans année', text: letter('Vous pouvez former un recours jusqu’au 3 mai.') },
    {
      why: 'une autre phrase parle de recours',
      text: letter('La piscine est ouverte jusqu’au samedi 2 mai 2026. Un recours est possible.'),
    },
  ],
  fails: [
    {
      why: 'dimanche',
      text: letter('Vous pouvez saisir le tribunal jusqu’au 3 mai 2026.'),
      message: 'off',
      at: '3 mai 2026',
    },
    {
      why: 'samedi',
      text: letter('Le délai de recours expire le samedi 2 mai 2026.'),
      message: 'off',
      at: 'samedi 2 mai 2026',
    },
    {
      why: 'jour férié',
      text: letter('Vous pouvez contester au plus tard le 14 juillet 2026.'),
      message: 'off',
      at: '14 juillet 2026',
    },
    {
      why: 'lundi de Pâques',
      text: letter('Vos observations sont attendues avant le 6 avril 2026.'),
      message: 'off',
      at: '6 avril 2026',
    },
    {
      why: 'Ascension',
      text: letter('Date limite : 14 mai 2026, délai de rigueur.'),
      message: 'off',
      at: '14 mai 2026',
    },
    {
      why: 'lundi de Pentecôte',
      text: letter('Vous pouvez saisir le juge ; échéance : 25 mai 2026.'),
      message: 'off',
      at: '25 mai 2026',
    },
    {
      why: 'fin du délai',
      text: letter('Le délai prend fin le 1er mai 2026.'),
      message: 'off',
      at: '1er mai 2026',
    },
  ],
};
