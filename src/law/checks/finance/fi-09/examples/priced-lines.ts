/** FI-09: examples of lines with a quantity and a price. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Désignation   Quantité   Prix unitaire HT   Total HT\nBac 120 litres   3 000   31,00 €   93 000,00 €\nBac 240 litres   2 500   42,00 €   105 000,00 €\nTotal   198 000,00 €',
      'Poste   Effectif   Taux   Coût\nAgents   4   12,00 €   480,00 €\nCadres   2   20,00 €   900,00 €\nTotal   1 380,00 €',
      'Association   2025   2026\nClub   400,00 €   500,00 €\nChorale   300,00 €   300,00 €\nTotal   800,00 €',
      'Association   2025   2026\nClub   400,00 €   500,00 €\nChorale   300,00 €   300,00 €\nTotal   700,00 €',
      'Lot   Estimation   Offre retenue\nMurs   40 000,00 €   38 000,00 €\nToit   30 000,00 €   29 000,00 €\nTotal   67 000,00 €',
      'Bancs   4   300,00 €   1 200,00 €\nTables   2   500,00 €   1 000,00 €\nTotal   2 200,00 €',
    ].map((text) => ({ why: 'plusieurs colonnes, un seul total', text, kind: 'note' as const })),
  ],
  fails: [
    ...(
      [
        [
          'Désignation   Quantité   Prix unitaire HT   Total HT\nBac 120 litres   3 000   31,00 €   93 000,00 €\nBac 240 litres   2 500   42,00 €   105 000,00 €\nTotal   208 000,00 €',
          'total',
          '208 000,00 €',
        ],
        [
          'Bancs   4   300,00 €   1 200,00 €\nTables   2   500,00 €   1 000,00 €\nTotal   2 500,00 €',
          'total',
          '2 500,00 €',
        ],
        [
          'Bancs | 4 | 300,00 € | 1 200,00 €\nTables | 2 | 500,00 € | 1 000,00 €\nTOTAL | 2 300,00 €',
          'total',
          '2 300,00 €',
        ],
        [
          'Association   Part fixe   Montant\nClub   400,00 €   900,00 €\nChorale   300,00 €   500,00 €\nTotal   1 500,00 €',
          'total',
          '1 500,00 €',
        ],
        [
          'Bancs   4   300,00 €   1 200,00 €\nTables   2   500,00 €   1 100,00 €\nChaises   10   20,00 €   200,00 €\nTotal   2 400,00 €',
          'priced',
          '1 100,00 €',
        ],
        [
          'Quantité   PU   Total\nHeures   12,5   40,00 €   500,00 €\nJours   3   200,00 €   600,00 €\nTotal   1 200,00 €',
          'total',
          '1 200,00 €',
        ],
      ] as const
    ).map(([text, message, at]) => ({
      why: 'plusieurs colonnes, un seul total',
      text,
      kind: 'note' as const,
      message,
      at,
    })),
  ],
};
