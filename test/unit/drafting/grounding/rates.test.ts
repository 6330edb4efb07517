/** What money is told for one of, against the key that holds it: a rhythm, a surface, people, taxes. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'for one of what the key says': {
    facts: { indemnites: { maire: { brut_mensuel: 2121.03 }, adjoint: { brut_mensuel: 813.88 } }, fourriere: { garde_jour: 6.9, enlevement: 134.1 }, droits: { metre_lineaire_abonne: 0.85, forfait_electricite: 2 }, loyer: { mensuel_ht: 620, annuel_ht: 7440 }, eau: { prix_m3_ttc: 2.35 }, chauffage_heure: 4.5, participation_eleve: 120 }, // prettier-ignore
    faithful: [
      'Le maire perçoit 2 121,03 € bruts par mois.',
      'Les frais de garde sont de 6,90 € par jour.',
      'Le droit est de 0,85 € le mètre linéaire pour les abonnés.',
      'Le loyer est de 620 € HT par mois, soit 7 440 € HT par an.',
      "Le chauffage est facturé 4,50 € de l'heure.",
      'Chaque adjoint touche 813,88 € bruts mensuels.',
      'Le loyer annuel est de 7 440 € HT.',
    ],
    corrupted: [
      'Le maire perçoit 2 121,03 € bruts par an.',
      'La garde est facturée 6,90 € par mois.',
      'Le droit est de 0,85 € le mètre carré pour les abonnés.',
      'Le loyer est de 620 € HT par trimestre.',
      'Le chauffage est facturé 4,50 € par jour.',
      "L'eau est vendue 2,35 € TTC le litre.",
      "L'indemnité annuelle du maire est de 2 121,03 €.",
      'Chaque adjoint touche 813,88 € bruts annuels.',
      'La participation est de 120 € par famille.',
      'Le loyer annuel est de 620 € HT.',
    ],
  },
  'how often, where the key keeps it to itself': {
    facts: { astreinte: 120, seuil: 23000, redevance_terrasse: 312, plafond_aide: 900 },
    faithful: [
      'Une astreinte de 120 € par jour de retard est due jusqu’à l’exécution des travaux.',
      'Le montant annuel de l’aide dépasse le seuil de 23 000 euros.',
      'La redevance annuelle de la terrasse est de 312 €.',
    ],
    corrupted: ['Une astreinte de 150 € par jour de retard est due jusqu’à l’exécution des travaux.'],
  },
  'how often a thing that is sold is paid': {
    facts: { carte: { tarif_plein: 46, adhesion_club: 15 } },
    faithful: ['La carte coûte 46 €, tarif plein.', 'L’adhésion au club est de 15 € par an.'],
    corrupted: ['La carte coûte 46 € par mois, tarif plein.', 'L’adhésion au club est de 15 € par semaine.'],
  },
};

holdsCases('rates', CASES);
