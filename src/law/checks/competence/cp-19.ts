/** CP-19: closing a bar or a shop for public order is the prefect's, unless he delegated it; closing for fire safety is the mayor's. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { adverseOf } from '../shared/adverse';
import { sampleOrder } from '../shared/police-samples';
import { says } from '../shared/words';

const DELEGATED =
  /delegation[^.;\n]{0,80}prefe|prefe[^.;\n]{0,120}(?:delegation|delegu)|delegu[^.;\n]{0,80}prefe/g;
/** Buildings open to the public, buildings in danger, hygiene, the commune's own. */
const OTHER_POWER =
  /recevant\s+du\s+public|(?<![a-z])erp(?![a-z])|commission\s+(?:communale|intercommunale|departementale|de\s+(?:la\s+)?|consultative\s+)?[^.;\n]{0,40}securite|mise\s+en\s+securite|l\.?\s?(?:143-3|123-4|184-1|511-\d)|r\.?\s?(?:143-45|123-52)|peril|incendie|hygiene|insalubr|(?:piscine|gymnase|cimetiere|salle|equipement|ecole|bibliotheque|mediatheque|parc|stade)\s+municipa/g;

export const rule = defineRule({
  meta: {
    id: 'CP-19',
    title: {
      fr: 'Fermeture d’un débit ou d’un établissement : compétence du préfet',
      en: 'Closing of a bar or shop: the prefect’s power',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CSP-L3332-15', 'CSI-L333-1'],
    method: 'R',
    needs: [],
    messages: {
      prefect: {
        fr: 'La fermeture d’un débit de boissons ou d’un établissement pour trouble à l’ordre public relève du préfet : visez la délégation qu’il a donnée au maire, ou saisissez-le.',
        en: 'Closing a bar or shop for public order is for the prefect: cite his delegation, or refer to him.',
      },
    },
  },
  concerns: (analysis) => analysis.derive(adverseOf)?.kind === 'closure',
  check: ({ analysis }) => {
    const closure = analysis.derive(adverseOf);
    if (closure === undefined || says(analysis, DELEGATED) || says(analysis, OTHER_POWER)) return [];
    return [finding('prefect', closure.at)];
  },
});

const act = (reason: string, title = 'Arrêté portant fermeture administrative du bar Le Relais'): string =>
  sampleOrder({ title, reasons: [reason], articles: ['L’établissement est fermé pour quinze jours.'] });

export const examples: Examples = {
  passes: [
    'Vu la délégation accordée par le préfet au maire ;',
    'Vu l’arrêté du préfet portant délégation au maire ;',
    'Considérant que le pouvoir délégué par le préfet est exercé ;',
    'Considérant que cet établissement recevant du public est dangereux ;',
    'Considérant que l’ERP est dangereux ;',
    'Vu l’avis de la commission communale de sécurité ;',
    'Vu l’arrêté de mise en sécurité ;',
    'Vu l’article L. 143-3 du code de la construction et de l’habitation ;',
    'Vu l’article R. 143-45 du code de la construction et de l’habitation ;',
    'Considérant le péril ;',
    'Considérant le risque d’incendie ;',
    'Considérant le défaut d’hygiène ;',
    'Considérant l’insalubrité ;',
  ]
    .map((reason) => ({ why: reason, text: act(reason) }))
    .concat([
      {
        why: 'équipement de la commune',
        text: act(
          'Considérant la piscine municipale ;',
          'Arrêté portant fermeture temporaire de la piscine municipale',
        ),
      },
    ]),
  fails: [
    ...['du parc d’attractions', 'de l’école privée'].map((place) => ({
      why: `un exploitant : ${place}`,
      text: act('Considérant les troubles ;', `Arrêté portant fermeture temporaire ${place}`),
      message: 'prefect',
      at: 'portant fermeture temporaire',
    })),
    ...[
      'de l’église évangélique du Réveil',
      'de l’école hors contrat',
      'de la crèche associative Les Lutins',
      'du ponton du loueur de barques',
    ].map((place) => ({
      why: `décidé contre quelqu’un : ${place}`,
      text: act('Considérant les troubles ;', `Arrêté portant fermeture administrative ${place}`),
      message: 'prefect',
      at: 'portant fermeture administrative',
    })),
    {
      why: 'trouble à l’ordre public',
      text: act('Considérant les rixes ;'),
      message: 'prefect',
      at: 'portant fermeture administrative',
    },
    {
      why: 'fermeture dite par l’article',
      text: act('Considérant les rixes ;', 'Arrêté de police'),
      message: 'prefect',
      at: 'L’établissement est fermé',
    },
    {
      why: 'débit nommé',
      text: act('Considérant le tapage ;', 'Arrêté ordonnant la fermeture du débit de boissons'),
      message: 'prefect',
      at: 'ordonnant la fermeture du débit',
    },
  ],
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    ...[
      'du stade',
      'des stades',
      'au public du parc',
      'd’un terrain de football',
      'd’une aire de jeux',
      'de deux gymnases',
      'des terrains municipaux',
      'du square',
      'du jardin des Tilleuls',
      'de la piscine municipale',
      'de l’école',
      'du cimetière',
      'de la salle des fêtes',
      'de la salle polyvalente',
      'de la salle municipale',
      'de la salle communale',
      'de la salle du conseil',
      'de la plage',
      'de la bibliothèque',
      'de la médiathèque',
      'de la rue Basse',
      'de la voie verte',
      'du chemin creux',
      'du sentier',
      'du pont',
      'de la passerelle',
      'de la place Haute',
      'du parking',
      'de la mairie',
      'du marché couvert',
      'du bois',
      'de la forêt',
      'de la crèche',
      'de la cantine',
      'de la déchetterie',
      'de la déchèterie',
      'de l’équipement municipal',
      'de l’équipement communal',
      'de l’équipement sportif',
      'du complexe sportif',
      'du skate-parc',
      'de l’église',
      'des services',
      'du pont',
      'de la rue de l’école privée',
      'de la rue du Temple, devant l’école privée',
      'de l’église Saint-Martin',
    ].map((place) => ({
      why: `lieu de la commune : ${place}`,
      text: sampleOrder({
        title: `Arrêté portant fermeture temporaire ${place}`,
        articles: ['L’accès est interdit jusqu’au 3 mai 2026.'],
      }),
    })),
  ],
};
