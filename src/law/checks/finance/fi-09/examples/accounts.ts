/** FI-09: examples of the accounts of a year, and of what was carried over. */
import type { Examples } from '../../../framework/rule';

/** Two sections in columns: the receipts, expenses and result of the year, what was carried over, and the closing. */
const columns = (year: string, closing: string, more = ''): string =>
  `Libellés   Fonctionnement   Investissement\nRecettes de l’exercice   412 300,00 €   186 450,00 €\nDépenses de l’exercice   358 720,00 €   201 980,00 €\nRésultat de l’exercice   ${year}   - 15 530,00 €\nRésultat antérieur reporté   + 40 000,00 €   + 22 100,00 €\n${more}Résultat de clôture   ${closing}   + 6 570,00 €`;

export const examples: Partial<Examples> = {
  passes: [
    { why: 'compte en colonnes', text: columns('+ 53 580,00 €', '+ 93 580,00 €'), kind: 'note' },
    {
      why: 'compte en colonnes, des restes à réaliser avant la clôture',
      text: columns('+ 53 580,00 €', '+ 98 580,00 €', 'Restes à réaliser   5 000,00 €   0,00 €\n'),
      kind: 'note',
    },
    ...[
      'Les recettes de l’exercice sont de 412 300 €, les dépenses de 358 720 €, soit un excédent de l’exercice de 53 580 €.',
      'L’excédent de l’exercice est de 53 580 €, auquel s’ajoute un report de 40 000 €, soit un résultat de clôture de 93 580 €.',
      'Le déficit de l’exercice est de 15 530 €, l’excédent antérieur de 22 100 €, soit un résultat cumulé de 6 570 €.',
      'Le besoin de l’exercice, solde de l’année, est de 15 530 €, l’excédent antérieur de 22 100 €, soit un résultat cumulé de 6 570 €.',
      'Les recettes vont à 412 300 €, les dépenses moins les recettes à 358 720 €, le résultat de l’exercice à 58 580 €.',
      ...[
        'les restes à réaliser déduits',
        'les RAR déduits',
        'l’affectation étant faite',
        'le 1068 compris',
        'selon le budget',
        'avant le vote',
        'comme prévu',
        'dont une part réservée',
        'pour un total des sections',
      ].map(
        (words) =>
          `L’excédent de l’exercice est de 53 580 €, le report de 40 000 €, ${words}, le résultat cumulé de 98 580 €.`,
      ),
      'L’excédent de l’exercice est de 53 580 €, le report de 40 000 €, les restes à réaliser de 5 000 €, et le résultat cumulé de 88 580 €.',
    ].map((text) => ({ why: `compte dans une phrase : ${text}`, text, kind: 'note' as const })),
  ],
  fails: [
    ...['Résultat N-1', 'Excédent repris', 'Résultat de l’année précédente', 'Excédent 002', 'Solde 001'].map(
      (label) => ({
        why: `compte en colonnes, le report se dit : ${label}`,
        text: columns('+ 53 580,00 €', '+ 98 580,00 €').replace('Résultat antérieur reporté', label),
        kind: 'note' as const,
        message: 'closing',
        at: '98 580,00 €',
      }),
    ),
    ...[
      'Solde des restes à réaliser',
      'Solde des RAR',
      'Excédent affecté',
      'Excédent au compte 1068',
      'Solde : besoin',
      'Recettes : prévisions',
      'Recettes votées',
      'Recettes du budget',
      'Dépenses : écart',
      'Dépenses : taux',
    ].map((label) => ({
      why: `compte en colonnes, une autre ligne : ${label}`,
      text: columns('+ 58 350,00 €', '+ 98 350,00 €', `${label}   5 000,00 €   0,00 €\n`),
      kind: 'note' as const,
      message: 'yearly',
      at: '58 350,00 €',
    })),
    ...(
      [
        ['Recettes de l’exercice', 'Total des recettes'],
        ['Recettes de l’exercice', 'Total recettes'],
        ['Recettes de l’exercice', 'Titre de l’exercice'],
        ['Recettes de l’exercice', 'A. Produits'],
        ['Dépenses de l’exercice', 'Total des dépenses'],
        ['Dépenses de l’exercice', 'Total dépenses'],
        ['Dépenses de l’exercice', 'Mandat de l’exercice'],
        ['Dépenses de l’exercice', 'B. Charges'],
        ['Dépenses de l’exercice', '-------------------\nDépenses'],
      ] as const
    ).map(([label, other]) => ({
      why: `compte en colonnes : ${other}`,
      text: columns('+ 58 350,00 €', '+ 98 350,00 €').replace(label, other),
      kind: 'note' as const,
      message: 'yearly',
      at: '58 350,00 €',
    })),
    ...(
      [
        ['Résultat de clôture', 'Résultat cumulé'],
        [/Résultat de l’exercice.*\n/u, ''],
        [/Recettes de l’exercice.*\n/u, ''],
        [/Recettes de l’exercice.*\nDépenses de l’exercice.*\n/u, ''],
      ] as const
    ).map(([from, to]) => ({
      why: `compte en colonnes, clôture : ${String(from)} ${to}`,
      text: columns('+ 53 580,00 €', '+ 98 580,00 €').replace(from, to),
      kind: 'note' as const,
      message: 'closing',
      at: '98 580,00 €',
    })),
    ...(
      [
        ['yearly', '+ 58 350,00 €', '+ 98 350,00 €', '58 350,00 €'],
        ['closing', '+ 53 580,00 €', '+ 98 580,00 €', '98 580,00 €'],
        ['closing', '53 580,00 €', '95 380,00 €', '95 380,00 €'],
      ] as const
    ).map(([message, year, closing, at]) => ({
      why: `compte en colonnes : ${message}, ${closing}`,
      text: columns(year, closing),
      kind: 'note' as const,
      message,
      at,
    })),
    ...(
      [
        [
          'closing',
          'L’exercice dégage un excédent de 53 580 €, le report est de 40 000 €, soit un résultat de clôture de 98 580 €.',
          '98 580 €',
        ],
        [
          'yearly',
          'Les titres émis sont de 412 300 €, les mandats de 358 720 €, et le résultat de l’exercice ressort à 58 580 €.',
          '58 580 €',
        ],
        [
          'yearly',
          'Les recettes de l’exercice sont de 412 300 €, les dépenses de 358 720 €, et le résultat de l’exercice ressort à 58 580 €.',
          '58 580 €',
        ],
        [
          'closing',
          'L’excédent de l’exercice est de 53 580 €, auquel s’ajoute un report de 40 000 €, soit un résultat de clôture de 98 580 €.',
          '98 580 €',
        ],
        [
          'closing',
          'Le déficit de l’exercice est de 15 530 €, l’excédent antérieur de 22 100 €, soit un résultat cumulé de 7 570 €.',
          '7 570 €',
        ],
      ] as const
    ).map(([message, text, at]) => ({
      why: `compte dans une phrase : ${text}`,
      text,
      kind: 'note' as const,
      message,
      at,
    })),
  ],
};
