/** Lines of a list counted by their state, and days on which something is open. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'lines in a state': {
    facts: {"parcelles": [{"parcelle": 1, "surface_m2": 502, "etat": "vendue"}, {"parcelle": 2, "surface_m2": 455, "etat": "réservée"}, {"parcelle": 3, "surface_m2": 618, "etat": "libre"}, {"parcelle": 4, "surface_m2": 480, "etat": "libre"}]}, // prettier-ignore
    faithful: [
      'Deux parcelles restent libres.',
      'Une parcelle est vendue, une autre réservée et deux restent libres.',
      'Les parcelles 3 et 4 sont libres.',
      'Sur quatre parcelles, deux sont encore libres.',
    ],
    corrupted: [
      'Trois parcelles restent libres.',
      'Deux parcelles sont vendues.',
      'Deux parcelles sont réservées.',
    ],
  },
  'days of opening': {
    facts: { musee: 'musée de la Poterie', jours: 'du mercredi au dimanche', parrain: 'Hugo Lemire' },
    faithful: [
      'Le musée est ouvert du mercredi au dimanche.',
      'Le musée est fermé le mercredi matin.',
      'Le musée, parrainé par Hugo Lemire, est ouvert le dimanche.',
    ],
    corrupted: [
      'Le musée est fermé le mercredi.',
      'Le musée est ouvert tous les jours.',
      'Le musée, parrainé par une championne de voile, est ouvert le dimanche.',
    ],
  },
};

holdsCases('counted and open', CASES);
