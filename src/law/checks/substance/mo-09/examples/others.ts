/** MO-09: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  ignores: [
    { why: 'circulation', text: sampleOrder() },
    ...[
      'Le contrevenant s’expose à une amende administrative.',
      'L’amende prononcée par le tribunal de police est recouvrée par le Trésor.',
    ].map((words) => ({ why: words, text: sampleOrder({ articles: [words] }) })),
    {
      why: 'amende pénale rappelée',
      text: sampleOrder({ articles: ['Toute infraction est punie d’une amende.'] }),
    },
  ],
};
