/** FI-18: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { paid } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'l’indemnité de fonctions, de sujétions et d’expertise est celle des agents',
      text: paid(
        'Rien de plus.',
        ['- groupe 1 : 12 %'],
        'Indemnité de fonctions, de sujétions et d’expertise',
      ),
    },
    {
      why: 'indemnités d’agents',
      text: paid('Le régime change.', ['- taux : 10 %'], 'Indemnité d’astreinte'),
    },
    {
      why: 'indemnités d’un commissaire',
      text: paid('Le régime change.', ['- taux : 10 %'], 'Indemnités de gardiennage'),
    },
    { why: 'aucun taux', text: paid('Rien ne change.', ['Les indemnités restent les mêmes.']) },
  ],
};
