/** CM-07: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

export const examples: Partial<Examples> = {
  lacks: [
    {
      why: 'présents connus par leur liste seule',
      text: deliberation(
        'En exercice : 5\nÉtaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT.',
      ),
      kind: 'deliberation',
      missing: 'present',
    },
  ],
};
