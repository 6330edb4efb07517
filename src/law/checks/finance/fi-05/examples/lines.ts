/** FI-05: examples of lines, one under the other. */
import type { Examples } from '../../../framework/rule';
import { dm } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'diminution alignée, chapitres à deux chiffres',
      text: dm(
        'Section d’investissement',
        'D 21-21318   Autres bâtiments publics            + 26 500 €',
        'D 21-2188    Autres immobilisations              - 2 000 €',
        'Total dépenses                                   24 500 €',
        'R 13-1323    Subvention départementale           + 24 500 €',
        'Total recettes                                   24 500 €',
      ),
    },
    {
      why: 'dépenses et recettes égales',
      text: dm(
        'Section de fonctionnement',
        'Dépenses',
        'Chapitre 011 : + 5 000 €',
        'Recettes',
        'Chapitre 74 : + 5 000 €',
      ),
    },
    { why: 'virement de crédits, qui s’annule', text: dm('C/022 : -1 507,50 €', 'C/61523 : +1 507,50 €') },
    {
      why: 'deux sections, virement symétrique',
      text: dm(
        'Dépenses de fonctionnement',
        'Chapitre 023 : 8 000 €',
        'Recettes de fonctionnement',
        'Chapitre 70 : 8 000 €',
        'Dépenses d’investissement',
        'Chapitre 21 : 8 000 €',
        'Recettes d’investissement',
        'Chapitre 021 : 8 000 €',
      ),
    },
    {
      why: 'totaux',
      text: dm(
        'Section d’investissement',
        'Dépenses',
        'Article 2151 : 3 000 €',
        'Article 2188 : 1 000 €',
        'Total dépenses : 4 000 €',
        'Recettes',
        'Article 1323 : 4 000 €',
        'Total recettes : 4 000 €',
      ),
    },
    { why: 'sigles DF, RF', text: dm('DF 011 : 2 000 €', 'RF 74 : 2 000 €') },
    { why: 'côtés D et R', text: dm('Fonctionnement', 'D-60612 : 2 000 €', 'R-7411 : 2 000 €') },
    {
      why: 'augmentation et diminution',
      text: dm(
        'Section de fonctionnement',
        'Dépenses',
        'Article 6411 : augmentation de 900 €',
        'Article 6135 : diminution de 900 €',
      ),
    },
    ...[
      'Section d’investissement\nD 2188    Autres immobilisations    2 000 €\nTotal dépenses    24 500 €\nR 1323    Subvention    24 500 €\nTotal recettes   24 500 €',
    ].map((words) => ({ why: 'décision modificative, totaux', text: dm(...words.split('\n')) })),
  ],
  fails: [
    {
      why: 'des montants sans signe de monnaie, une tabulation',
      text: dm(
        'FONCTIONNEMENT - DÉPENSES',
        '   60613  Chauffage urbain\t\t\t+ 6 100,00',
        '   023    Virement à l’investissement\t+ 6 800,00',
        '   Total\t\t\t\t\t 12 900,00',
        'FONCTIONNEMENT - RECETTES',
        '   73111  Impôts directs locaux\t\t+ 8 050,00',
        '   752    Revenus des immeubles\t\t+ 3 200,00',
        '   Total\t\t\t\t\t 11 250,00',
        'INVESTISSEMENT - DÉPENSES',
        '   2313   Constructions en cours\t\t+ 6 800,00',
        'INVESTISSEMENT - RECETTES',
        '   021    Virement du fonctionnement\t\t+ 6 800,00',
      ),
      message: 'unbalanced',
      at: '60613  Chauffage urbain\t\t\t+ 6 100,00',
    },
    {
      why: 'chapitres à deux chiffres, totaux de chaque côté',
      text: dm(
        'Section d’investissement',
        'D 21-21318   Autres bâtiments publics            + 26 500 €',
        'D 21-2188    Autres immobilisations              - 2 000 €',
        'Total dépenses                                   24 500 €',
        'R 13-1323    Subvention départementale           + 22 500 €',
        'Total recettes                                   22 500 €',
      ),
      message: 'unbalanced',
      at: 'D 21-21318   Autres bâtiments publics            + 26 500 €',
    },
    {
      why: 'dépenses sans recette',
      text: dm(
        'Section de fonctionnement',
        'Dépenses',
        'Chapitre 011 : + 5 000 €',
        'Recettes',
        'Chapitre 74 : + 4 000 €',
      ),
      message: 'unbalanced',
      at: 'Chapitre 011 : + 5 000 €',
    },
    {
      why: 'totaux inégaux',
      text: dm('Total dépenses d’investissement : 12 000 €', 'Total recettes d’investissement : 10 000 €'),
      message: 'unbalanced',
      at: 'Total dépenses d’investissement : 12 000 €',
    },
    {
      why: 'sans section',
      text: dm('Dépenses : 12 000 €', 'Recettes : 10 000 €'),
      message: 'unbalanced',
      at: 'Dépenses : 12 000 €',
    },
    {
      why: 'virement asymétrique',
      text: dm(
        'Dépenses de fonctionnement',
        'Chapitre 023 : 8 000 €',
        'Recettes de fonctionnement',
        'Chapitre 70 : 8 000 €',
        'Dépenses d’investissement',
        'Chapitre 21 : 7 000 €',
        'Recettes d’investissement',
        'Chapitre 021 : 7 000 €',
      ),
      message: 'transfer',
      at: 'Chapitre 023 : 8 000 €',
    },
    {
      why: 'virement reçu, non versé',
      text: dm(
        'Dépenses d’investissement',
        'Chapitre 21 : 7 000 €',
        'Recettes d’investissement',
        'Chapitre 021 : 7 000 €',
      ),
      message: 'transfer',
      at: 'Chapitre 021 : 7 000 €',
    },
    {
      why: 'total faux',
      text: dm(
        'Section d’investissement',
        'Dépenses',
        'Article 2151 : 3 000 €',
        'Article 2188 : 1 000 €',
        'Total dépenses : 5 000 €',
        'Recettes',
        'Article 1323 : 5 000 €',
      ),
      message: 'total',
      at: 'Total dépenses : 5 000 €',
    },
    {
      why: 'aucun montant lisible',
      text: dm('Voir le tableau joint.'),
      message: 'balance',
      at: 'Objet : Décision modificative n° 2 – budget principal 2026',
    },
    {
      why: 'tirets qui ressemblent à des signes',
      text: dm('Dépenses', 'Chapitre 011 – 500 €', 'Recettes', 'Chapitre 74 – 500 €'),
      message: 'balance',
      at: 'Chapitre 011 – 500 €',
    },
    {
      why: 'côtés non dits',
      text: dm('C/022 : -1 500 €', 'C/61523 : +1 507 €'),
      message: 'balance',
      at: 'C/022 : -1 500 €',
    },
    ...(
      [
        ['Section de fonctionnement : dépenses 3 000 €, recettes 2 000 €', '2 000 €'],
        [
          'D 2188    Autres immobilisations    2 000 €\nSection d’investissement\nD 2111    Terrains    22 000 €\nR 1323    Subvention    24 500 €',
          'D 2111    Terrains    22 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: 'décision modificative, totaux',
      text: dm(...words.split('\n')),
      message: 'unbalanced',
      at,
    })),
    ...[
      'Section d’investissement\nD 2188    Autres immobilisations    2 000 €\nD 2111    Terrains    22 000 €\nTotal dépenses    24 500 €\nR 1323    Subvention    24 500 €\nTotal recettes   24 500 €',
    ].map((words) => ({
      why: 'décision modificative, totaux',
      text: dm(...words.split('\n')),
      message: 'total',
      at: 'Total dépenses    24 500 €',
    })),
  ],
};
