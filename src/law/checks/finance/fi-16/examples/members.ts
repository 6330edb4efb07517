/** FI-16: examples of what each member of a group pays, against the line of the budget that names them. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';

/** An amendment of the budget, with what each of four communes pays. */
const called = (lines: string, each: string): string =>
  deliberation({
    subject: 'Décision modificative n° 1',
    decisions: [
      'ADOPTE la décision modificative :',
      'FONCTIONNEMENT',
      'Dépenses                       Recettes',
      `6156  Maintenance   + 3 000    ${lines}`,
      `DIT que la participation est répartie entre les quatre communes membres, à raison de ${each} € par commune.`,
    ],
  });

export const examples: Partial<Examples> = {
  passes: [
    ...[
      ['74741 Communes    + 3 000', '750', 'la ligne du budget qu’il faut'],
      ['7788 Produits     + 3 000', '700', 'aucune ligne ne nomme les communes'],
    ].map(([lines = '', each = '', why = '']) => ({ why, text: called(lines, each) })),
  ],
  fails: [
    ...[
      '74741 Communes    + 3 000',
      '74741 Communes    + 3 000\n6064  Fournitures   + 100    7788 Produits    + 100',
    ].map((lines) => ({
      why: `l’appel aux communes et la ligne du budget : ${lines}`,
      text: called(lines, '700'),
      message: 'product',
      at: '700 €',
    })),
  ],
};
