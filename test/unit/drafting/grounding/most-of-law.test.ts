/** A length that the law fixes does not stand as a most where the facts set another. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the most that the facts set for a contract': {
    facts: { poste: 'agent de bibliothèque', max_contrat: '3 ans', fondement: '2° de l’article L332-8' },
    law: ['CGFP|L332-8'],
    faithful: [
      'Un contrat d’une durée maximale de trois ans est conclu en application de l’article L. 332-8 du CGFP.',
      'Conclu pour trois ans au maximum, le contrat est renouvelable dans la limite de six ans.',
    ],
    corrupted: [
      'Un contrat d’une durée maximale de six ans est conclu en application de l’article L. 332-8 du CGFP.',
      'Le contrat, d’une durée de six ans au plus, est conclu en application de l’article L. 332-8 du CGFP.',
    ],
  },
  'no most of the facts': {
    facts: { poste: 'agent de bibliothèque' },
    law: ['CGFP|L332-8'],
    faithful: [
      'Un contrat de six ans au plus peut être conclu en application de l’article L. 332-8 du CGFP.',
    ],
    corrupted: [
      'Un contrat de cinq ans au plus peut être conclu en application de l’article L. 332-8 du CGFP.',
    ],
  },
};

holdsCases('most of law', CASES);
