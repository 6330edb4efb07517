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
  ],
};
