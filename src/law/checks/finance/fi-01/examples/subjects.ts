/** FI-01: examples of other affairs than a grant to an association. */
import type { Examples } from '../../../framework/rule';
import { deliberation, delegationToMayor } from '../../../shared/samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'délégation au maire : des limites, et non des montants décidés',
      text: delegationToMayor(),
    },
    {
      why: 'subvention demandée à l’État',
      text: deliberation({
        subject: 'Demande de subvention au titre de la DETR',
        decisions: ['SOLLICITE une subvention de 50 000 € pour le foyer.'],
      }),
    },
    { why: 'tarifs', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE le tarif à 3 €.'] }) },
    {
      why: 'CCAS',
      text: deliberation({
        subject: 'Subvention au CCAS',
        decisions: ['ATTRIBUE 50 000 € au CCAS, pour le foyer.'],
      }),
    },
  ],
};
