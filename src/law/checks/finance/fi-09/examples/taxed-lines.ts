/** FI-09: examples of tax in lines of a table in plain text. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'HT ..... 8 000 €\nTVA 20 % ..... 1 600 €\nTTC ..... 9 600 €',
      'Lot 1\nHT     8 000 €\nTTC     9 600 €\nLot 2\nHT     1 000 €\nTTC     1 200 €\nTotal     10 800 €',
      'Montant     HT     8 000 €\nMontant     TTC     9 600 €',
      'Cotisation au yacht-club     800 €\nTVA 20 %     100 €',
      'Montant HT     1 234,56 €\nTVA 20 %     246,93 €',
      'Montant HT     8 000 €\nTVA     1 500 €\nMontant TTC     9 500 €',
      'TVA 20 %     1 600 €\nMontant HT     8 000 €',
      'Matériel     8 000 €\nTVA 20 %     1 500 €\nSubvention     9 500 €',
      'Matériel exonéré HT     8 000 €\nTVA 0 %     10 €',
    ].map((text) => ({ why: 'taxe dans une table en texte simple', text, kind: 'note' as const })),
  ],
  fails: [
    ...[
      'Prestation     Montant H.T.     T.V.A.     Montant T.T.C.\nPlans     1 000,00     200,00     1 200,00\nSuivi     333,33     66,67     410,00',
    ].map((text) => ({
      why: 'table en texte simple : intertitres et en-têtes',
      text,
      kind: 'note' as const,
      message: 'gross',
      at: '410,00',
    })),
    ...[
      'Travaux     8 000 € HT\nTVA 20%     1 600 €\nMontant toutes taxes     9 500 €',
      'Montant HT     8 000 €\nTVA     1 600 €\nMontant TTC     9 500 €',
    ].map((text) => ({
      why: 'taxe dans une table en texte simple',
      text,
      kind: 'note' as const,
      message: 'gross',
      at: '9 500 €',
    })),
    ...[
      'HT ..... 8 000 €\nTVA 20 % ..... 1 600 €\nTTC ..... 9 500 €',
      'H.T.     8 000 €\nT.V.A.     1 600 €\nT.T.C.     9 500 €',
      '- HT : 8 000 €\n- TVA (20 %) : 1 600 €\n- TTC : 9 500 €',
      'HT 8 000 €\nTVA (20 %) 1 600 €\nTTC 9 500 €',
      '• Prix HT 8 000 €\n• TVA 5,5% 440 €\n• Prix TTC 9 500 €',
      'Montant H.T. 8 000,00 €\nT.V.A. 1 600,00 €\nTotal T.T.C. 9 500 €',
      'Hors taxes : 8 000 €\nTaxe : 1 600 €\nToutes taxes : 9 500 €',
      'Hors taxes : 8 000 €\nTaxes : 1 600 €\nToutes taxes : 9 500 €',
    ].map((text) => ({
      why: 'lignes qui s’ouvrent par le régime de taxe',
      text,
      kind: 'note' as const,
      message: 'gross',
      at: '9 500 €',
    })),
    ...(
      [
        ['Montant HT     8 000 €\nTVA 20 %     1 601 €', '1 601 €'],
        ['Montant HT     1 234,56 €\nTVA 20 %     247,51 €', '247,51 €'],
        ['Montant HT     1 234,56 €\nTVA 20 %     246,94 €', '246,94 €'],
        ['Montant HT     1 234,56 €\nTVA 20%     260,51 €', '260,51 €'],
        ['Montant HT     1 234 €\nTVA 20 %     300 €', '300 €'],
        ['Matériel     8 000 €\nTVA 20 %     1 500 €\nMontant TTC     9 500 €', '1 500 €'],
      ] as const
    ).map(([text, at]) => ({
      why: 'taxe dans une table en texte simple',
      text,
      kind: 'note' as const,
      message: 'rate',
      at,
    })),
  ],
};
