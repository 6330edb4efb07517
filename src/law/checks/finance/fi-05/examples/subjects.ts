/** FI-05: examples of acts that are about no budget to balance. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { budget, noted } from './samples';

/** The subject stands on the line of the number, and on no line of its own. */
const onLineOfNumber = (line: string, received: string): string =>
  [
    'Commune de Vernois',
    'Extrait du registre des délibérations du conseil municipal',
    line,
    'Séance du 12 mars 2026',
    'Nombre de conseillers en exercice : 15 – présents : 12 – votants : 13',
    'Le maire indique que la porte du hangar doit être remplacée. Il propose :',
    'FONCTIONNEMENT – DÉPENSES',
    '60612 Énergie\t+ 4 000 €',
    'FONCTIONNEMENT – RECETTES',
    `7411 Dotation\t+ ${received} €`,
    'Le conseil municipal, après en avoir délibéré, APPROUVE la décision modificative ci-dessus.',
    'Pour : 13. Contre : 0. Abstentions : 0.',
  ].join('\n');
const LINES = [
  'Délibération n° 2026-33 / 7.1 / Décision modificative n° 2 au budget communal',
  'Délibération n° 2026-33 | Décision modificative n° 2',
  'Délibération n° 2026-33 • Décision modificative n° 2',
  'Délibération n° 2026-33 – Décision modificative n° 2',
  'Délibération n° 2026-33 : décision modificative n° 2',
];

export const examples: Partial<Examples> = {
  passes: LINES.map((line) => ({ why: line, text: onLineOfNumber(line, '4 000') })),
  fails: LINES.map((line) => ({
    why: line,
    text: onLineOfNumber(line, '3 000'),
    message: 'unbalanced',
    at: '60612 Énergie\t+ 4 000 €',
  })),
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
