/** Gaps that a clerk counts: days from a moment told by its noun, ends after renewals, points and a half. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'days from what happened': {
    facts: {"demande": {"recu_le": "2026-03-03"}, "decision": {"date": "2026-03-20"}, "visite": {"date": "2026-02-10"}, "mise_en_demeure": {"notifiee_le": "2026-02-25"}}, // prettier-ignore
    faithful: [
      'Dix-sept jours après sa réception, la demande est rejetée.',
      'Les désordres ont été relevés quinze jours avant cette notification.',
    ],
    corrupted: [
      'Dix-huit jours après sa réception, la demande est rejetée.',
      'Les désordres ont été relevés seize jours avant cette notification.',
    ],
  },
  'an anniversary some days before its day': {
    facts: {"charte": {"signee_le": "1998-05-12"}, "anniversaire": 28, "fete": {"date": "2026-05-09"}, "retour": "2026-05-11"}, // prettier-ignore
    faithful: [
      'Signée le 12 mai 1998, la charte aura vingt-huit ans, à trois jours près.',
      'Le retour a lieu le surlendemain de la fête, lundi 11 mai 2026.',
    ],
    corrupted: ['Signée le 12 mai 1998, la charte aura vingt-huit ans, à quatre jours près.'],
  },
  'ends after renewals': {
    facts: {"marche": {"debut": "2026-03-01", "duree_ans": 2, "reconductions_possibles": 1, "titulaire": "Transports Roche"}}, // prettier-ignore
    faithful: [
      'Reconduit une fois, le marché prendrait fin le 28 février 2030.',
      'Le marché prend fin le 29 février 2028.',
    ],
    corrupted: [
      'Reconduit une fois, le marché prendrait fin le 28 février 2031.',
      'Le marché prend fin le 28 février 2030.',
    ],
  },
  'as many renewals as the sentence tells': {
    facts: {"bail": {"debut": "2026-03-01", "duree_ans": 2, "reconductions": 3}}, // prettier-ignore
    faithful: [
      'Reconduit une fois, le bail prendrait fin le 28 février 2030.',
      'Renouvelé deux fois, le bail prendrait fin le 29 février 2032.',
      'Toutes reconductions comprises, le bail prendrait fin le 28 février 2034.',
      'Reconduit une fois, le bail expirerait en 2030.',
    ],
    corrupted: [
      'Reconduit une fois, le bail prendrait fin le 28 février 2034.',
      'Renouvelé deux fois, le bail prendrait fin le 28 février 2030.',
      'Toutes reconductions comprises, le bail prendrait fin le 29 février 2032.',
      'Reconduit une fois, le bail expirerait en 2034.',
    ],
  },
  'points and a half': {
    facts: {"rendement_pct": 81.5, "objectif_rendement_pct": 85, "taux_occupation_pct": {"2024": 70.5, "2025": 78}}, // prettier-ignore
    faithful: [
      'Le rendement, de 81,5 %, demeure inférieur de trois points et demi à l’objectif de 85 %.',
      'Le taux d’occupation a gagné sept points et demi entre 2024 et 2025.',
    ],
    corrupted: [
      'Le rendement, de 81,5 %, demeure inférieur de quatre points et demi à l’objectif de 85 %.',
      'Le taux d’occupation a gagné six points et demi entre 2024 et 2025.',
      'Le taux d’occupation a gagné sept points entre 2024 et 2025.',
    ],
  },
};

holdsCases('gaps told', CASES);
