/** CP-10: orders that are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    ...['un adjoint délégué', 'une conseillère', 'un conseiller', 'des adjoints au maire'].map((words) => ({
      why: words,
      text: act('x', undefined, `Arrêté portant délégation de signature à ${words}`),
    })),

    {
      why: 'adjoint au maire',
      text: act('x', undefined, 'Arrêté portant délégation de signature à un adjoint au maire'),
    },
    {
      why: 'conseillère',
      text: act('x', undefined, 'Arrêté portant délégation de signature à une conseillère'),
    },
    { why: 'retrait', text: act('x', undefined, 'Arrêté portant retrait de la délégation de signature') },
    { why: 'abrogation', text: act('x', undefined, 'Arrêté abrogeant une délégation de signature') },
    { why: 'autre arrêté', text: sampleOrder() },
  ],
};
