/** CP-15: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'un autre arrêté',
      text: sampleOrder({ title: 'Arrêté sur le bruit', articles: ['Le bruit est interdit.'], reasons: [] }),
    },
  ],
};
