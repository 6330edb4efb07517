/** CP-07: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { sampleDeliberation } from '../../../shared/police-samples';
import { deliberation } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      '26° De demander à l’État l’attribution de subventions, sans limite de montant ;',
      '16° D’intenter les actions en justice, sans limitation ;',
      '4° De prendre toute décision sur les marchés, sans limite ;',
    ].map((words) => ({ why: words, text: deliberation(words), kind: 'deliberation' as const })),
    ...[
      'dans la limite de 500 €',
      'à hauteur de 500 euros',
      'à hauteur de 10 %',
      'à hauteur de dix pour cent',
      'dans les cas suivants',
      'à savoir les urgences',
      'comme ci-après',
      'devant toutes les juridictions',
      'pour toutes les actions',
      'pour toute demande',
      'dans tous les cas',
      'pour tous les projets',
      'en première instance',
      'en appel',
      'en cassation',
      'sur l’ensemble du territoire',
      'en zone U',
      'dans le périmètre annexé',
      'dans le périmètre du bourg',
      'selon le tableau en annexe',
      'pour 100 m2',
      'sur cent mètres',
      'au maximum de dix',
      'sans que la durée, n’excédant pas le mandat, soit rompue',
      'à hauteur de 1 euro',
      'à hauteur de 10%',
      'à tous degrés',
      'si le crédit est prévu au budget',
      'quel que soit le montant',
      'sous un plafond',
      'pour 100 m²',
      'par an',
      'si les crédits sont prévus au budget',
      'pour un montant inférieur au seuil',
      'jusqu’à un seuil',
    ].map((words) => ({
      why: words,
      text: deliberation(`3° De procéder à la réalisation des emprunts, ${words} ;`),
      kind: 'deliberation' as const,
    })),

    ...[
      '5° De louer les biens, sauf ceux acquis par emprunts ;',
      '- 5° De louer les biens, sauf ceux acquis par emprunts ;',
      '5 ° De louer les biens, sauf ceux acquis par emprunts ;',
      '5) De louer les biens, sauf ceux acquis par emprunts ;',
    ].map((words) => ({ why: words, text: deliberation(words), kind: 'deliberation' as const })),
    {
      why: 'emprunts limités',
      text: deliberation(
        '3° De procéder, dans la limite de 500 000 € par an, à la réalisation des emprunts ;',
      ),
      kind: 'deliberation',
    },
    {
      why: 'justice : tous les cas',
      text: deliberation('16° D’intenter les actions en justice dans tous les cas ;'),
      kind: 'deliberation',
    },
    {
      why: 'sans limite à fixer',
      text: deliberation('5° De conclure le louage de choses pour une durée n’excédant pas douze ans ;'),
      kind: 'deliberation',
    },
    {
      why: 'limites réunies à la fin, par matière',
      text: deliberation(
        '3° De procéder à la réalisation des emprunts ;',
        'FIXE les limites : emprunts, 500 000 €.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'limites réunies à la fin, par alinéa',
      text: deliberation(
        '20° De réaliser les lignes de trésorerie ;',
        'FIXE pour le 20° une limite de 200 000 €.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'attributions en bloc, limites ensuite',
      text: sampleDeliberation('Délégations', [
        'DÉCIDE de déléguer au maire l’ensemble des attributions de l’article L. 2122-22 ;',
        'FIXE la limite des emprunts à 500 000 €.',
      ]),
      kind: 'deliberation',
    },
  ],
};
