/** What a list of the facts is called before its items are told is no item; another item is. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'places that a noun of any list calls': {
    facts: { repas_par_an: 64000, ecoles: ['école des Lilas', 'école Pauline-Kergomard'] },
    faithful: [
      'Les sites retenus, l’école des Lilas et l’école Pauline-Kergomard, servent 64 000 repas par an.',
      'Les établissements concernés, l’école des Lilas et l’école Pauline-Kergomard, servent 64 000 repas par an.',
      'Ces lieux, l’école des Lilas et l’école Pauline-Kergomard, servent 64 000 repas par an.',
    ],
    corrupted: [
      'Les crèches, l’école des Lilas et l’école Pauline-Kergomard servent 64 000 repas par an.',
      'La crèche municipale, l’école des Lilas et l’école Pauline-Kergomard servent 64 000 repas par an.',
      'L’école des Lilas, la crèche municipale et l’école Pauline-Kergomard servent 64 000 repas par an.',
    ],
  },
  'things that the noun of their key calls': {
    facts: { equipements: ['aire de jeux', 'terrain de pétanque', 'fontaine'], cout_eur: 8000 },
    faithful: [
      'Les équipements, l’aire de jeux, le terrain de pétanque et la fontaine, coûtent 8 000 €.',
      'Les installations visées, l’aire de jeux, le terrain de pétanque et la fontaine, coûtent 8 000 €.',
    ],
    corrupted: [
      'Le skatepark, l’aire de jeux, le terrain de pétanque et la fontaine coûtent 8 000 €.',
      'Les toilettes publiques, l’aire de jeux, le terrain de pétanque et la fontaine, coûtent 8 000 €.',
    ],
  },
};

holdsCases('lists named', CASES);
