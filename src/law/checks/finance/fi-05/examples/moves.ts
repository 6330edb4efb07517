/** FI-05: examples of moves of credits. */
import type { Examples } from '../../../framework/rule';
import { dm } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Virements de crédits : + 6 500 € au compte 2188 et - 6 500 € au compte 2315.',
      'Virement de crédits : le chapitre 011 est abondé de 3 000 € et le chapitre 022 diminué de 3 000 €.',
    ].map((words) => ({ why: words, text: dm(words) })),
  ],
  fails: [
    ...(
      [
        ['Virements de crédits : + 6 500 € au compte 2188 et - 5 600 € au compte 2315.', '5 600 €'],
        ['Virement de crédits\nC/022 : -1 507,50 €\nC/61523 : +1 705,50 €', '1 705,50 €'],
        [
          'Virement de crédits : le chapitre 011 est abondé de 3 000 € et le chapitre 022 diminué de 2 000 €.',
          '2 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({ why: words, text: dm(words), message: 'moved', at })),
    ...[
      ...[
        'contre une recette nouvelle',
        'soit un total à revoir',
        'dans la limite prévue',
        'sous le plafond prévu',
        'la subvention étant reportée',
        'l’emprunt étant reporté',
        'soit moins de 7,5 % du chapitre',
      ].map(
        (words) => `Virements de crédits : + 6 500 € au compte 2188 et - 5 600 € au compte 2315, ${words}.`,
      ),
      'Virements de crédits : + 6 500 € au compte 2188 et + 5 600 € au compte 2315.',
      'Virements de crédits : - 6 500 € au compte 2188 et - 5 600 € au compte 2315.',
      'Virements de crédits : + 6 500 € au compte 2188 et - 5 600 € au compte 2315, pour un besoin de 900 €.',
    ].map((words) => ({
      why: `ce n’est pas un virement qui s’annule : ${words}`,
      text: dm(words),
      message: 'balance',
      at: words,
    })),
    {
      why: 'un seul compte ne fait pas un virement',
      text: dm('Virements de crédits : + 6 500 € au compte 2188.'),
      message: 'balance',
      at: 'Objet : Décision modificative n° 2 – budget principal 2026',
    },
  ],
};
