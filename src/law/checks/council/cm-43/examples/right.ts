/** CM-43: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Aucun emploi n’est supprimé.',
      'Aucun des emplois existants n’est supprimé.',
      'La mesure ne supprime aucun emploi.',
      'Le service est renforcé sans suppression de poste.',
      'Il n’y a pas de suppression d’emploi.',
      'La création n’entraîne ni suppression de poste ni mutation.',
      'Elle n’entraîne aucune suppression d’emploi.',
    ].map((words) => ({
      why: `rien n’est supprimé : ${words}`,
      text: act(`DÉCIDE la création d’un emploi.\n${words}\nPour : 9`),
      kind: 'deliberation' as const,
    })),
    ...[
      'L’avis du comité social territorial a été recueilli le 3 mars 2026.',
      'Le comité social territorial, consulté le 3 mars 2026, sera tenu informé du bilan.',
      'Vu l’avis favorable du CST du 3 mars 2026, sans réserve du comité social territorial ;',
    ].map((words) => ({
      why: words,
      text: act(`${words}\nINSTAURE le régime indemnitaire.\nPour : 9`, 'Régime indemnitaire'),
      kind: 'deliberation' as const,
    })),
    ...[
      'Vu l’avis du CST réuni le 3 mars 2026 ;',
      'Vu l’avis du C.S.T. du 3 mars 2026 ;',
      'Vu l’avis du CT en date du 3 mars 2026 ;',
      'Avis du comité social territorial émis.',
      'Le CST a été consulté le 03/03/2026.',
      'Le comité social territorial, favorable.',
      'CST saisi : avis rendu.',
    ].map(
      (words) =>
        ({
          why: words,
          text: act(`${words}\nDÉCIDE la suppression d’un poste.\nPour : 9`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'avis favorable du comité social territorial',
      text: act(
        'Vu l’avis favorable du comité social territorial du 3 mars 2026 ;\nDÉCIDE la suppression d’un poste.\nPour : 9',
      ),
      kind: 'deliberation',
    },
    {
      why: 'avis du CST',
      text: act('Vu l’avis du CST en date du 03/03/2026 ;\nDÉCIDE la suppression de l’emploi.\nPour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'comité technique, avant 2023',
      text: act('Vu l’avis du comité technique du 3 mars 2021 ;\nINSTAURE le RIFSEEP.\nPour : 9'),
      kind: 'deliberation',
      date: '2021-03-12',
    },
    {
      why: 'création d’emploi : pas d’avis',
      text: act('DÉCIDE la création d’un emploi d’adjoint technique.\nPour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'régime indemnitaire cité',
      text: act(
        'Vu la délibération instaurant le régime indemnitaire ;\nDÉCIDE la création d’un emploi.\nPour : 9',
      ),
      kind: 'deliberation',
    },
    {
      why: 'l’agent percevra le régime indemnitaire',
      text: act('L’agent bénéficiera du régime indemnitaire.\nDÉCIDE la création d’un emploi.\nPour : 9'),
      kind: 'deliberation',
    },
    ...[
      'Le traitement est fixé d’après la grille du grade, régime indemnitaire en sus.',
      'La rémunération est fixée à l’indice 367, avec le régime indemnitaire.',
      'L’agent percevra le traitement du grade et, le cas échéant, le régime indemnitaire.',
      'Niveau de rémunération : 3e échelon ; régime indemnitaire.',
      'La durée du temps de travail de cet emploi est de 28 h par semaine.',
      'Le candidat remplit le document unique de marché européen.',
      'La durée du temps de travail est fixée à 28 heures.',
      'La durée du temps de travail est de 28h.',
      'La durée du temps de travail est de 28/35e.',
      'La durée du temps de travail est de 28 / 35.',
      'La durée du temps de travail de ce contrat est celle du grade.',
      'Une indemnité, prévue par le régime indemnitaire, est due.',
      'Vus les textes instaurant le RIFSEEP',
    ].map((words) => ({
      why: words,
      text: act(`DÉCIDE la création d’un emploi.\n${words}\nPour : 9`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'CST qui a rendu son avis à l’unanimité',
      text: act('Le CST, consulté, a rendu un avis unanime.\nDÉCIDE le télétravail.\nPour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'instance paritaire consultée',
      text: act('Vu l’avis favorable de l’instance paritaire ;\nDÉCIDE la suppression d’un poste.\nPour : 9'),
      kind: 'deliberation',
    },
  ],
};
