/** MO-17: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, punished } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    { why: 'aucun article de sanction', text: sampleOrder() },
    { why: 'un autre article', text: act(punished('R. 116-21', '2e')) },
  ],
};
