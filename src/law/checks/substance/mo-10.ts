/** MO-10: buildings in danger: the words in use since 2021, a report, and the owner heard unless there is urgency. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleOrder } from '../shared/police-samples';
import { decided, first, headSpan, says, signingDate } from '../shared/words';

/** Ordinance n° 2020-1144 of 16 September 2020. */
const RENAMED = '2021-01-01';
const TITLE = /mise\s+en\s+securite|(?<![a-z])peril(?![a-z])|immeubles?\s+menacant\s+ruine/g;
const OLD =
  /(?:arrete|procedure|declaration)\s+(?:municipal\s+)?de\s+peril(?:\s+(?:imminent|ordinaire|non\s+imminent|simple))?|portant\s+(?:declaration\s+de\s+)?peril(?:\s+(?:imminent|ordinaire))?|en\s+(?:etat\s+de\s+)?peril\s+ordinaire|immeubles?\s+menacant\s+ruine/g;
const REPORT = /rapport|constat|expert|proces-verba|diagnostic|visite\s+(?:du|de|effectuee)/g;
const HEARD = /observations|contradictoire|l\.?\s?511-10(?!\d)|informe[^.;\n]{0,60}(?:motifs|proprietaire)/g;
const URGENT = /urgen|imminen|l\.?\s?511-19(?!\d)/g;
const LIFTED = /mainlevee|main-levee|abrog|levee\s+de/g;

export const rule = defineRule({
  meta: {
    id: 'MO-10',
    title: {
      fr: 'Mise en sécurité : termes, rapport et procédure contradictoire',
      en: 'Building in danger: words, report, owner heard',
    },
    kinds: ['order'],
    severity: 'major',
    basis: ['CCH-L511-1', 'CCH-L511-10', 'CCH-L511-19', 'ORDONNANCE-2020-1144'],
    method: 'R',
    needs: [],
    messages: {
      word: {
        fr: '« {words} » : depuis le 1er janvier 2021, on parle d’arrêté de « mise en sécurité » (procédure ordinaire ou urgente).',
        en: '“{words}”: since 1 January 2021 the word is “mise en sécurité”.',
        severity: 'minor',
      },
      report: {
        fr: 'Aucun rapport ni constat ne fonde la mesure : visez le rapport des services ou de l’expert qui décrit les désordres.',
        en: 'No report supports the measure.',
      },
      heard: {
        fr: 'Hors urgence, le propriétaire doit avoir été invité à présenter ses observations : visez ce courrier et son délai.',
        en: 'Without urgency the owner must have been invited to make observations.',
      },
    },
  },
  concerns: (analysis) =>
    says(analysis, TITLE, headSpan(analysis)) &&
    !says(analysis, LIFTED, headSpan(analysis)) &&
    !says(analysis, /circulation|stationnement/g, headSpan(analysis)),
  check: ({ analysis }) => {
    const outcomes: Outcome[] = [];
    const signed = signingDate(analysis);
    const old = first(analysis, OLD, headSpan(analysis)) ?? decided(analysis, OLD)[0];
    if (old !== undefined && signed !== undefined && signed >= RENAMED)
      outcomes.push(finding('word', old, { values: { words: old.text } }));
    if (!says(analysis, REPORT)) outcomes.push(finding('report', wholeAct(analysis)));
    if (!says(analysis, URGENT) && !says(analysis, HEARD))
      outcomes.push(finding('heard', wholeAct(analysis)));
    return outcomes;
  },
});

const act = ({
  title = 'Arrêté de mise en sécurité',
  report = 'Vu le rapport de l’expert du 2 février 2026 ;',
  heard = 'Vu la lettre l’invitant à présenter ses observations ;',
  date = '3 mars 2026',
  article = 'Le propriétaire répare le mur.',
} = {}): string =>
  sampleOrder({
    title,
    visas: ['Vu le code de la construction et de l’habitation ;', report, heard].filter((one) => one !== ''),
    reasons: ['Considérant les désordres du mur ;'],
    articles: [article],
    date,
  });

export const examples: Examples = {
  passes: [
    { why: 'procédure ordinaire', text: act() },
    { why: 'urgence', text: act({ heard: 'Considérant l’urgence ;' }) },
    { why: 'danger imminent', text: act({ heard: 'Considérant le danger imminent ;' }) },
    { why: 'article de la procédure urgente', text: act({ heard: 'Vu l’article L. 511-19 ;' }) },
    { why: 'article de la procédure ordinaire', text: act({ heard: 'Vu l’article L. 511-10 ;' }) },
    { why: 'phase contradictoire', text: act({ heard: 'Vu la phase contradictoire ;' }) },
    { why: 'propriétaire informé', text: act({ heard: 'Vu la lettre qui informe le propriétaire ;' }) },
    ...[
      'Vu le constat du maire ;',
      'Vu le procès-verbal ;',
      'Vu le diagnostic ;',
      'Vu la visite du service ;',
      'Vu l’avis de l’expert ;',
    ].map((report) => ({ why: report, text: act({ report }) })),
    { why: 'péril, avant 2021', text: act({ title: 'Arrêté de péril ordinaire', date: '31 décembre 2020' }) },
    { why: 'péril dans un motif', text: act({ heard: 'Considérant le péril et ses observations ;' }) },
  ],
  fails: [
    {
      why: 'péril imminent',
      text: act({ title: 'Arrêté de péril imminent' }),
      message: 'word',
      at: 'Arrêté de péril imminent',
    },
    {
      why: 'le jour du changement',
      text: act({ title: 'Arrêté de péril', date: '1er janvier 2021' }),
      message: 'word',
      at: 'Arrêté de péril',
    },
    {
      why: 'portant péril',
      text: act({ title: 'Arrêté portant péril ordinaire' }),
      message: 'word',
      at: 'portant péril ordinaire',
    },
    {
      why: 'péril dans un article',
      text: act({ article: 'L’immeuble est en péril ordinaire.' }),
      message: 'word',
      at: 'en péril ordinaire',
    },
    {
      why: 'menaçant ruine',
      text: act({ title: 'Arrêté sur un immeuble menaçant ruine' }),
      message: 'word',
      at: 'immeuble menaçant ruine',
    },
    { why: 'sans rapport', text: act({ report: '' }), message: 'report', at: 'Arrêté de mise en sécurité' },
    {
      why: 'sans observations',
      text: act({ heard: '' }),
      message: 'heard',
      at: 'Arrêté de mise en sécurité',
    },
  ],
  ignores: [
    { why: 'mainlevée', text: act({ title: 'Arrêté de mainlevée de mise en sécurité' }) },
    { why: 'abrogation', text: act({ title: 'Arrêté abrogeant un arrêté de péril' }) },
    { why: 'levée', text: act({ title: 'Arrêté portant levée de la mise en sécurité' }) },
    {
      why: 'mise en sécurité d’une rue',
      text: act({ title: 'Arrêté de circulation pour la mise en sécurité de la rue' }),
    },
    { why: 'circulation', text: sampleOrder() },
  ],
};
