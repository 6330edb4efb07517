/** FI-09: amounts in words and in figures agree, with and without tax too, and totals of tables are right. */
import type { SourceDocument, SourceParagraph } from '../../../act/parse/source';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { accountsInColumns, accountsInSentences } from './fi-09/accounts';
import { inTables } from './fi-09/cells';
import { inLines } from './fi-09/lines';
import { resultsInLines, resultsInSentences } from './fi-09/results';
import { stacked } from './fi-09/stacked';
import { withTax } from './fi-09/tax';
import { inWords } from './fi-09/words';

export const rule = defineRule({
  meta: {
    id: 'FI-09',
    title: {
      fr: 'Montants en lettres et en chiffres, hors taxes et toutes taxes, totaux',
      en: 'Amounts in words and figures, with and without tax, totals',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      words: {
        fr: 'Les lettres disent {words}, les chiffres {figures} : corrigez l’un des deux.',
        en: 'Words say {words}, figures {figures}.',
      },
      tax: {
        fr: '{net} hors taxes avec une TVA de {rate} % font {right} toutes taxes comprises, et non {gross}.',
        en: '{net} before tax with VAT at {rate} % make {right}, not {gross}.',
      },
      result: {
        fr: '{received} de recettes moins {spent} de dépenses font {right}, et non {stated} : corrigez l’un de ces montants.',
        en: '{received} received less {spent} spent make {right}, not {stated}.',
      },
      yearly: {
        fr: 'Les recettes moins les dépenses font {right}, et non {stated} : corrigez le résultat, ou l’un des montants.',
        en: 'Receipts less spending make {right}, not {stated}.',
      },
      closing: {
        fr: 'Le résultat de l’exercice et celui qui est reporté font {right}, et non {stated} : corrigez le résultat de clôture, ou l’un des montants.',
        en: 'The result of the year and that brought forward make {right}, not {stated}.',
      },
      total: {
        fr: 'Le total de la colonne est {right}, et non {stated}.',
        en: 'The column adds up to {right}, not {stated}.',
      },
      priced: {
        fr: '{quantity} à {price} font {right}, et non {stated} : corrigez cette ligne.',
        en: '{quantity} at {price} make {right}, not {stated}.',
      },
      gross: {
        fr: 'Le montant hors taxes et la TVA font {right} toutes taxes comprises, et non {stated} : corrigez l’un d’eux.',
        en: 'Before tax and VAT make {right}, not {stated}.',
      },
      rate: {
        fr: 'La TVA à {rate} % sur {net} fait {right}, et non {stated} : corrigez la taxe ou le taux.',
        en: 'VAT at {rate} % of {net} is {right}, not {stated}.',
      },
    },
  },
  check: ({ analysis }) => [
    ...inWords(analysis),
    ...withTax(analysis),
    ...stacked(analysis),
    ...resultsInSentences(analysis),
    ...inTables(analysis),
    ...inLines(analysis),
    ...resultsInLines(analysis),
    ...accountsInColumns(analysis),
    ...accountsInSentences(analysis),
  ],
});

const table = (...rows: readonly (readonly [string, string])[]): SourceDocument => {
  const lines = rows.flatMap((row) => row);
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line, i): SourceParagraph => {
    const at = start;
    start += line.length + 1;
    const cell = { table: 0, row: Math.floor(i / 2), column: i % 2, heading: i < 2 };
    return { start: at, end: at + line.length, text: line, cell };
  });
  return { source: { text, paragraphs } };
};

/** Two sections in columns: the receipts, expenses and result of the year, what was carried over, and the closing. */
const columns = (year: string, closing: string, more = ''): string =>
  `Libellés   Fonctionnement   Investissement\nRecettes de l’exercice   412 300,00 €   186 450,00 €\nDépenses de l’exercice   358 720,00 €   201 980,00 €\nRésultat de l’exercice   ${year}   - 15 530,00 €\nRésultat antérieur reporté   + 40 000,00 €   + 22 100,00 €\n${more}Résultat de clôture   ${closing}   + 6 570,00 €`;

export const examples: Examples = {
  passes: [
    ...[
      'Le prix est de :\n    31 500,00 € HT\n    TVA au taux de 20 %\n    37 800,00 € TTC',
      'Prix HT : 18 250 €\nPrix TTC : 21 900 €',
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
      'L’excédent de l’exercice est de 53 580 €, le report de 40 000 €, les restes à réaliser de 5 000 €, et le résultat cumulé de 88 580 €.',
    ].map((text) => ({ why: `compte dans une phrase : ${text}`, text, kind: 'note' as const })),
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
      'Le loyer est de   1 000 €\nLe dépôt est de   500 €\nC’est un autre sujet, qui clôt la table.\nTotal   9 000 €',
    ].map((text) => ({ why: 'table en texte simple', text, kind: 'note' as const })),
    ...[
      'Désignation   Quantité   Prix unitaire HT   Total HT\nBac 120 litres   3 000   31,00 €   93 000,00 €\nBac 240 litres   2 500   42,00 €   105 000,00 €\nTotal   198 000,00 €',
      'Poste   Effectif   Taux   Coût\nAgents   4   12,00 €   480,00 €\nCadres   2   20,00 €   900,00 €\nTotal   1 380,00 €',
      'Association   2025   2026\nClub   400,00 €   500,00 €\nChorale   300,00 €   300,00 €\nTotal   800,00 €',
      'Association   2025   2026\nClub   400,00 €   500,00 €\nChorale   300,00 €   300,00 €\nTotal   700,00 €',
      'Lot   Estimation   Offre retenue\nMurs   40 000,00 €   38 000,00 €\nToit   30 000,00 €   29 000,00 €\nTotal   67 000,00 €',
      'Bancs   4   300,00 €   1 200,00 €\nTables   2   500,00 €   1 000,00 €\nTotal   2 200,00 €',
    ].map((text) => ({ why: 'plusieurs colonnes, un seul total', text, kind: 'note' as const })),
    {
      why: 'lettres et chiffres concordent',
      text: 'Une subvention de vingt-quatre mille cinq cents euros (24 500 €) est attribuée.',
    },
    { why: 'deux montants sans rapport', text: 'De mille euros en 2025, elle passe à 1 200 € en 2026.' },
    {
      why: 'chiffres puis lettres',
      text: 'Une subvention de 24 500 €, soit vingt-quatre mille cinq cents euros, est attribuée.',
    },
    {
      why: 'deux montants, sans parenthèse',
      text: 'Sur mille euros demandés, 800 € (aide exceptionnelle) sont accordés.',
    },
    { why: 'TVA à 10 %', text: 'Le marché s’élève à 10 000 € HT, soit 11 000 € TTC.' },
    { why: 'TVA à 8,5 %', text: 'Le marché s’élève à 10 000 € HT, soit 10 850 € TTC.' },
    { why: 'TVA à 5,5 % non dite', text: 'Le marché s’élève à 10 000 € HT, soit 10 550 € TTC.' },
    { why: 'TVA à 2,1 %', text: 'Le marché s’élève à 10 000 € HT, soit 10 210 € TTC.' },
    { why: 'montants annoncés par leur taxe', text: 'Montant HT : 10 000 € ; montant TTC : 12 000 €.' },
    {
      why: 'deux lots, chacun avec ses taxes',
      text: 'Lot 1 : 10 000 € HT, soit 12 000 € TTC ; lot 2 : 5 000 € HT (5 500 € TTC).',
    },
    { why: 'sans TVA', text: 'Le marché s’élève à 10 000 € HT, soit 10 000 € TTC.' },
    { why: 'taux collé au signe', text: 'Montant : 10 000 € HT, TVA 20%, soit 12 000 € TTC.' },
    { why: 'arrondi au centime', text: 'Montant : 33,34 € HT, TVA 5,5 %, soit 35,17 € TTC.' },
    { why: 'un arrondi d’un centime se comprend', text: 'Montant : 10,00 € HT, TVA 20 %, soit 12,01 € TTC.' },
    {
      why: 'deux lots, qu’on ne peut apparier',
      text: 'Lot 1 : 10 000 € HT ; lot 2 : 5 000 € HT ; ensemble 20 000 € TTC.',
    },
    { why: 'deux montants toutes taxes', text: 'De 10 000 € HT : 12 500 € TTC et 13 000 € TTC.' },
    {
      why: 'une seule ligne : ce n’est pas une somme',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['Total', '160 €']),
    },
    {
      why: 'une colonne qui ne porte pas de montants',
      document: table(['Objet', 'Date'], ['A', '3 mars 2026'], ['B', '4 mars 2026'], ['Total', '12 €']),
    },
    {
      why: 'un total qui n’en est pas un',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50 €'], ['Montant total', '160 €']),
    },
    {
      why: 'signe dans le titre',
      document: table(['Objet', 'Montant (€)'], ['A', '1 100'], ['B', '50,50'], ['Total', '1 150,50']),
    },
    { why: 'TVA à 20 %', text: 'Le marché s’élève à 10 000 € HT, soit 12 000 € TTC.' },
    { why: 'TVA à 5,5 %', text: 'Le marché s’élève à 10 000 € HT, TVA 5,5 %, soit 10 550 € TTC.' },
    {
      why: 'total juste',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50,50 €'], ['Total', '150,50 €']),
    },
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
    { why: 'taxe dans une phrase', text: 'Lot 1 : 10 000 € HT, 5 000 € HT et 18 000 € TTC' },
    ...[
      'Cotisation au yacht-club     800 €\nTVA 20 %     100 €',
      'Montant HT     1 234,56 €\nTVA 20 %     246,93 €',
      'Montant HT     8 000 €\nTVA     1 500 €\nMontant TTC     9 500 €',
      'TVA 20 %     1 600 €\nMontant HT     8 000 €',
      'Matériel     8 000 €\nTVA 20 %     1 500 €\nSubvention     9 500 €',
      'Matériel exonéré HT     8 000 €\nTVA 0 %     10 €',
    ].map((text) => ({ why: 'taxe dans une table en texte simple', text, kind: 'note' as const })),
  ],
  fails: [
    ...(
      [
        ['Le prix est de :\n    31 500,00 € HT\n    TVA au taux de 20 %\n    37 080,00 € TTC', '37 080,00 €'],
        ['Montant hors taxes : 18 250 €\nTVA : 20 %\nMontant toutes taxes comprises : 21 600 €', '21 600 €'],
        ['Montant du contrat :\n- 18 250 € HT ;\n- 21 600 € TTC.', '21 600 €'],
        ['Prix HT       18 250,00 €\nPrix TTC      21 600,00 €', '21 600,00 €'],
        [
          'Le prix s’élève à :\n• 9 400 euros hors taxes\n• TVA 5,5 %\n• soit 10 430 euros toutes taxes comprises',
          '10 430 euros',
        ],
        ['Lot 1 : 10 000 € HT\nLot 2 : 5 000 € HT\nTVA 20 %\nTotal : 18 500 € TTC', '18 500 €'],
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
    {
      why: 'en lettres, hors taxes, puis en chiffres',
      text: 'Au prix de quatre-vingt mille euros hors taxes (84 600 €).',
      message: 'words',
      at: 'quatre-vingt mille euros hors taxes (84 600 €',
    },
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
    {
      why: 'montants annoncés par leur taxe',
      text: 'Montant HT : 10 000 € ; montant TTC : 12 500 €.',
      message: 'tax',
      at: '12 500 €',
    },
    {
      why: 'deux lots, chacun avec ses taxes',
      text: 'Lot 1 : 10 000 € HT, soit 12 000 € TTC ; lot 2 : 5 000 € HT (5 800 € TTC).',
      message: 'tax',
      at: '5 800 €',
    },
    {
      why: 'les lettres disent autre chose',
      text: 'Une subvention de vingt-quatre mille euros (24 500 €) est attribuée.',
      message: 'words',
      at: 'vingt-quatre mille euros (24 500 €',
    },
    {
      why: 'les chiffres d’abord',
      text: 'Une subvention de 24 500 €, soit vingt-quatre mille euros, est attribuée.',
      message: 'words',
      at: '24 500 €, soit vingt-quatre mille euros',
    },
    {
      why: 'deux centimes d’écart',
      text: 'Montant : 10,00 € HT, TVA 20 %, soit 12,02 € TTC.',
      message: 'tax',
      at: '12,02 €',
    },
    {
      why: 'taux à décimale',
      text: 'Montant : 10 000 € HT, TVA 5,5 %, soit 10 500 € TTC.',
      message: 'tax',
      at: '10 500 €',
    },
    {
      why: 'total faux, signe dans le titre',
      document: table(['Objet', 'Montant (€)'], ['A', '1 100'], ['B', '50'], ['Total', '1 160']),
      message: 'total',
      at: '1 160',
    },
    {
      why: 'TVA mal calculée',
      text: 'Le marché s’élève à 10 000 € HT, soit 12 500 € TTC.',
      message: 'tax',
      at: '12 500 €',
    },
    {
      why: 'taux annoncé non appliqué',
      text: 'Montant : 10 000 € HT, TVA 10 %, soit 12 000 € TTC.',
      message: 'tax',
      at: '12 000 €',
    },
    {
      why: 'TVA mal calculée, dans une case',
      document: table(['Objet', 'Montant'], ['Toiture', '10 000 € HT, soit 12 500 € TTC']),
      message: 'tax',
      at: '12 500 €',
    },
    {
      why: 'total faux',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50 €'], ['Total', '160 €']),
      message: 'total',
      at: '160 €',
    },
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
    ...[
      'Prestation     Montant H.T.     T.V.A.     Montant T.T.C.\nPlans     1 000,00     200,00     1 200,00\nSuivi     333,33     66,67     410,00',
    ].map((text) => ({
      why: 'table en texte simple : intertitres et en-têtes',
      text,
      kind: 'note' as const,
      message: 'gross',
      at: '410,00',
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
    ...(
      [
        ['Montant : 10 000 € HT, TVA 10%, soit 12 000 € TTC.', '12 000 €'],
        [
          'Lot 1 : 10 000 € hors taxe, soit 12 000 € TTC ; lot 2 : 5 000 € hors taxe, soit 5 800 € TTC.',
          '5 800 €',
        ],
        ['Le prix hors taxe est fixé à 10 000 €, le prix TTC s’élève à 12 500 €.', '12 500 €'],
        [
          'La dépense hors taxes est fixée à 10 000 € et la dépense toutes taxes comprises est fixée à 12 500 €.',
          '12 500 €',
        ],
        ['Montant : 33,33 € HT, TVA 20 %, soit 41 € TTC.', '41 €'],
        ['Montant : 10 000 € HT, TVA 8,50 %, soit 11 000 € TTC.', '11 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: 'taxe dans une phrase', text, message: 'tax', at })),
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
