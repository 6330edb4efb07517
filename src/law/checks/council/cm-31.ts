/** CM-31: a summons goes by electronic means, or on paper to those who asked. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { wholeAct } from '../shared/nature';

/** In force of the law n° 2019-1461, article 9. */
const FROM = '2019-12-29';
const PAPER =
  /(?:lettre|courrier|pli)\s+(?:simple|postale?|recommande[a-z]*)|recommandee?\s+avec|(?:voie|envoi)\s+postale?|par\s+(?:la\s+)?poste|remise?\s+en\s+mains?\s+propres?|porte[es]*\s+(?:a|au)\s+(?:domicile|votre\s+domicile)|depos[a-z]+\s+(?:dans\s+votre\s+boite|a\s+votre\s+domicile)|par\s+porteur/g;
const ELECTRONIC =
  /courriel|e-?mail|(?:voie|forme|maniere|envoi|transmission)\s+(?:electronique|dematerialisee?)|dematerialis|electronique|plateforme|@/g;

export const rule = defineRule({
  meta: {
    id: 'CM-31',
    title: {
      fr: 'Convocation transmise de manière dématérialisée, sauf demande',
      en: 'Summons sent by electronic means, unless asked otherwise',
    },
    kinds: ['summons'],
    severity: 'minor',
    basis: ['CGCT-L2121-10'],
    method: 'R',
    needs: [],
    messages: {
      paper: {
        fr: 'Convocation envoyée « {words} » : elle l’est de manière dématérialisée, sauf si le conseiller a demandé un envoi par écrit.',
        en: 'Summons sent “{words}”: it goes by electronic means unless the councillor asked.',
      },
      ask: {
        fr: 'La convocation est-elle bien envoyée de manière dématérialisée, et par écrit aux seuls conseillers qui l’ont demandé ?',
        en: 'Is the summons sent by electronic means, and on paper to those who asked?',
        severity: 'info',
      },
    },
  },
  concerns: ({ actDate }) => actDate === undefined || actDate >= FROM,
  check: ({ analysis }) => {
    if (says(analysis, ELECTRONIC)) return [];
    const paper = firstOf(analysis, PAPER);
    if (paper === undefined) return [question('ask', wholeAct(analysis))];
    return says(
      analysis,
      /(?:a|selon|suivant)\s+(?:votre|sa)\s+demande|(?:vous\s+avez|a|avez)\s+demande|choix|souhait/g,
    )
      ? []
      : [finding('paper', paper, { values: { words: paper.text } })];
  },
});

const summons = (words: string): string =>
  `Vernois, le 2 mars 2026\nObjet : convocation\n${words}\nMadame,\nJe vous invite à la séance du conseil municipal du 12 mars 2026.\nLe maire,`;

export const examples: Examples = {
  passes: [
    ...[
      'Par e-mail',
      'Par email',
      'Voie électronique',
      'Sous forme dématérialisée',
      'Adresse : elu@vernois.example',
      'Par voie postale : vous avez demandé ce mode',
      'Par porteur, selon sa demande',
      'Par la poste, suivant votre demande',
      'Par la poste, selon votre souhait',
    ].map((words) => ({ why: words, text: summons(words), kind: 'summons' }) as const),
    { why: 'par courriel', text: summons('Envoi par courriel'), kind: 'summons' },
    { why: 'transmission dématérialisée', text: summons('Transmission dématérialisée'), kind: 'summons' },
    { why: 'plateforme', text: summons('Par la plateforme des élus'), kind: 'summons' },
    { why: 'par écrit, à sa demande', text: summons('Lettre recommandée, à votre demande'), kind: 'summons' },
    { why: 'selon son choix', text: summons('Par voie postale, selon le choix exprimé'), kind: 'summons' },
    { why: 'les deux', text: summons('Par courriel et par courrier postal'), kind: 'summons' },
  ],
  fails: [
    ...(
      [
        ['Courrier simple', 'Courrier simple'],
        ['Pli recommandé', 'Pli recommandé'],
        ['Recommandé avec accusé', 'Recommandé avec'],
        ['Envoi postal', 'Envoi postal'],
        ['Par la poste', 'Par la poste'],
        ['Par poste', 'Par poste'],
        ['Par porteur', 'Par porteur'],
        ['Remis en mains propres', 'Remis en mains propres'],
        ['Déposé à votre domicile', 'Déposé à votre domicile'],
        ['Portés à votre domicile', 'Portés à votre domicile'],
        ['Lettre postale', 'Lettre postale'],
      ] as const
    ).map(
      ([words, at]) => ({ why: words, text: summons(words), kind: 'summons', message: 'paper', at }) as const,
    ),
    {
      why: 'lettre recommandée',
      text: summons('Lettre recommandée'),
      kind: 'summons',
      message: 'paper',
      at: 'Lettre recommandée',
    },
    {
      why: 'par voie postale',
      text: summons('Envoi par voie postale'),
      kind: 'summons',
      message: 'paper',
      at: 'voie postale',
    },
    {
      why: 'remise en main propre',
      text: summons('Remise en main propre'),
      kind: 'summons',
      message: 'paper',
      at: 'Remise en main propre',
    },
    {
      why: 'déposée dans la boîte',
      text: summons('Déposée dans votre boîte aux lettres'),
      kind: 'summons',
      message: 'paper',
      at: 'Déposée dans votre boîte',
    },
    {
      why: 'portée à domicile',
      text: summons('Portée à domicile'),
      kind: 'summons',
      message: 'paper',
      at: 'Portée à domicile',
    },
    {
      why: 'rien n’est dit',
      text: summons(''),
      kind: 'summons',
      message: 'ask',
      at: 'Objet : convocation',
    },
  ],
  ignores: [
    {
      why: 'avant la loi de 2019',
      text: 'Vernois, le 2 mars 2018\nObjet : convocation\nLettre simple\nMadame,\nLe maire,',
      kind: 'summons',
    },
  ],
};
