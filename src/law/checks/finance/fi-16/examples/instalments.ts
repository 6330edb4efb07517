/** FI-16: examples of what is paid in several times. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Une subvention de 12 000 € est versée en deux fois : 8 000 € en avril et 4 000 € en octobre.',
      'Le prix de 12 000 € est payé en trois versements : 5 000 € en mai, 6 000 € en juin.',
      'Le prix de 12 000 € est payé par un acompte de 7 000 € et un solde de 5 000 €.',
      'Le prix de 12 000 € est payé par un acompte de 7 000 € et un bonus de 6 000 €.',
      'Le montant dépassant le seuil de 20 000 €, une convention en prévoit le versement en deux fois (soit 18 000 € en mai, puis 9 000 € en octobre).',
      'L’aide, supérieure à 23 000 €, est payée par un acompte de 20 000 € et un solde de 10 000 €.',
      'Le marché, qui excède 40 000 €, est réglé en deux versements : 30 000 € et 15 000 €.',
      'Passant le seuil de 23 000 €, la subvention de 30 000 € est versée en deux fois : 20 000 € en avril et 10 000 € en octobre.',
      'Le prix de 12 000 €, plafonné, est payé en deux fois : 8 000 € et 5 000 €.',
      'Le prix de 12 000 €, dont TVA, est payé en deux fois : 8 000 € et 5 000 €.',
      'Le prix de 12 000 € TTC est payé en deux fois : 8 000 € HT et 2 000 € HT.',
    ].map((words) => ({ why: `versements : ${words}`, ...note(words) })),
  ],
  fails: [
    ...(
      [
        [
          'Une subvention de 12 000 € est versée en deux fois : 8 000 € en avril et 5 000 € en octobre.',
          '12 000 €',
        ],
        [
          'Une subvention de 12 000 € est attribuée. Elle comprend un acompte de 7 000 € et un solde de 6 000 €.',
          '12 000 €',
        ],
        [
          'Passant le seuil de 23 000 €, la subvention de 30 000 € est versée en deux fois : 20 000 € en avril et 15 000 € en octobre.',
          '30 000 €',
        ],
        ['Le prix de 90 000 € est payé en trois versements de 30 000 €, 30 000 € et 20 000 €.', '90 000 €'],
        [
          'Le prix de 9 000 € est réglé par un premier versement de 4 000 € puis un second versement de 4 000 €.',
          '9 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({ why: `liste, versements : ${words}`, ...note(words), message: 'sum', at })),
  ],
};
