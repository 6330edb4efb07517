/** IA-07: before an election, no campaign that promotes what the authority achieved: a person must judge the words. */
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';

/** First day of the sixth month before the month of a general election, and the day of its last round. */
const PERIODS: readonly (readonly [from: string, to: string])[] = [
  ['2019-09-01', '2020-06-28'],
  ['2020-12-01', '2021-06-27'],
  ['2025-09-01', '2026-03-22'],
];
const PRAISE =
  /bilan\s+(?:du\s+mandat|de\s+(?:notre|la)\s+mandature|positif|de\s+l'equipe)|(?:nos|ses|grandes|belles?)\s+realisations|(?:nous\s+sommes|je\s+suis)\s+(?:particulierement\s+)?fi(?:er|ere|ers|eres)\s|grace\s+a\s+(?:l'action|l'engagement|la\s+volonte|l'ambition)\s+(?:de\s+(?:la\s+municipalite|votre\s+maire|l'equipe)|du\s+maire|des\s+elus)|promesses?\s+tenues?|engagements?\s+(?:tenus?|de\s+campagne)|votre\s+equipe\s+municipale|l'equipe\s+municipale\s+a\s+(?:su|realise|permis)|jamais\s+(?:une|la)\s+(?:municipalite|commune)\s+n'a|depuis\s+(?:notre|mon)\s+election|poursuiv\w+\s+(?:notre|mon)\s+(?:action|projet)\s+(?:apres|au-dela)|prochain\s+mandat/g;

export const rule = defineRule({
  meta: {
    id: 'IA-07',
    title: {
      fr: 'Pas de promotion des réalisations en période électorale',
      en: 'No promotion of achievements before an election',
    },
    kinds: 'all',
    severity: 'major',
    basis: ['CELECT-L52-1'],
    method: 'question',
    needs: ['actDate'],
    messages: {
      praise: {
        fr: 'À cette date (période du {from} au {to}), une campagne de promotion des réalisations de la collectivité est interdite : « {words} » informe-t-il seulement, ou fait-il valoir un bilan ?',
        en: 'At this date promotion of achievements is forbidden: do these words inform only?',
      },
    },
  },
  concerns: ({ actDate }) => actDate === undefined || periodOf(actDate) !== undefined,
  check: ({ analysis, given: { actDate } }) => {
    const [from, to] = periodOf(actDate) ?? ['', ''];
    return analysis
      .search(PRAISE)
      .map((found) =>
        question('praise', found, { words: found.text.trim(), from: french(from), to: french(to) }),
      );
  },
});

const periodOf = (date: string): readonly [string, string] | undefined =>
  PERIODS.find(([from, to]) => from <= date && date <= to);
/** 01/09/2025 */
const french = (iso: string): string => iso.split('-').reverse().join('/');

const bilan = 'Voici le bilan du mandat.';
export const examples: Examples = {
  passes: [
    { why: 'une information', text: 'La rue du Moulin est rouverte à la circulation.', date: '2025-09-01' },
    { why: 'un bilan financier', text: 'Le bilan financier de l’exercice est approuvé.', date: '2026-03-22' },
  ],
  fails: [
    {
      why: 'premier jour de la période',
      text: bilan,
      date: '2025-09-01',
      message: 'praise',
      at: 'bilan du mandat',
    },
    { why: 'dernier jour', text: bilan, date: '2026-03-22', message: 'praise', at: 'bilan du mandat' },
    ...[
      ['Nos réalisations parlent.', 'Nos réalisations'],
      ['Nous sommes fiers de cette école.', 'Nous sommes fiers '],
      ['Grâce à l’action de la municipalité, la place est belle.', 'Grâce à l’action de la municipalité'],
      ['Promesse tenue : la halle ouvre.', 'Promesse tenue'],
      ['Des engagements tenus.', 'engagements tenus'],
      ['Votre équipe municipale agit.', 'Votre équipe municipale'],
      ['L’équipe municipale a su agir.', 'L’équipe municipale a su'],
      ['Jamais une municipalité n’a autant investi.', 'Jamais une municipalité n’a'],
      ['Depuis notre élection, tout change.', 'Depuis notre élection'],
      ['Nous poursuivrons notre action après 2026.', 'poursuivrons notre action après'],
      ['Au prochain mandat, la piscine.', 'prochain mandat'],
    ].map(([text = '', at = '']) => ({ why: at.trim(), text, date: '2026-01-10', message: 'praise', at })),
    { why: 'élections de 2020', text: bilan, date: '2020-03-01', message: 'praise', at: 'bilan du mandat' },
    { why: 'élections de 2021', text: bilan, date: '2021-01-15', message: 'praise', at: 'bilan du mandat' },
  ],
  lacks: [{ why: 'sans date', text: bilan, missing: 'actDate' }],
  ignores: [
    { why: 'la veille de la période', text: bilan, date: '2025-08-31' },
    { why: 'le lendemain du second tour', text: bilan, date: '2026-03-23' },
  ],
};
