/** CP-07: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleDeliberation } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'compte rendu des décisions',
      text: sampleDeliberation('Décisions prises par délégation', [
        'PREND ACTE des décisions prises en vertu de l’article L. 2122-22 par délégation.',
      ]),
      kind: 'deliberation',
    },
    {
      why: 'une autre délibération',
      text: sampleDeliberation('Tarifs', ['FIXE les tarifs de la piscine.']),
      kind: 'deliberation',
    },
    {
      why: 'délégation citée en visa seulement',
      text: sampleDeliberation('Emprunt', ['CONTRACTE un emprunt.'], ['Vu l’article L. 2122-22 ;']),
      kind: 'deliberation',
    },
  ],
};
