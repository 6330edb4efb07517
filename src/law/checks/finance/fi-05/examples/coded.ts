/** FI-05: examples of tables whose columns hold codes, or letters for sections and sides, and of credits that go up and down. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { dm } from './samples';

/** Bars set between the grounds and the decision. */
const grounded = (rows: string): string =>
  deliberation({
    subject: 'Décision modificative n° 1 – budget principal 2026',
    report: ['Considérant la toiture à réparer ;', '', rows, ''],
    decisions: ['ADOPTE la décision modificative n° 1.'],
  });
/** A side, a chapter and an article a column; the article is no amount. */
const coded = (received: string): string =>
  [
    'FONCTIONNEMENT',
    '| Sens | Chapitre | Article | Libellé | Montant |',
    '| Dépense | 011 | 615221 | Bâtiments publics | + 9 200 € |',
    '| Dépense | 023 | 023 | Virement à la section d’investissement | + 5 000 € |',
    '| Recette | 75 | 75888 | Autres produits | + 14 200 € |',
    'INVESTISSEMENT',
    '| Sens | Chapitre | Article | Libellé | Montant |',
    '| Dépense | 21 | 2151 | Réseaux | + 14 500 € |',
    '| | | | Total dépenses | + 14 500 € |',
    '| Recette | 021 | 021 | Virement de la section de fonctionnement | + 5 000 € |',
    `| Recette | 13 | 1323 | Département | + ${received} € |`,
  ].join('\n');
/** Section and side told by their first letters. */
const lettered = (received: string): string =>
  [
    '| Section | Sens | Compte | Libellé | Montant |',
    '| F | D | 60612 | Énergie | 12 000 € |',
    '| F | D | 023 | Virement | 4 000 € |',
    `| F | R | 73111 | Impôts | ${received} € |`,
    '| I | D | 2158 | Matériel | 4 000 € |',
    '| I | R | 021 | Virement | 4 000 € |',
  ].join('\n');

export const examples: Partial<Examples> = {
  passes: [
    { why: 'des codes en colonnes', text: dm(coded('9 500')) },
    { why: 'section et sens par leur initiale', text: dm(lettered('16 000')) },
    { why: 'des barres avant la décision', text: grounded(coded('9 500')) },
    {
      why: 'diminution et augmentation de crédits',
      text: dm(
        'Diminution de crédits : article 6228, - 4 000 €',
        'Augmentation de crédits : article 60632, + 4 000 €',
      ),
    },
  ],
  fails: [
    { why: 'des codes en colonnes', text: dm(coded('8 000')), message: 'unbalanced', at: '+ 14 500 €' },
    {
      why: 'section et sens par leur initiale',
      text: dm(lettered('15 000')),
      message: 'unbalanced',
      at: '12 000 €',
    },
    {
      why: 'des barres avant la décision',
      text: grounded(coded('8 000')),
      message: 'unbalanced',
      at: '+ 14 500 €',
    },
    {
      why: 'diminution et augmentation de crédits',
      text: dm(
        'Diminution de crédits : article 6228, - 4 000 €',
        'Augmentation de crédits : article 60632, + 4 500 €',
      ),
      message: 'moved',
      at: '4 500 €',
    },
  ],
};
