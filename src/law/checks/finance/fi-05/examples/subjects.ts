/** FI-05: examples of acts that are about no budget to balance. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { budget, noted } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'note sur un compte',
      text: noted(
        'Le compte administratif suit le budget primitif : fonctionnement, dépenses 12 400 €, recettes 13 400 €.',
      ),
      kind: 'note',
    },
    ...[
      'Le budget primitif 2025 a été réalisé ainsi',
      'Exécution du budget primitif 2025',
      'Le budget primitif est en suréquilibre',
      'Le budget primitif suit l’article L. 1612-7',
    ].map((words) => ({
      why: `note : ${words}`,
      text: noted(`${words} : fonctionnement, dépenses 12 400 €, recettes 13 400 €.`),
      kind: 'note' as const,
    })),
    {
      why: 'section votée en suréquilibre',
      text: deliberation({
        subject: 'Budget primitif 2026',
        decisions: [
          'ADOPTE, en suréquilibre (article L. 1612-7) : fonctionnement, dépenses 240 000 €, recettes 250 000 €.',
        ],
      }),
    },
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE le tarif à 3 €.'] }) },
    ...[
      'compte de l’année',
      'orientations',
      'débat',
      'résultat repris',
      'affectation',
      'ouverture de crédits',
      'mandatement anticipé',
      'admission en non-valeur',
      'provisions',
      'tarifs',
      'subventions',
      'emprunt',
    ].map((why) => ({
      why,
      text: deliberation({
        subject: `Budget primitif 2026 : ${why}`,
        decisions: ['APPROUVE la section de fonctionnement : dépenses 245 000 €, recettes 254 000 €.'],
      }),
    })),
    ...[
      'en suréquilibre',
      'selon l’article L. 1612-6',
      'selon l’article L. 1612-7',
      'soit un excédent de la section',
      'soit un solde excédentaire de la section',
    ].map((words) => ({
      why: words,
      text: budget(`Section de fonctionnement : dépenses 245 000 €, recettes 254 000 €, ${words}`),
    })),
  ],
};
