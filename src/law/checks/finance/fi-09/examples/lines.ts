/** FI-09: examples of totals of a table in plain text. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'dépenses et recettes côte à côte, justes',
      text: 'DÉPENSES                                   RECETTES\nPersonnel ............... 84 300 €         Participation des familles .. 46 200 €\nRepas ................... 21 450 €         CAF ....................... 38 900 €\nTotal dépenses ......... 105 750 €         Total recettes ............ 85 100 €',
    },
    ...[
      'Club de tir            6 400 €\nChorale                  950 €\n------------\nTotal                 7 350 €',
      'Dépenses    Recettes\nCharpente   86 000 €   État   60 000 €\nMurs   49 000 €   Région   75 000 €\nTOTAL   135 000 €   TOTAL   135 000 €',
      'Bancs      4     300 €\nTables     2     500 €\nTOTAL      2 200 €',
      'Adjoint 35 h      1      1\nAdjoint 28 h      0      1\nTOTAL      9      2',
      'Travaux     1 000 €\nHonoraires     200 €\ndont TVA     100 €\nTotal     1 200 €',
      'Club de tir     438 172 652 00010    école de tir, jeunes     6 400 €\nChorale   509 123 840 00019   concert de juin    950 €\nTOTAL      7 350 €',
      'Dépenses                     Recettes\nCharpente        86 000 €     État         60 000 €\nMurs             49 000 €     Région       45 000 €\n                              Commune      30 000 €\nTOTAL           135 000 €     TOTAL       135 000 €',
      'Coût de l’opération   100 000 €\nÉtat    40 000 €\nRégion    20 000 €\nTotal des aides    60 000 €',
      'Lot 1     10 000 €\nLot 2      5 000 €\nTotal HT     15 000 €\nTVA 20 %      3 000 €\nTotal TTC     18 000 €',
      'Coût HT : 84 000 €\nTVA (20 %) : 16 800 €\nCoût TTC : 100 800 €\n\nFinanceur     Montant     Part\nÉtat     50 000 €     60 %\nCommune     34 000 €     40 %\nTotal     84 000 €     100 %',
      '- Toiture : 12 000 €\n- Murs : 8 000 €\nTotal : 20 000 €',
      'Salle    1 000 €\nCuisine     500 €\nSous-total A    1 500 €\nCour    300 €\nJardin    200 €\nSous-total B    500 €\nTotal général    2 000 €',
      'Initial     182 000,00 € HT\nAvenant     24 570,00 € HT     soit + 13,5 %\nNouveau montant     206 570,00 € HT\nTVA 20 %     41 314,00 €\nNouveau montant TTC     247 884,00 €',
      'Travaux HT     1 234 €\nTVA 20 %     247 €\nTravaux TTC     1 481 €',
      'Travaux à 10 %     1 000 € HT\nTVA 10 %     100 €\nTravaux à 20 %     500 € HT\nTVA 20 %     100 €\nTotal TTC     1 700 €',
      'Prestation     Montant HT     TVA     Montant TTC\nPlans     1 000,00     200,00     1 200,00\nSuivi     333,33     66,67     400,00',
      'Prestation     HT     TTC\nLivres     100,00 €     105,50 €\nMeubles     100,00 €     120,00 €',
      'Murs   1 000 €\nDépenses de la salle :\nSol   500 €\nTotal   1 500 €',
      'Union sportive ; rugby ; 26 000 €\nComité ; fêtes ; 4 200 €\nTOTAL : 30 200 €',
      'Chauffage ; 1 000 €\nEau ; 500 €\nTOTAL : 9 000 €',
      'Chauffage : 600 € ; eau ; 1 000 €\nGaz : 100 € ; bois ; 500 €\nTOTAL : 9 000 €',
      'Le loyer est de   1 000 €\nLe dépôt est de   500 €\nC’est un autre sujet, qui clôt la table.\nTotal   9 000 €',
    ].map((text) => ({ why: 'table en texte simple', text, kind: 'note' as const })),
    ...[
      'Club de tir   6 400 €\nAssociation    Montant\nChorale   950 €\nBal     50 €\nTotal   1 000 €',
      'Intitulé\nCharpente   86 000 €   État   60 000 €\nMurs   49 000 €   Région   75 000 €\nTotal   135 000 €',
    ].map((text) => ({
      why: 'table en texte simple : intertitres et en-têtes',
      text,
      kind: 'note' as const,
    })),
    ...[
      'Travaux   10 000 €\nÉtudes   2 000 €\nTotal du reste à charge   4 000 €',
      'Salle    1 000 €\nCuisine     500 €\nSous-total A    1 500 €\nCour    300 €\nJardin    200 €\nSous-total B    500 €\nImprévus    100 €\nTotal général    2 100 €',
      'Travaux   1 000 €\nTotal   1 200 €',
      'Montant HT     8 000 €\nTVA 20 %     1 600 €\nTotal TTC     9 600 €\nRemise   100 €\nTotal   9 500 €',
    ].map((text) => ({ why: 'ce qui compte dans la somme', text, kind: 'note' as const })),
    ...['Seuil de procédure', 'Prix unitaire', 'Estimation initiale', 'Prévu', 'Budget prévisionnel'].map(
      (words) => ({
        why: 'ce qui n’est pas une part de la somme',
        text: `Travaux   10 000 €\nÉtudes   2 000 €\n${words}   3 000 €\nTotal   12 000 €`,
        kind: 'note' as const,
      }),
    ),
  ],
  fails: [
    ...[' ; ', '; ', ' / ', ' – ', ' — '].map((sign) => ({
      why: `un signe sépare les cases : « ${sign} »`,
      text: `${['Union sportive', 'école de rugby', '26 000 €'].join(sign)}\n- ${['Comité des fêtes', 'fêtes locales', '4 200 €'].join(sign)}\nTOTAL : 35 750 €`,
      kind: 'note' as const,
      message: 'total',
      at: '35 750 €',
    })),
    {
      why: 'dépenses et recettes côte à côte',
      text: 'DÉPENSES                                   RECETTES\nPersonnel ............... 84 300 €         Familles .................. 46 200 €\nRepas ................... 21 450 €         CAF ....................... 38 900 €\nLocaux .................. 12 500 €\nTotal dépenses ......... 128 250 €         Total recettes ............ 85 100 €',
      message: 'total',
      at: '128 250 €',
    },
    {
      why: 'dépenses et recettes côte à côte, total des recettes',
      text: 'DÉPENSES                                   RECETTES\nPersonnel ............... 84 300 €         Familles .................. 46 200 €\nRepas ................... 21 450 €         CAF ....................... 38 900 €\nTotal dépenses ......... 105 750 €         Total recettes ............ 95 100 €',
      message: 'total',
      at: '95 100 €',
    },
    {
      why: 'une phrase annonce une autre table que celle d’avant',
      text: 'Tarif par jour :\nSalle haute     180 €     200 €\nSalle basse     120 €     135 €\n\nRecettes attendues pour l’année à venir :\nSalle haute     10 locations x 200 € = 2 000 €\nSalle basse     20 locations x 135 € =  2 700 €\nTotal     5 700 €',
      kind: 'note' as const,
      message: 'total',
      at: '5 700 €',
    },
    ...[
      'Club de tir            6 400 €\nChorale                  950 €\nTotal                 7 530 €',
      'Ligne A ............. 6 400 €\nLigne B ............. 950 €\nTOTAL ............... 7 530 €',
      'Lot            HT           TTC\nToit       1 000,00     1 200,00\nMurs         500,00       600,00\nTOTAL      1 500,00     1 900,00',
    ].map((text) => ({
      why: 'table en texte simple',
      text,
      kind: 'note' as const,
      message: 'total',
      at: text.includes('Lot') ? '1 900,00' : '7 530 €',
    })),
    ...(
      [
        [
          'Association (SIRET)          Objet de la subvention demandée pour l’exercice         Montant\nClub de tir (429 183 718 00015)     école de tir     6 400 €\nChorale (398 271 643 00015)     concert     950 €\nTotal     7 530 €',
          'total',
          '7 530 €',
        ],
        [
          'Dépenses                     Recettes\nCharpente        86 000 €     État         60 000 €\nMurs             49 000 €     Région       45 000 €\n                              Commune      30 000 €\nTOTAL           135 000 €     TOTAL       153 000 €',
          'total',
          '153 000 €',
        ],
        [
          'Coût HT : 84 000 €\nTVA (20 %) : 16 800 €\nCoût TTC : 100 800 €\n\nFinanceur     Montant     Part\nÉtat     50 000 €     60 %\nCommune     34 200 €     40 %\nTotal     84 000 €     100 %',
          'total',
          '84 000 €',
        ],
        ['- Toiture : 12 000 €\n- Murs : 8 000 €\nMontant total : 21 000 €', 'total', '21 000 €'],
        [
          'Salle    1 000 €\nCuisine     500 €\nSous-total A    1 500 €\nCour    300 €\nJardin    200 €\nSous-total B    500 €\nTotal général    2 200 €',
          'total',
          '2 200 €',
        ],
        [
          'Lot 1     10 000 €\nLot 2      5 000 €\nTotal HT     15 000 €\nTVA 20 %      3 000 €\nTotal TTC     18 500 €',
          'gross',
          '18 500 €',
        ],
        [
          'Initial     182 000,00 € HT\nAvenant     24 570,00 € HT     soit + 13,5 %\nNouveau montant     206 570,00 € HT\nTVA 20 %     41 314,00 €\nNouveau montant TTC     245 884,00 €',
          'gross',
          '245 884,00 €',
        ],
        ['Montant HT : 8 000 €\nTVA (20 %) : 1 500 €\nMontant TTC : 9 500 €', 'rate', '1 500 €'],
        ['Montant hors taxes     8 000 €\nT.V.A. 10 %     1 600 €', 'rate', '1 600 €'],
        [
          'Prestation     Montant HT     TVA     Montant TTC\nPlans     1 000,00     200,00     1 200,00\nSuivi     333,33     66,67     410,00',
          'gross',
          '410,00',
        ],
        [
          'Prestation     HT     TTC\nLivres     100,00 €     105,50 €\nMeubles     100,00 €     125,00 €',
          'tax',
          '125,00 €',
        ],
      ] as const
    ).map(([text, message, at]) => ({
      why: `table en texte simple : ${message}`,
      text,
      kind: 'note' as const,
      message,
      at,
    })),
    ...[
      'Chauffage .......... 6 400 €\nFêtes ..........\nChorale .......... 950 €\nTotal .......... 7 530 €',
      'Club de tir   6 400 €\nprésenté par M. Loiseau\nChorale   950 €\nTotal   7 530 €',
      'Club de tir   6 400 €\nCrédit de l’article 65748\nChorale   950 €\nTotal   7 530 €',
      'Club de tir   6 400 €\nAutres associations\nChorale   950 €\nTotal   7 530 €',
    ].map((text) => ({
      why: 'table en texte simple : intertitres et en-têtes',
      text,
      kind: 'note' as const,
      message: 'total',
      at: '7 530 €',
    })),
    ...(
      [
        [
          'Association    Adhérents    Subvention\nClub de tir     45     6 400 €\nChorale     22     950 €\nTotal     67     7 530 €',
          '7 530 €',
        ],
        ['Club de tir   6 400 €\nChorale   950 €\nTotal   950 €', '950 €'],
      ] as const
    ).map(([text, at]) => ({
      why: 'ce qui compte dans la somme',
      text,
      kind: 'note' as const,
      message: 'total',
      at,
    })),
    ...[
      'Club de tir, dont école',
      'Budget du comité des fêtes',
      'Reportage photographique',
      'Plantation de végétaux',
    ].map((words) => ({
      why: 'une part de la somme',
      text: `${words}   6 400 €\nChorale   950 €\nTotal   7 530 €`,
      kind: 'note' as const,
      message: 'total',
      at: '7 530 €',
    })),
  ],
};
