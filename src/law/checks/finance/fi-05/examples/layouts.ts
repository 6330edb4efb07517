/** FI-05: examples of amendments laid out otherwise: what is said of the whole budget after them, brackets, subtotals, hanging amounts. */
import type { Examples } from '../../../framework/rule';
import { dm } from './samples';

const spent = (energy: string): string[] => [
  'SECTION DE FONCTIONNEMENT',
  'Dépenses',
  `60612  Énergie                 + ${energy}`,
  '64111  Rémunération            -  3 000,00',
  'Recettes',
  '7067   Redevances              +  5 000,00',
];
/** The words of the whole budget after the lines. */
const RECAPS: readonly (readonly string[])[] = [
  ['fonctionnement : 900 000,00 + 5 000,00 = 905 000,00 €'],
  ['fonctionnement :    900 000,00  +  5 000,00  =   905 000,00 €'],
  [
    'Le budget s’équilibre ainsi :',
    'fonctionnement : 900 000,00 + 5 000,00 = 905 000,00 €',
    'investissement : 301 000,00 €',
  ],
  ['investissement : 300 000 € - 5 000 € = 295 000 €'],
  ['Le budget de fonctionnement s’élève à 905 000,00 €.'],
  ['Le budget s’équilibre ainsi :', 'fonctionnement : 905 000,00 €', 'investissement : 301 000,00 €'],
  ['Le budget s’établit comme suit', '- fonctionnement : 905 000,00 €', '- investissement : 301 000,00 €'],
  ['Le budget se présente désormais ainsi', 'fonctionnement : 905 000,00 €'],
  ['Le budget est porté à :', 'section de fonctionnement : 905 000,00 €'],
  ['Le budget est donc arrêté à :', 'section de fonctionnement : 905 000,00 €'],
  ['Le budget est ainsi ramené à :', 'section de fonctionnement : 905 000,00 €'],
  ['Le budget est désormais arrêté à :', 'section de fonctionnement : 905 000,00 €'],
  ['Total fonctionnement (BP + DM) : 905 000,00 €'],
  ['Fonctionnement, budget primitif et DM : 905 000,00 €'],
  ['Fonctionnement, BP et décisions modificatives : 905 000,00 €'],
  ['Pour mémoire, fonctionnement : 900 000,00 €'],
  ['Fonctionnement après la présente décision : 905 000,00 €'],
  ['Fonctionnement après cette modification : 905 000,00 €'],
  ['Fonctionnement après DM : 905 000,00 €'],
  ['Fonctionnement après la décision : 905 000,00 €'],
  ['Nouveau total de fonctionnement : 905 000,00 €'],
  ['Nouvel équilibre :', 'fonctionnement : 905 000,00 €'],
  ['Nouveaux crédits de fonctionnement : 905 000,00 €'],
  ['Nouveau montant de fonctionnement : 905 000,00 €'],
  ['Total général du budget, fonctionnement : 905 000,00 €'],
  ['Total du budget, fonctionnement : 905 000,00 €'],
];
const columns = (before: string, change: string, after: string, energy = '8 000,00'): string =>
  dm(
    `Chapitre | ${before} | ${change} | ${after}`,
    'Fonctionnement – dépenses | | |',
    `011 Charges | 90 000,00 | ${energy} | 98 000,00`,
    'Fonctionnement – recettes | | |',
    '70 Produits | 40 000,00 | 8 000,00 | 48 000,00',
  );
const bracketed = (less: string): string =>
  dm(
    'Section de fonctionnement',
    'Dépenses',
    '  D 60612  Énergie     8 000 €',
    `  D 64111  Rémunération      ${less}`,
    'Recettes',
    '  R 7067  Redevances   5 000 €',
  );
const hanging = (received: string): string =>
  dm(
    'FONCTIONNEMENT',
    '                              DÉPENSES          RECETTES',
    '60612 Énergie               8 000,00',
    `7067 Redevances                               ${received}`,
  );
const bare = (received: string): string =>
  dm(
    '                              DÉPENSES          RECETTES',
    'FONCTIONNEMENT',
    '60612                         8 000,00',
    `7067                                            ${received}`,
  );
const moved = (less: string): string =>
  dm(
    'Section de fonctionnement',
    '\tAugmentation\tDiminution',
    'D-60612 Énergie\t8 000,00 €\t',
    `D-64111 Rémunération\t\t${less}`,
    'R-7067 Redevances\t5 000,00 €\t',
  );
const subtotal = (words: string, energy = '5 600,00'): string =>
  dm(
    'Dépenses de fonctionnement',
    `60612 Énergie     + ${energy}`,
    '6156 Maintenance     + 2 400,00',
    `${words}     + 8 000,00`,
    'Total dépenses     + 8 000,00',
    'Recettes de fonctionnement',
    '7067 Redevances     + 8 000,00',
  );

export const examples: Partial<Examples> = {
  passes: [
    ...RECAPS.map((lines) => ({
      why: lines.join(' '),
      text: dm(...spent('8 000,00'), ...lines),
      kind: 'deliberation' as const,
    })),
    ...(
      [
        ['BP 2026', 'DM n° 2', 'Total'],
        ['Budget primitif', 'Décision modificative', 'Totaux'],
        ['Crédits votés', 'Modification', 'Nouveaux crédits'],
        ['Crédits ouverts 2026', 'Variation', 'Nouvelle prévision'],
        ['Prévu', 'Proposition', 'Après'],
        ['Inscrit', 'Ajustement', 'Crédits définitifs'],
        ['Ancien', 'Virement', 'Solde'],
        ['Budget voté', 'Augmentation', 'Total'],
        ['Avant', 'Mouvement', 'Cumul et cumulé'],
        ['Pour mémoire', '+/-', 'Total'],
        ['Crédits actuels', 'Présente décision', 'Total'],
      ] as const
    ).map(([before, change, after]) => ({
      why: `colonnes : ${before}, ${change}, ${after}`,
      text: columns(before, change, after),
      kind: 'deliberation' as const,
    })),
    { why: 'la diminution entre parenthèses', text: bracketed('(3 000 €)'), kind: 'deliberation' },
    { why: 'la diminution entre parenthèses, aérée', text: bracketed('( 3 000 € )'), kind: 'deliberation' },
    { why: 'un montant qui dépasse à gauche de sa colonne', text: hanging('8 000,00'), kind: 'deliberation' },
    { why: 'un compte seul, sans libellé, dans deux colonnes', text: bare('8 000,00'), kind: 'deliberation' },
    { why: 'augmentation et diminution en colonnes', text: moved('3 000,00 €'), kind: 'deliberation' },
    ...[
      'Total chapitre 011',
      'Sous-total du chapitre 011',
      'S/total de l’opération 12',
      'Total article 6',
      'Total des comptes 60',
    ].map((words) => ({
      why: `un sous-total n’est pas une ligne : ${words}`,
      text: subtotal(words),
      kind: 'deliberation' as const,
    })),
  ],
  fails: [
    {
      why: 'les lignes ne font pas le même montant, quel que soit le budget d’après',
      text: dm(...spent('9 000,00'), 'fonctionnement : 900 000,00 + 5 000,00 = 905 000,00 €'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: '60612  Énergie                 + 9 000,00',
    },
    {
      why: 'le budget est dit, puis la décision reprend',
      text: dm('Le budget est porté à :', 'fonctionnement : 905 000,00 €', ...spent('9 000,00')),
      kind: 'deliberation',
      message: 'unbalanced',
      at: '60612  Énergie                 + 9 000,00',
    },
    {
      why: 'la colonne de la décision n’est pas équilibrée',
      text: columns('BP 2026', 'DM n° 2', 'Total', '9 000,00'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: '9 000,00',
    },
    {
      why: 'une parenthèse de trop peu',
      text: bracketed('(2 000 €)'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: 'D 60612  Énergie     8 000 €',
    },
    {
      why: 'un montant qui dépasse, trop faible',
      text: hanging('7 000,00'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: '60612 Énergie               8 000,00',
    },
    {
      why: 'un compte seul, trop faible',
      text: bare('7 000,00'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: '60612                         8 000,00',
    },
    {
      why: 'augmentation et diminution, qui ne se compensent pas',
      text: moved('2 000,00 €'),
      kind: 'deliberation',
      message: 'unbalanced',
      at: '8 000,00 €',
    },
    {
      why: 'le total ne fait pas les lignes que le sous-total reprend',
      text: subtotal('Total chapitre 011', '6 600,00'),
      kind: 'deliberation',
      message: 'total',
      at: 'Total dépenses     + 8 000,00',
    },
  ],
};
