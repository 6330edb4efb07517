/** FI-09: examples of receipts less spending. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'recettes de l’exercice            512 340,20 €\ndépenses de l’exercice            448 120,75 €\nrésultat (excédent)                64 219,45 €',
      'Dépenses ............ 12 000,00 €\nRecettes ............ 10 000,00 €\nDéficit ............. 2 000,00 €',
      'Recettes : 9 000,00 €\nDépenses : 5 000,00 €\nRésultat de clôture : 6 000,00 €',
      'Recettes : 9 000,00 €\nDépenses : 5 000,00 €\nRésultat reporté : 1 000,00 €',
    ].map((text) => ({ why: 'résultat de l’exercice', text, kind: 'note' as const })),
    {
      why: 'excédent juste',
      text: 'Fonctionnement : recettes 812 400 € - dépenses 745 150 € - excédent 67 250 €',
    },
    {
      why: 'déficit juste',
      text: 'Investissement : recettes 210 000 € - dépenses 242 300 € - déficit 32 300 €',
    },
    ...[
      'Recettes 812 400 €, dépenses 745 150 €, subvention d’État 76 250 €',
      'Recettes 812 400 €, dépenses 745 150 €, excédent 76 250 €, report 9 000 €',
      'Recettes 812 400 €, excédent repris 30 000 €, dépenses 745 150 €',
      'Subvention 812 400 €, dépenses 745 150 €, excédent 76 250 €',
    ].map((text) => ({ why: 'trois montants qui ne sont pas recettes, dépenses et reste', text })),
    ...[
      'Compte administratif\nDépenses : 7 000 €\nRésultat : 5 000 €',
      'Recettes : 9 000 €\nObservations\nRésultat : 1 000 €',
      'Recettes : 9 000 €\nDépenses : 5 000 €\nAffectation du résultat : 1 000 €',
      'Charges : 7 000 €\nProduits : 9 000 €\nRésultat : 1 000 €',
      'Recettes : 9 000 €\nSubvention : 2 000 €\nRésultat : 1 000 €',
      'Recettes : 9 000,00 €\nDépenses : 5 000,00 €\nRésultat : 4 000,01 €',
    ].map((text) => ({ why: 'résultat ligne à ligne', text, kind: 'note' as const })),
    ...[
      'cumulé',
      'antérieur',
      'global',
      'après reprise',
      'reste à affecter',
      'n-1',
      'définitif',
      'final',
    ].map((words) => ({
      why: 'un résultat qui compte autre chose que l’exercice',
      text: `Recettes : 9 000 €\nDépenses : 5 000 €\nRésultat ${words} : 6 000 €`,
      kind: 'note' as const,
    })),
  ],
  fails: [
    ...(
      [
        [
          'recettes de l’exercice            512 340,20 €\ndépenses de l’exercice            448 120,75 €\nrésultat (excédent)                64 912,45 €',
          '64 912,45 €',
        ],
        [
          'Dépenses ............ 10 000,00 €\nRecettes ............ 12 000,00 €\nExcédent ............ 2 200,00 €',
          '2 200,00 €',
        ],
        ['Recettes : 9 000,00 €\nDépenses : 12 000,00 €\nSolde : - 2 000,00 €', '- 2 000,00 €'],
      ] as const
    ).map(([text, at]) => ({
      why: 'résultat de l’exercice',
      text,
      kind: 'note' as const,
      message: 'result',
      at,
    })),
    {
      why: 'recettes moins dépenses',
      text: 'Fonctionnement : recettes 812 400 € - dépenses 745 150 € - excédent 76 250 €',
      message: 'result',
      at: '76 250 €',
    },
    ...[
      'Recettes 812 400 €, dépenses 745 150 €, résultat 76 250 €',
      'Recettes 812 400 €, dépenses 745 150 €, solde 76 250 €',
      'Recettes 745 150 €, dépenses 812 400 €, déficit 76 250 €',
    ].map((text) => ({ why: 'recettes moins dépenses', text, message: 'result', at: '76 250 €' })),
    ...['Recettes : 9 000,00 €\nDépenses : 5 000,00 €\nRésultat : 4 000,02 €'].map((text) => ({
      why: 'résultat ligne à ligne',
      text,
      kind: 'note' as const,
      message: 'result',
      at: '4 000,02 €',
    })),
  ],
};
