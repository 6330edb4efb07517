/** FI-16: examples of percentages written beside the amounts that share a whole. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'DETR 96 000 € (40 %), département 60 000 € (25 %), commune 84 000 € (35 %).',
      'DETR 96 000 € (40 %), département 60 000 € (20 %), commune 84 000 € (30 %).',
      'DETR 96 000 € (40 %), commune 84 000 € (35 %).',
      'DETR 33 333 € (33,3 %), département 33 333 € (33,3 %), commune 33 334 € (33,4 %).',
      'Hausse : cantine 96 000 € (40 %), garderie 60 000 € (25 %), étude 84 000 € (30 %).',
      'État   96 000 €   40 %\nRégion   60 000 €   25 %\nCommune   84 000 €   35 %\nTotal   240 000 €   100 %',
      'État   96 000 €   40 %\nRégion   60 000 €   25 %\nCommune   84 000 €   35 %\nCoût   300 000 €   80 %\nLe reste est sans objet.',
    ].map((words) => ({ why: `parts d’un tout : ${words}`, ...note(words) })),
  ],
  fails: [
    ...(
      [
        ['DETR 96 000 € (40 %), département 60 000 € (25 %), commune 84 000 € (30 %).', '84 000 €'],
        [
          '- DETR : 40 % soit 96 000 €\n- Région : 20 % soit 60 000 €\n- Commune : 35 % soit 84 000 €',
          '60 000 €',
        ],
        [
          'État   96 000 €   40 %\nRégion   60 000 €   25 %\nCommune   84 000 €   30 %\nTotal   240 000 €   100 %',
          '84 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({ why: `parts d’un tout : ${words}`, ...note(words), message: 'share', at })),
  ],
};
