/** CM-43: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...(
      [
        ['Aucun emploi n’est supprimé, sauf celui de gardien.', 'emploi n’est supprimé'],
        ['Aucun poste n’est supprimé avant le 1er juin 2026.', 'poste n’est supprimé'],
        [
          'Aucun emploi n’est supprimé à la voirie. Est décidée la suppression d’un poste.',
          'suppression d’un poste',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act(`DÉCIDE la création d’un emploi.\n${words}\nPour : 9`),
      kind: 'deliberation' as const,
      message: 'staff',
      at,
    })),
    ...[
      'L’avis du comité social territorial n’a pas été sollicité, celui-ci étant informé après le vote.',
      'Le comité social territorial en sera informé après le vote.',
      'Le CST sera saisi ultérieurement.',
      'La mesure est prise sans attendre l’avis du comité social territorial.',
      'Le comité social territorial n’a pas encore été consulté.',
      'L’avis du CST sera recueilli lors de sa réunion du 3 juin 2026.',
    ].map((words) => ({
      why: words,
      text: act(`INSTAURE le régime indemnitaire.\n${words}\nPour : 9`, 'Régime indemnitaire'),
      kind: 'deliberation' as const,
      message: 'after',
      at: words,
    })),
    ...(
      [
        ['DÉCIDE la suppression de deux postes.', 'suppression de deux postes'],
        ['SUPPRIME un emploi.', 'SUPPRIME un emploi'],
        ['DÉCIDE, supprimant le poste vacant.', 'supprimant le poste'],
        ['Les emplois vacants sont supprimés.', 'emplois vacants sont supprimés'],
        ['FIXE l’aménagement du temps de travail.', 'aménagement du temps de travail'],
        ['ADOPTE le règlement du temps de travail.', 'règlement du temps de travail'],
        ['FIXE la durée du temps de travail.', 'durée du temps de travail'],
        ['ADOPTE la réorganisation du service.', 'réorganisation du service'],
        ['ADOPTE l’organigramme.', 'organigramme'],
        ['ADOPTE le plan de formation.', 'plan de formation'],
        ['ADOPTE le document unique.', 'document unique'],
        ['FIXE les ratios promus.', 'ratios promus'],
        ['DÉCIDE la suppression de poste.', 'suppression de poste'],
        ['DÉCIDE la suppression du poste.', 'suppression du poste'],
        ['DÉCIDE la suppression d’emplois.', 'suppression d’emplois'],
        ['DÉCIDE la suppression de plusieurs postes.', 'suppression de plusieurs postes'],
        ['FIXE le ratio d’avancement.', 'ratio d’avancement'],
        ['Nouveau régime indemnitaire', 'régime indemnitaire'],
        ['FIXE la durée du temps de travail des 12 hôtesses.', 'durée du temps de travail'],
        ['DÉCIDE, Vu l’urgence, la suppression d’un poste.', 'suppression d’un poste'],
        ['L’impact du projet est réel.\nDÉCIDE la suppression d’un poste.', 'suppression d’un poste'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: act(`${words}\nPour : 9`),
          kind: 'deliberation',
          message: 'staff',
          at,
        }) as const,
    ),
    {
      why: 'suppression d’un poste',
      text: act('DÉCIDE la suppression d’un poste d’adjoint.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'suppression d’un poste',
    },
    {
      why: 'supprimer deux emplois',
      text: act('DÉCIDE de supprimer les deux emplois vacants.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'supprimer les deux emplois',
    },
    {
      why: 'poste supprimé',
      text: act('Le poste de rédacteur est supprimé.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'poste de rédacteur est supprimé',
    },
    {
      why: 'régime indemnitaire',
      text: act('INSTAURE le régime indemnitaire des agents.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'régime indemnitaire',
    },
    {
      why: 'RIFSEEP',
      text: act('FIXE les plafonds du RIFSEEP.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'RIFSEEP',
    },
    {
      why: 'temps de travail',
      text: act('ADOPTE l’organisation du temps de travail.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'organisation du temps de travail',
    },
    {
      why: 'compte épargne-temps',
      text: act('CRÉE le compte épargne-temps.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'compte épargne-temps',
    },
    {
      why: 'télétravail',
      text: act('AUTORISE le télétravail.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'télétravail',
    },
    {
      why: 'lignes directrices',
      text: act('ADOPTE les lignes directrices de gestion.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'lignes directrices de gestion',
    },
    {
      why: 'ratios',
      text: act('FIXE les ratios d’avancement.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'ratios d’avancement',
    },
    {
      why: 'taux de promotion',
      text: act('FIXE le taux de promotion.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'taux de promotion',
    },
    {
      why: 'réorganisation',
      text: act('APPROUVE la réorganisation des services.\nPour : 9'),
      kind: 'deliberation',
      message: 'staff',
      at: 'réorganisation des service',
    },
    {
      why: 'comité cité, sans avis',
      text: act('Le comité social territorial existe.\nDÉCIDE la suppression d’un poste.\nPour : 9'),
      kind: 'deliberation',
      message: 'opinion',
      at: 'comité social',
    },
    {
      why: 'régime indemnitaire, dans l’objet',
      text: act('DÉCIDE d’y donner suite.\nPour : 9', 'Régime indemnitaire des agents'),
      kind: 'deliberation',
      message: 'staff',
      at: 'Régime indemnitaire',
    },
  ],
};
