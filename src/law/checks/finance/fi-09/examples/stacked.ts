/** FI-09: examples of net, tax and gross told one a line, or under several columns. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      '10 000 € HT\n2 000 € de TVA\n12 000 € TTC',
      '10 000 € HT\n500 € de TVA à 5 %\n400 € de TVA à 20 %\n10 900 € TTC',
    ].map((text) => ({ why: `le montant de la taxe entre les deux : ${text}`, text, kind: 'note' as const })),
    ...[
      'Le prix est de :\n    31 500,00 € HT\n    TVA au taux de 20 %\n    37 800,00 € TTC',
      'Prix HT : 18 250 €\nPrix TTC : 21 900 €',
      'Total HT sur deux ans ........ 24 000,00 €  (soit 12 000,00 € HT par an)\nTVA à 20 %\nTotal TTC sur deux ans ........ 28 800,00 €',
      'Prix HT : 18 250 €\n(offre du 2 mai)\nPrix TTC : 21 600 €',
      'Prix HT : 1 001,50 €\nTVA : 20 %\nPrix TTC : 1 202 €',
      'Prix HT : 333,33 €\nTVA : 20 %\nPrix TTC : 400 €',
      'Estimation HT : 18 250 €\nOffre TTC : 21 600 €',
      'Prix HT : 18 250 €\nLa livraison est comprise.\nPrix TTC : 21 600 €',
      'Lot 1 : 10 000 € HT\nLot 2 : 5 000 € HT\nTVA 20 %\nTotal : 18 000 € TTC',
      'Lot 1 : 10 000 € HT\nLot 2 : 5 000 € HT\nPrix : 18 100 € TTC',
      'Prix HT : 18 250 €\nTVA : 20 %\nÉtude HT : 500 €\nPrix TTC : 21 600 €',
    ].map((text) => ({ why: 'taxe, ligne à ligne', text, kind: 'note' as const })),
    ...[
      'Désignation      Quantité   Prix unitaire HT   Montant HT\nHeures de jour   2 000 h    24,50 €            49 000,00 €\nTVA (20 %)   9 800,00 €\nTOTAL TTC   58 800,00 €',
      'Désignation   Qté   P.U. HT   Total HT\nChaises   120   35,00 €   4 200,00 €\nTables   30   110,00 €   3 300,00 €\nTotal HT   7 500,00 €\nTVA 20 %   1 500,00 €\nTotal TTC   9 000,00 €',
      'Désignation   Places   Estimation   Total HT\nChaises   120   35,00 €   4 200,00 €\nTables   30   110,00 €   3 500,00 €\nTotal HT   7 700,00 €',
      'Tranches   ferme   optionnelle\nMontant HT   52 000,00 €   18 000,00 €\nTVA 20 %   10 400,00 €   3 600,00 €\nMontant TTC   62 400,00 €   21 600,00 €',
      'Lot   HT   TVA 20 %   TTC\nMurs   52 000,00 €   10 400,00 €   62 400,00 €\nToit   18 000,00 €   3 600,00 €   21 600,00 €',
      'Lot   HT   TVA   TTC\nMurs   52 000,00 €   10 400,00 €   62 400,00 €\nLivres   18 000,00 €   990,00 €   18 990,00 €',
    ].map((text) => ({ why: 'taxe sous plusieurs colonnes', text, kind: 'note' as const })),
  ],
  fails: [
    ...[
      '10 000 € HT\n2 000 € de TVA\n12 500 € TTC',
      '- 10 000 € HT\n- 2 000 € de TVA\n- 12 500 € TTC',
      'Soit 10 000 € HT\nSoit 2 000 € de TVA\nSoit 12 500 € TTC',
    ].map((text) => ({
      why: `le montant de la taxe entre les deux : ${text}`,
      text,
      kind: 'note' as const,
      message: 'tax',
      at: '12 500 €',
    })),
    ...(
      [
        ['Le prix est de :\n    31 500,00 € HT\n    TVA au taux de 20 %\n    37 080,00 € TTC', '37 080,00 €'],
        ['Montant hors taxes : 18 250 €\nTVA : 20 %\nMontant toutes taxes comprises : 21 600 €', '21 600 €'],
        [
          'Prix :\n    Total HT sur deux ans ... 24 000,00 €   (soit 12 000,00 € HT par an)\n   TVA à 20 %\n    Total TTC sur deux ans ... 29 800,00 €',
          '29 800,00 €',
        ],
        ['- 24 000 € HT (12 000 € par an)\n- soit 29 800 € TTC (14 900 € par an)', '29 800 €'],
        ['Prix HT (pour 2 ans) : 24 000 €\nTVA (20 %)\nPrix TTC (pour 2 ans) : 29 800 €', '29 800 €'],
        ['Montant du contrat :\n- 18 250 € HT ;\n- 21 600 € TTC.', '21 600 €'],
        ['Prix HT       18 250,00 €\nPrix TTC      21 600,00 €', '21 600,00 €'],
        [
          'Le prix s’élève à :\n• 9 400 euros hors taxes\n• TVA 5,5 %\n• soit 10 430 euros toutes taxes comprises',
          '10 430 euros',
        ],
        ['Lot 1 : 10 000 € HT\nLot 2 : 5 000 € HT\nTVA 20 %\nTotal : 18 500 € TTC', '18 500 €'],
        ['Prix HT : 1 000,00 €\nTVA 10%\nPrix TTC : 1 200,00 €', '1 200,00 €'],
        ['Prix HT : 1 001,50 €\nTVA : 20 %\nPrix TTC : 1 202,05 €', '1 202,05 €'],
        ['Prix HT : 1 001,50 €\nTVA : 20 %\nPrix TTC : 1 204 €', '1 204 €'],
        ['Forfait HT : 18 250 €\nTVA en sus\nÀ payer, TTC : 21 600 €', '21 600 €'],
      ] as const
    ).map(([text, at]) => ({ why: 'taxe, ligne à ligne', text, kind: 'note' as const, message: 'tax', at })),
    ...(
      [
        [
          'rate',
          'Désignation      Quantité   Prix unitaire HT   Montant HT\nHeures de jour   2 000 h    24,50 €            49 000,00 €\nTVA (20 %)   8 900,00 €\nTOTAL TTC   57 900,00 €',
          '8 900,00 €',
        ],
        [
          'rate',
          'Chaises   120   35,00 €   4 200,00 €\nTVA 20 %   850,00 €\nTotal TTC   5 050,00 €',
          '850,00 €',
        ],
        [
          'priced',
          'Désignation   Qté   P.U. HT   Total HT\nChaises   120   35,00 €   4 200,00 €\nTables   30   110,00 €   3 500,00 €\nTotal HT   7 700,00 €\nTVA 20 %   1 540,00 €\nTotal TTC   9 240,00 €',
          '3 500,00 €',
        ],
        [
          'gross',
          'Tranches   ferme   optionnelle\nMontant HT   52 000,00 €   18 000,00 €\nTVA 20 %   10 400,00 €   3 600,00 €\nMontant TTC   62 400,00 €   21 400,00 €',
          '21 400,00 €',
        ],
        [
          'rate',
          'Lot   HT   TVA 20 %   TTC\nMurs   52 000,00 €   10 400,00 €   62 400,00 €\nToit   18 000,00 €   3 800,00 €   21 800,00 €',
          '3 800,00 €',
        ],
      ] as const
    ).map(([message, text, at]) => ({
      why: 'taxe sous plusieurs colonnes',
      text,
      kind: 'note' as const,
      message,
      at,
    })),
  ],
};
