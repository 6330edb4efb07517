/** Yes-or-no facts that a key groups by what is done, things put at people's disposal, and what remains allowed. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'cases of one act': {
    facts: {"prime": "prime annuelle", "maintien_prime": {"conge_maternite": true, "conge_longue_duree": false}, "exoneration_droits": {"associations_locales": true, "entreprises": false}}, // prettier-ignore
    faithful: [
      'La prime est maintenue durant le congé de maternité.',
      "La prime n'est pas maintenue durant le congé de longue durée.",
      'La prime est maintenue durant le congé de maternité et suspendue durant le congé de longue durée.',
      'La prime est maintenue durant le congé de maternité, mais non durant le congé de longue durée.',
      'L’exonération des droits profite aux associations locales, non aux entreprises.',
      'Sont exonérées les associations locales, et non les entreprises.',
      'Si la prime était maintenue durant le congé de longue durée, le conseil serait saisi.',
    ],
    corrupted: [
      'La prime est maintenue durant le congé de longue durée.',
      "La prime n'est pas maintenue durant le congé de maternité.",
      'La prime reste maintenue pendant le congé de longue durée comme pendant le congé de maternité.',
      'Sont exonérées de droits les entreprises.',
    ],
  },
  'what is put in place': {
    facts: {"date": "2026-09-15", "citerne": false, "navette": false, "depassement_interdit": true}, // prettier-ignore
    faithful: [
      "Aucune navette n'est mise en place le 15 septembre 2026.",
      'Il n’y aura pas de citerne le 15 septembre 2026.',
      'Le dépassement reste toutefois interdit.',
      'La demande de navette a été lue le 15 septembre 2026.',
    ],
    corrupted: [
      'Une navette est mise en place le 15 septembre 2026.',
      'Une citerne sera mise à leur disposition le 15 septembre 2026.',
      'Le dépassement reste toutefois autorisé.',
    ],
  },
  'kinds of schools': {
    facts: {"motif": "salle déjà attribuée au collège pour sa fête", "date": "2026-06-20"}, // prettier-ignore
    faithful: ['La salle a déjà été attribuée au collège pour sa fête.'],
    corrupted: ['La salle a déjà été attribuée au lycée pour sa fête.'],
  },
};

holdsCases('under keys', CASES);
