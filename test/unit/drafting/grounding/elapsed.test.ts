/** Lengths of time that a text bounds, or rounds to whole months; beside each, the bound that does not hold. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('bounds of lengths of time', {
  'some months after an end': {
    facts: {
      concession: { attribution: '1996-05-20', expiration: '2026-05-20' },
      renouvellement: { demande_le: '2026-08-03', demandeur: 'M. Yann Le Gall' },
    },
    faithful: [
      'M. Le Gall a demandé le renouvellement le 3 août 2026, moins de trois mois après l’expiration.',
      'La demande est du 3 août 2026, soit plus de deux mois après l’échéance du 20 mai 2026.',
      'Elle a été déposée dans les trois mois suivant l’expiration, le 3 août 2026.',
    ],
    corrupted: [
      'M. Le Gall a demandé le renouvellement le 3 août 2026, moins de deux mois après l’expiration.',
      'La demande est du 3 août 2026, soit plus de trois mois après l’échéance du 20 mai 2026.',
      'Elle a été déposée dans les deux mois suivant l’expiration, le 3 août 2026.',
      'M. Le Gall a demandé le renouvellement le 3 août 2026, moins de trois ans après l’expiration.',
    ],
  },
  'less than a year after': {
    facts: {
      don: { donatrice: 'Berthe Hamon', decedee_le: '2025-06-11', valeur: 14000 },
      deliberation: '2026-03-12',
    },
    faithful: [
      'La donation a été acceptée le 12 mars 2026, moins d’un an après le décès de Berthe Hamon.',
      'Le conseil a délibéré le 12 mars 2026, soit neuf mois après le décès.',
    ],
    corrupted: [
      'La donation a été acceptée le 12 mars 2026, moins de six mois après le décès de Berthe Hamon.',
      'La donation a été acceptée le 12 mars 2026, plus d’un an après le décès de Berthe Hamon.',
      'Le conseil a délibéré le 12 mars 2026, soit huit mois après le décès.',
    ],
  },
});
