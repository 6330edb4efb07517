/** CM-14: examples of what cannot be counted. */
import type { Examples } from '../../../framework/rule';
import { vote } from './samples';

export const examples: Partial<Examples> = {
  lacks: [
    {
      why: 'le nombre des voix n’est pas donné',
      text: vote('Adopté à la majorité.'),
      kind: 'deliberation',
      missing: 'votesFor',
    },
  ],
};
