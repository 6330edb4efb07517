/** A sum is no rival of a number that a text fact counts by ("6 rue Ampère"), and stays one of another sum. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'an estimate beside an address': {
    facts: {
      bien: 'ancienne trésorerie, 14 rue Kléber',
      prix: 192000,
      estimation: 205000,
      date_estimation: '2026-02-12',
      acquereur: 'SCI du Levant',
    },
    faithful: [
      'L’avis rendu le 12 février 2026 évalue le bien à 205 000 €.',
      'La valeur du bien a été évaluée à 205 000 € le 12 février 2026.',
      'Le bien, estimé à 205 000 €, est cédé à la SCI du Levant pour 192 000 €.',
    ],
    corrupted: [
      'Le prix de vente est fixé à 205 000 €.',
      'L’avis rendu le 12 février 2026 évalue le bien à 215 000 €.',
    ],
  },
};

holdsCases('valued and numbered', CASES);
