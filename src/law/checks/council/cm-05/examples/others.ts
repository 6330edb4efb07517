/** CM-05: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { VOTE } from './samples';

export const examples: Partial<Examples> = {
  lacks: [
    {
      why: 'présents inconnus',
      text: minutes('En exercice : 15', `Tarifs\n${VOTE}`),
      kind: 'minutes',
      missing: 'present',
    },
  ],
};
