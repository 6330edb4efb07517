/** IA-07: before an election, no campaign that promotes what the authority achieved: a person must judge the words. */
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isDenied } from '../shared/denial';

/** First day of the sixth month before the month of a general election, and the day of its last round. */
const PERIODS: readonly (readonly [from: string, to: string])[] = [
  ['2019-09-01', '2020-06-28'],
  ['2020-12-01', '2021-06-27'],
  ['2025-09-01', '2026-03-22'],
];
const PRAISE =
  /bilan\s+(?:du\s+mandat|de\s+(?:notre|la)\s+mandature|positif|de\s+l'equipe)|(?:nos|ses|grandes|belles?)\s+realisations|(?:nous\s+sommes|je\s+suis)\s+(?:particulierement\s+)?fi(?:er|ere|ers|eres)\s|grace\s+a\s+(?:l'action|l'engagement|la\s+volonte|l'ambition)\s+(?:de\s+(?:la\s+municipalite|votre\s+maire|l'equipe)|du\s+maire|des\s+elus)|promesses?\s+tenues?|engagements?\s+(?:(?:tenus?|honores?)(?:\s+par\s+l'equipe\s+(?:sortante|municipale))?|de\s+campagne)|votre\s+equipe\s+municipale|l'equipe\s+municipale\s+a\s+(?:su|realise|permis)|jamais\s+(?:une|la)\s+(?:municipalite|commune)\s+n'a|depuis\s+(?:notre|mon)\s+election|poursuiv\w+\s+(?:notre|mon)\s+(?:action|projet)\s+(?:apres|au-dela)|prochain\s+mandat/g;

/** What carries a campaign to the inhabitants. */
const CARRIER =
  /magazine|bulletin|journal|plaquette|brochure|depliant|tract|affich|panneau|video|film|hors[\s-]serie|numero\s+special|distribu|boites?\s+aux\s+lettres|imprim|diffus|mise?\s+en\s+ligne|reseaux\s+sociaux/;
/** The sentence warns against it, puts it off, or speaks of what others publish. */
const WARNS =
  /interdi|evit|absten|abstien|proscri|prohib|report|suspen|renonc|supprim|neutr|report|apres\s+les?\s+(?:election|scrutin)|52-1(?!\d)|oppositi|tribune|candidat/;

const isCampaign = (analysis: Analysis, found: Found): boolean => {
  const sentence = analysis.sentences.find(({ start, end }) => start <= found.start && found.start < end);
  const { lower } = fold(sentence?.text ?? '');
  return CARRIER.test(lower) && !WARNS.test(lower) && !isDenied(analysis, found);
};

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
    method: 'R',
    needs: ['actDate'],
    messages: {
      campaign: {
        fr: 'À cette date (période du {from} au {to}), la collectivité ne peut faire la promotion de ses réalisations : « {words} », destiné aux habitants, en est une. Retirez ces mots, ou reportez cette publication (code électoral, art. L. 52-1).',
        en: 'At this date promotion of achievements is forbidden: “{words}”, meant for the inhabitants, is one.',
      },
      praise: {
        fr: 'À cette date (période du {from} au {to}), une campagne de promotion des réalisations de la collectivité est interdite : « {words} » informe-t-il seulement, ou fait-il valoir un bilan ?',
        en: 'At this date promotion of achievements is forbidden: do these words inform only?',
      },
    },
  },
  concerns: ({ actDate }) => actDate === undefined || periodOf(actDate) !== undefined,
  check: ({ analysis, given: { actDate } }) => {
    const [from, to] = periodOf(actDate) ?? ['', ''];
    return analysis.search(PRAISE).map((found) => {
      const values = { words: found.text.trim(), from: french(from), to: french(to) };
      return isCampaign(analysis, found)
        ? finding('campaign', found, { values })
        : question('praise', found, values);
    });
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
    ...(
      [
        [
          'Un numéro spécial du bulletin, intitulé « Nos réalisations », sera distribué en mars.',
          'Nos réalisations',
        ],
        ['La ville imprimera une plaquette sur le bilan du mandat.', 'bilan du mandat'],
        ['Une vidéo « Promesses tenues » sera diffusée dans le hall.', 'Promesses tenues'],
        [
          'Il est proposé d’afficher en ville le tableau des engagements honorés par l’équipe sortante.',
          'engagements honorés par l’équipe sortante',
        ],
      ] as const
    ).map(([text, at]) => ({ why: text, text, date: '2026-01-10', message: 'campaign', at })),
    ...(
      [
        ['Le bulletin ne publiera pas le bilan du mandat.', 'bilan du mandat'],
        [
          'Distribuer un magazine sur le bilan du mandat est interdit par l’article L. 52-1.',
          'bilan du mandat',
        ],
        ['Il convient d’éviter, dans le magazine, tout bilan du mandat.', 'bilan du mandat'],
        ['La plaquette sur le bilan du mandat est reportée après les élections.', 'bilan du mandat'],
      ] as const
    ).map(([text, at]) => ({
      why: `aucune campagne : ${text}`,
      text,
      date: '2026-01-10',
      message: 'praise',
      at,
    })),
    { why: 'élections de 2020', text: bilan, date: '2020-03-01', message: 'praise', at: 'bilan du mandat' },
    { why: 'élections de 2021', text: bilan, date: '2021-01-15', message: 'praise', at: 'bilan du mandat' },
  ],
  lacks: [{ why: 'sans date', text: bilan, missing: 'actDate' }],
  ignores: [
    { why: 'la veille de la période', text: bilan, date: '2025-08-31' },
    { why: 'le lendemain du second tour', text: bilan, date: '2026-03-23' },
  ],
};
