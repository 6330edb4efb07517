/** RH-05: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'assurance du personnel',
      text: deliberation({
        subject: 'Contrat d’assurance des risques statutaires',
        decisions: ['APPROUVE le contrat (maladie, invalidité).'],
      }),
    },
  ],
};
