/** RP-03: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { traffic, way } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'une permission et ce qu’elle règle pour tous',
      text: order({
        title: 'Portant permission de voirie et réglementation de la circulation',
        articles: [
          'La société est autorisée à ouvrir la chaussée. La circulation est interdite rue Haute.',
          'Notifié à M. Luc PETIT.',
          `${way}à compter de sa notification.`,
        ],
      }),
    },
    ...[
      'Avenant n° 1 au marché de travaux du gymnase',
      'Bail d’un local communal',
      'Contrat de maintenance du chauffage',
      'Convention de mise à disposition d’une salle',
      'Défense de la commune devant le tribunal',
    ].map((title) => ({
      why: `contrat conclu par décision : ${title}`,
      text: `Décision du maire n° 2026-3\nObjet : ${title}\nVu l’article L. 2122-22 du CGCT ;\nDÉCIDE\nArticle 1er : Le maire signe avec la société BATIR.\nArticle 2 : Elle sera notifiée à l’entreprise.\n${way}à compter de sa publication.`,
      kind: 'decision' as const,
    })),
    ...[
      'Il est conclu avec la société BATIR un marché de sonorisation.',
      'Le marché de surveillance est attribué à la société BATIR.',
      'De signer avec M. Luc PETIT le contrat de cession du spectacle.',
      'L’offre de la société BATIR est acceptée ; le marché est passé pour un an.',
      'Le devis de la société BATIR est approuvé, et le marché conclu pour un an.',
    ].map((article) => ({
      why: `contrat que l’article seul nomme : ${article}`,
      text: `Décision du maire n° 2026-3\nObjet : festival d’été\nVu l’article L. 2122-22 du CGCT ;\nDÉCIDE\nArticle 1er : ${article}\nArticle 2 : La décision sera notifiée à l’intéressé.\n${way}à compter de sa publication.`,
      kind: 'decision' as const,
    })),
    {
      why: 'décision du maire, dite arrêté par qui la soumet',
      text: `Décision du maire n° 2026-3\nMarché de travaux : toiture\nLe maire,\nVu l’article L. 2122-22 du CGCT ;\nDÉCIDE\nArticle 1er : Le marché est attribué à la société BATIR.\nArticle 2 : La décision sera notifiée à l’entreprise.\n${way}à compter de sa publication.`,
      kind: 'order',
    },
    { why: 'rien sur les recours', text: traffic('Le maire est chargé de l’exécution.') },
    {
      why: 'permis : les tiers ont un autre délai',
      text: order({
        title: 'Accordant un permis de construire',
        articles: ['Le permis de construire est accordé.', `${way}à compter de son affichage.`],
      }),
    },
    {
      why: 'notifié : une lettre visée, un contrat',
      text: order({
        title: 'Relatif à la salle',
        recitals: ['Considérant la décision notifiée à M. PETIT ;'],
        articles: ['Le marché est notifié à la société.', `${way}à compter de son affichage.`],
      }),
    },
    {
      why: 'nature que rien ne dit',
      text: order({
        title: 'Relatif à la salle',
        articles: ['La salle est ouverte.', `${way}à compter de son affichage.`],
        recitals: [],
      }),
    },
  ],
};
