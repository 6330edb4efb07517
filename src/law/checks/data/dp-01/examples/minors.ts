/** DP-01: examples of children, named or not. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'l’élève sans nom',
      text: act('L’élève inscrit paie 3 €. Les enfants mineurs Valmorinois aussi.'),
    },
  ],
  fails: [
    {
      why: 'un enfant nommé',
      text: act('L’enfant Léo MARTIN est accueilli.'),
      message: 'minor',
      at: 'L’enfant Léo MARTIN',
    },
    {
      why: 'un élève nommé',
      text: act('Une aide est donnée à l’élève Lina Petit.'),
      message: 'minor',
      at: 'l’élève Lina Petit',
    },
  ],
};
