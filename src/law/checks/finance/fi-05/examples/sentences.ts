/** FI-05: examples of sections told in a sentence, or in a row under the heads of its columns. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { budget, noted } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'note, équilibrée',
      text: noted(
        'DÉCISION MODIFICATIVE N° 1\n\nLa section de fonctionnement augmente de 12 400 € en dépenses et de 12 400 € en recettes.',
      ),
      kind: 'note',
    },
    {
      why: 'note : le compte est une autre affaire',
      text: noted(
        '1. COMPTE ADMINISTRATIF\n\nFonctionnement : dépenses 12 400 €, recettes 13 400 €.\n\n2. DÉCISION MODIFICATIVE N° 1\n\nFonctionnement : dépenses 2 400 €, recettes 2 400 €.\n\n3. COMPTE DE GESTION\n\nFonctionnement : dépenses 12 400 €, recettes 13 400 €.',
      ),
      kind: 'note',
    },
    {
      why: 'budget, des barres',
      text: budget('| Section | Dépenses | Recettes |', '| Fonctionnement | 254 000,00 | 254 000,00 |'),
    },
    {
      why: 'budget équilibré',
      text: deliberation({
        subject: 'Budget primitif 2026',
        decisions: ['ADOPTE : fonctionnement, dépenses 250 000 €, recettes 250 000 €.'],
      }),
    },
    ...[
      '(virement compris)',
      '(dont les intérêts)',
      '(reports)',
      '(opérations réelles)',
      '(opérations d’ordre)',
      '(réalisée)',
      '(exécutée)',
      '(crédits votés en 2025)',
      '(dépenses votées en 2025)',
    ].map((words) => ({
      why: words,
      text: budget(`Section de fonctionnement ${words} : dépenses 245 000 €, recettes 254 000 €`),
    })),
    ...[
      'Section de fonctionnement : dépenses 245 000 €',
      'Section de fonctionnement : dépenses et recettes de 245 000 €',
      'Section de fonctionnement : dépenses et recettes à l’équilibre',
      'Section de fonctionnement : dépenses 245 000 €, recettes 254 000 €, solde 9 000 €',
      'Fonctionnement et investissement : dépenses 245 000 €, recettes 254 000 €',
      'Recettes de fonctionnement : 254 000 €, contre 250 000 € en 2025',
    ].map((words) => ({ why: 'budget, section par section', text: budget(...words.split('\n')) })),
    ...[
      'Dépenses\nFonctionnement   245 000,00   12 000,00',
      'Fonctionnement   245 000,00   254 000,00',
      'Dépenses et recettes\nFonctionnement : 245 000 € et 254 000 €',
      'Budget   Fonctionnement, dépenses   Fonctionnement, recettes\nEau, investissement   245 000,00   254 000,00',
      'Section   Dépenses   Recettes\nFonctionnement   245 000,00   254 000,00   9 000,00',
      'Section   Dépenses   Recettes\nTotal   245 000,00   254 000,00',
      'Section   Dépenses   Recettes\nFonctionnement et investissement   245 000,00   254 000,00',
      'Dépenses 9 000 €   Recettes 9 000 €\nInvestissement   245 000,00 €   254 000,00 €',
    ].map((words) => ({ why: 'budget, une ligne de table par section', text: budget(...words.split('\n')) })),
  ],
  fails: [
    ...[
      'DÉCISION MODIFICATIVE N° 1\n\nLa section de fonctionnement augmente de 12 400 € en dépenses et de 11 400 € en recettes. La section d’investissement est inchangée.',
      'Le budget primitif est proposé ainsi :\nFonctionnement : dépenses 12 400 €, recettes 11 400 € ; investissement : dépenses 8 000 €, recettes 8 000 €.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: noted(words),
      kind: 'note' as const,
      message: 'unbalanced',
      at: '11 400 €',
    })),
    {
      why: 'budget, des barres, les recettes d’abord',
      text: budget('| Section | Recettes | Dépenses |', '| Fonctionnement | 245 000,00 | 254 000,00 |'),
      message: 'unbalanced',
      at: '254 000,00',
    },
    {
      why: 'budget, deux sections sur une ligne',
      text: budget(
        'Section de fonctionnement : 245 000 € en dépenses et 254 000 € en recettes ; section d’investissement : 8 000 € en dépenses et 8 000 € en recettes',
      ),
      message: 'unbalanced',
      at: '254 000 €',
    },
    {
      why: 'budget dont une section n’est pas équilibrée',
      text: deliberation({
        subject: 'Budget primitif 2026',
        decisions: [
          'ADOPTE le budget.',
          'Section de fonctionnement : dépenses 250 000 €, recettes 240 000 €',
        ],
      }),
      message: 'unbalanced',
      at: '240 000 €',
    },
    {
      why: 'budget en colonnes',
      text: deliberation({
        subject: 'Vote du budget',
        decisions: [
          'ADOPTE le budget.',
          '                  Dépenses        Recettes',
          'Fonctionnement    250 000 €       250 000 €',
          'Investissement    100 000 €       110 000 €',
        ],
      }),
      message: 'unbalanced',
      at: '110 000 €',
    },
    ...['adoption'].map((why) => ({
      why,
      text: deliberation({
        subject: `Budget primitif 2026 : ${why}`,
        decisions: ['APPROUVE la section de fonctionnement : dépenses 245 000 €, recettes 254 000 €.'],
      }),
      message: 'unbalanced',
      at: '254 000 €',
    })),
    ...['(principale)'].map((words) => ({
      why: words,
      text: budget(`Section de fonctionnement ${words} : dépenses 245 000 €, recettes 254 000 €`),
      message: 'unbalanced',
      at: '254 000 €',
    })),
    ...(
      [
        ['Section d’exploitation : dépenses 245 000 €, recettes 254 000 €', '254 000 €'],
        ['Section de fonctionnement : 245 000 € en dépenses ; 254 000 € en recettes', '254 000 €'],
        [
          'Section de fonctionnement : dépenses 8 000 €, recettes 8 000 € ; section d’investissement : dépenses 245 000 €, recettes 254 000 €',
          '254 000 €',
        ],
        ['Section de fonctionnement : recettes 254 000 €, dépenses 245 000 €', '245 000 €'],
      ] as const
    ).map(([words, at]) => ({
      why: 'budget, section par section',
      text: budget(...words.split('\n')),
      message: 'unbalanced',
      at,
    })),
    ...(
      [
        ['Section   Dépenses   Recettes\nFonctionnement\t245 000,00\t254 000,00', '254 000,00'],
        ['Section   Dépenses   Recettes\nFonctionnement   245 000,00   254 000,00', '254 000,00'],
        ['Section   Recettes   Dépenses\nFonctionnement   254 000,00   245 000,00', '245 000,00'],
        ['Section   Dépenses   Recettes\nInvestissement   245 000,00 €   254 000,00 €', '254 000,00 €'],
      ] as const
    ).map(([words, at]) => ({
      why: 'budget, une ligne de table par section',
      text: budget(...words.split('\n')),
      message: 'unbalanced',
      at,
    })),
  ],
};
