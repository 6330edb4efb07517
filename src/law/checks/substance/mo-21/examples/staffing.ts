/** MO-21: examples of agents put in a post for the past. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

const order = (
  article: string,
  title = 'Arrêté portant nomination d’une rédactrice',
  reason = 'l’emploi est vacant',
): string =>
  sampleOrder({ title, reasons: [`Considérant que ${reason} ;`], articles: [article], date: '3 mars 2026' });

const FROM = 'à compter du 1er février 2026';

export const examples: Partial<Examples> = {
  ignores: [
    ...[
      'de régularisation',
      'de reconstitution de carrière',
      'd’ancienneté',
      'd’exécution du jugement',
      'de décision du tribunal',
      'd’annulation prononcée',
      'de retrait',
      'd’acte retiré',
      'd’acte illégal',
      'de rectification',
      'd’effet de la loi n° 2025-12',
      'd’inaptitude',
      'de maladie',
      'd’accident',
      'de congé',
      'de disponibilité',
      'de radiation',
      'd’échelon',
      'd’avancement',
      'de reclassement',
      'd’omission réparée',
      'd’erreur réparée',
      'de rappel',
      'd’échéance',
      'de renouvellement',
    ].map((words) => ({
      why: `cas que l’article dit : ${words}`,
      text: order(`Mme Anne LEROY est nommée rétroactivement, à titre ${words}, ${FROM}.`),
    })),
    {
      why: 'agent radié, remplacé le même jour',
      text: order(`L’agent est radié ; Mme Anne LEROY est nommée rétroactivement ${FROM}.`),
    },
    {
      why: 'cas que les motifs disent',
      text: order(
        `Mme Anne LEROY est nommée rétroactivement ${FROM}.`,
        undefined,
        'le juge a annulé son éviction',
      ),
    },
    ...['son avancement d’échelon est dû', 'la reconstitution de son ancienneté est due'].map((reason) => ({
      why: `cas que les motifs disent : ${reason}`,
      text: order(`Mme Anne LEROY est nommée stagiaire ${FROM}.`, undefined, reason),
    })),
    {
      why: 'cas que le titre dit',
      text: order(`Mme Anne LEROY est promue rétroactivement ${FROM}.`, 'Arrêté d’avancement de grade'),
    },
    ...[
      'Mme Anne LEROY est nommée stagiaire à compter du 3 mars 2026.',
      'Mme Anne LEROY est nommée stagiaire à compter du 1er avril 2026, sans effet rétroactif.',
      'Sa prime, qui n’est pas rétroactive, lui est due.',
      'La nomination est non rétroactive.',
      'Elle n’a aucun effet rétroactif.',
      'Aucune disposition n’est rétroactive.',
      `Elle est affectée à la mairie ${FROM}.`,
    ].map((article) => ({ why: article, text: order(article) })),
  ],
  fails: [
    ...[
      'rétroactivement',
      'de façon rétroactive',
      'à titre rétroactif',
      'avec effet rétroactif',
      'par un effet qui rétroagit',
    ].map((words) => ({
      why: words,
      text: order(`Mme Anne LEROY est nommée rédactrice ${words}, ${FROM}.`),
      message: 'staff',
      at: `Mme Anne LEROY est nommée rédactrice ${words}, ${FROM}.`,
    })),
    ...[
      'elle est à classer au premier échelon, n’ayant pas de services antérieurs à reprendre',
      'elle est classée au 3e échelon de son grade',
      'elle n’a aucune activité privée à reprendre',
      'elle est recrutée sans ancienneté',
      'elle est située à l’échelon de début',
      'elle demande la reprise d’ancienneté',
    ].map((reason) => ({
      why: `sa place dans la grille n’est pas une étape de carrière : ${reason}`,
      text: order(`Mme Anne LEROY est nommée adjointe administrative stagiaire ${FROM}.`, undefined, reason),
      message: 'staff',
      at: '1er février 2026',
    })),
    {
      why: 'qui lui appartient en propre, sans le nier',
      text: order('Le compas offert est rétroactif.'),
      message: 'staff',
      at: 'Le compas offert est rétroactif.',
    },
    ...[
      `Mme Anne LEROY est nommée adjointe administrative stagiaire ${FROM}.`,
      `Mmes Anne LEROY et Léa PETIT sont nommées stagiaires ${FROM}.`,
      `M. Luc PETIT est nommé technicien par voie de mutation ${FROM}.`,
      `M. Luc PETIT est nommé technicien par la voie du détachement ${FROM}.`,
      `M. Luc PETIT est recruté au service technique par voie d’intégration directe ${FROM}.`,
      `MM. Luc PETIT et Paul ROY sont recrutés par voie de mutation ${FROM}.`,
      `M. Luc PETIT est recruté ${FROM}.`,
      `Mmes Anne LEROY et Léa PETIT sont recrutées en qualité d’agents d’accueil ${FROM}.`,
      `M. Luc PETIT est recruté comme agent d’accueil ${FROM}.`,
    ].map((article) => ({ why: article, text: order(article), message: 'staff', at: '1er février 2026' })),
  ],
};
