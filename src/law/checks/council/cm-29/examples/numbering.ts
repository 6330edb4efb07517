/** CM-29: examples of the numbers of the items. */
import type { Examples } from '../../../framework/rule';
import { summons } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'numéros qui recommencent',
      text: summons(
        'Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n1) Réfection du pont\n2) Achat du pré',
      ),
      kind: 'summons',
    },
    {
      why: 'deux numéros seulement',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n3) Subvention au club'),
      kind: 'summons',
    },
    ...[
      '- Tarifs de la salle\n- Avenant 2 - marché du pont\n- Lot 5 - peinture\n- Lot 7 - sols',
      '1.1 Tarifs de la salle\n1.2 Subvention au club\n2.1 Réfection du pont\n2.2 Achat du pré',
    ].map((items) => ({
      why: `numéros qui ne sont pas ceux des points : ${items}`,
      text: summons(`Ordre du jour :\n${items}`),
      kind: 'summons' as const,
    })),
  ],
  fails: [
    {
      why: 'un point manque à l’ordre du jour',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n4) Réfection du pont'),
      kind: 'summons',
      message: 'numbering',
      at: '4) Réfection du pont',
    },
  ],
};
