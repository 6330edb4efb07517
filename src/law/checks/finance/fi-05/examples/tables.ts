/** FI-05: examples of lines side by side, in columns, between bars, in a table of Word. */
import type { SourceDocument, SourceParagraph } from '../../../../../act/parse/source';
import type { Examples } from '../../../framework/rule';
import { dm } from './samples';

const table = (...rows: readonly (readonly string[])[]): SourceDocument => {
  const paragraphs: SourceParagraph[] = [];
  let start = 0;
  const put = (text: string, cell?: SourceParagraph['cell']): void => {
    paragraphs.push({ start, end: start + text.length, text, ...(cell === undefined ? {} : { cell }) });
    start += text.length + 1;
  };
  dm()
    .split('\n')
    .forEach((line) => {
      put(line);
    });
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      put(text, { table: 0, row, column, heading: row === 0 });
    });
  });
  return { source: { text: paragraphs.map(({ text }) => text).join('\n'), paragraphs } };
};

const head = ['Chapitre', 'Dépenses', 'Recettes'] as const;

/** Bars, the section in the first column of its first row only. */
const barred = (received: string): string =>
  dm(
    '+-----+-----+-----+-----+-----+',
    '| Section | Compte | Libellé | Dépenses € | Recettes € |',
    '|---|---|---|---|---|',
    '| Fonctionnement | 605 | Achats | 30 000,00 | |',
    '| | 023 | Virement à la section d’investissement | 22 000,00 | |',
    `| | 7015 | Ventes | | ${received} |`,
    `| | Total | | 52 000,00 | ${received} |`,
    '| Investissement | 2158 | Réseaux | 22 000,00 | |',
    '| | 021 | Virement de la section de fonctionnement | | 22 000,00 |',
  );

/** Tabs, an empty cell at the left of the heads, no sign of the euro. */
const tabbed = (received: string, heads = '\tChap. / art.\tDépenses\tRecettes'): string =>
  dm(
    'FONCTIONNEMENT',
    heads,
    'Virement à la section d’investissement\t023\t9 000,00\t',
    'Produits des services\t70 / 7067\t\t9 000,00',
    'TOTAL\t\t9 000,00\t9 000,00',
    '',
    'INVESTISSEMENT',
    heads,
    'Mobilier de la cantine\t21 / 21841\t12 000,00\t',
    'Virement de la section de fonctionnement\t021\t\t9 000,00',
    `Subvention du Département\t13 / 1323\t\t${received}`,
    `TOTAL\t\t12 000,00\t${received === '3 000,00' ? '12 000,00' : '11 000,00'}`,
  );

export const examples: Partial<Examples> = {
  passes: [
    { why: 'des tabulations', text: tabbed('3 000,00') },
    {
      why: 'des tabulations, les recettes d’abord',
      text: dm(
        'INVESTISSEMENT',
        'Libellé\tCompte\tRecettes\tDépenses',
        'Subvention\t1323\t3 000,00\t',
        'Mobilier\t21841\t\t3 000,00',
      ),
    },
    { why: 'des barres', text: barred('52 000,00') },
    {
      why: 'barres : un libellé nomme l’autre section',
      text: dm(
        '| Chapitre | Libellé | Dépenses | Recettes |',
        '| INVESTISSEMENT | | | |',
        '| 21 | Immobilisations | 3 000 € | |',
        '| 1068 | Excédents de fonctionnement capitalisés | | 3 000 € |',
      ),
    },
    {
      why: 'les deux côtés sur une ligne, le virement à droite, une date à la fin',
      text: `${dm(
        'SECTION D’INVESTISSEMENT',
        ' Dépenses                                            Recettes',
        ' 2158   Autres installations        + 7 500,00       021    Virement du fonctionnement       + 1 500,00',
        '                                                     1323   Subvention du département        + 6 000,00',
        ' TOTAL                              + 7 500,00       TOTAL                                   + 7 500,00',
        'SECTION DE FONCTIONNEMENT',
        ' Dépenses                                            Recettes',
        ' 023    Virement à l’investissement + 1 500,00       74741  Communes                         + 1 500,00',
      )}\nFait à Vernois, le 12 novembre 2026`,
    },
    {
      why: 'un libellé, deux colonnes de montants, les virements à leur place',
      text: dm(
        'SECTION DE FONCTIONNEMENT',
        'Article       Libellé                       Dépenses       Recettes',
        '60612         Énergie                         24 000,00',
        '023           Virement à l’investissement     12 000,00',
        '73111         Impôts                                            36 000,00',
        'TOTAL                                         36 000,00         36 000,00',
        'SECTION D’INVESTISSEMENT',
        '21312         Bâtiments scolaires             12 000,00',
        '021           Virement du fonctionnement                        12 000,00',
        'TOTAL                                         12 000,00         12 000,00',
      ),
    },
    {
      why: 'dépenses et recettes côte à côte, puis une phrase qui les rappelle',
      text: dm(
        '   FONCTIONNEMENT',
        '   Dépenses                            Recettes',
        '   60612 Énergie          + 3 800,00   6419  Remboursements   + 4 100,00',
        '   023   Virement         + 1 500,00   74741 Communes         + 1 200,00',
        '   TOTAL                  + 5 300,00   TOTAL                  + 5 300,00',
        '   INVESTISSEMENT',
        '   Dépenses                            Recettes',
        '   2158  Installations    + 1 500,00   021   Virement         + 1 500,00',
        'DIT que la section de fonctionnement est équilibrée à 5 300 € et l’appel aux communes de 400 € chacune.',
      ),
    },
    {
      why: 'tableau',
      document: table(head, ['Section de fonctionnement'], ['011', '5 000,00', ''], ['74', '', '5 000,00']),
    },
    {
      why: 'tableau de diminutions',
      document: table(
        ['Dépenses de fonctionnement', 'Diminution', 'Augmentation'],
        ['011', '500,00', ''],
        ['65', '', '500,00'],
      ),
    },
  ],
  fails: [
    {
      why: 'des tabulations, une section en déséquilibre',
      text: tabbed('2 000,00'),
      message: 'unbalanced',
      at: '12 000,00',
    },
    {
      why: 'des tabulations, les recettes d’abord, en déséquilibre',
      text: dm(
        'INVESTISSEMENT',
        'Libellé\tCompte\tRecettes\tDépenses',
        'Subvention\t1323\t3 000,00\t',
        'Mobilier\t21841\t\t2 500,00',
      ),
      message: 'unbalanced',
      at: '3 000,00',
    },
    {
      why: 'des barres',
      text: barred('48 000,00'),
      message: 'unbalanced',
      at: '30 000,00',
    },
    {
      why: 'côte à côte, des totaux inégaux',
      text: dm(
        'FONCTIONNEMENT',
        'Dépenses                       Recettes',
        '6156  Maintenance   + 1 900    74741 Communes    + 2 000',
        '60622 Carburants    + 300',
        'TOTAL               + 2 200    TOTAL             + 2 000',
        'PRÉCISE que la section de fonctionnement est équilibrée à 2 200 €, soit 100 € par commune.',
      ),
      message: 'unbalanced',
      at: '6156  Maintenance   + 1 900',
    },
    {
      why: 'côte à côte, une ligne qui ne fait pas le total',
      text: dm(
        'INVESTISSEMENT',
        'Recettes                          Dépenses',
        '1641 Emprunts          22 000     2182  Matériel     20 000',
        '                                  2183  Bureau        1 000',
        'TOTAL                  22 000     TOTAL              22 000',
      ),
      message: 'total',
      at: 'TOTAL              22 000',
    },
    {
      why: 'tableau',
      document: table(head, ['Section de fonctionnement'], ['011', '5 000,00', ''], ['74', '', '4 500,00']),
      message: 'unbalanced',
      at: '5 000,00',
    },
  ],
};
