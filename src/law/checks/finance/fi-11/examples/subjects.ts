/** FI-11: examples of acts that pass no public contract, or tell no procedure. */
import type { Examples } from '../../../framework/rule';
import { deliberation, delegationToMayor } from '../../../shared/samples';
import { contract } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'délégation au maire : des limites, et non des montants décidés',
      text: delegationToMayor(),
    },
    {
      why: 'marché de Noël',
      text: deliberation({
        subject: 'Marché de Noël',
        decisions: ['FIXE sans publicité le prix des marchés de plein air à 3 €.'],
      }),
    },
    { why: 'procédure non dite', text: contract('travaux', 'pour 150 000 € HT') },
  ],
};
