/** What orders and deliberations tell in the forms of acts: prices of one of several, ways from one sum to another, articles of the tax code. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('acts and deliberations', {
  'a price is no rival’s for one word of its key': {
    facts: {
      nouveau_tarif_eur: 3.55,
      tarif_actuel_eur: 3.4,
      cout_reel_repas_eur: 9.1,
      tarif_exterieur_eur: 5.2,
    },
    faithful: [
      "Le conseil fixe le prix du repas à 3,55 euros pour les enfants de la commune et à 5,20 euros pour ceux de l'extérieur.",
      'Le prix du repas passe de 3,40 à 3,55 euros, soit quinze centimes de plus.',
    ],
    corrupted: ['Le coût réel du repas est de 5,20 euros.'],
  },
  'what brings a sum to another': {
    facts: { montant_initial_ht_eur: 310000, montant_avenant_ht_eur: 21700, hausse_pct: 7 },
    faithful: ["L'avenant porte le marché de 310 000 à 331 700 euros hors taxes, soit une hausse de 7 %."],
    corrupted: ["L'avenant est d'un montant de 310 000 euros hors taxes."],
  },
  'what an aid is for': {
    facts: { montant_facture_eur: 312.6, montant_aide_eur: 200, objet: "facture d'électricité" },
    faithful: [
      "Un secours de deux cents euros vous est accordé pour le règlement de votre facture d'électricité.",
    ],
    corrupted: ["Votre facture d'électricité s'élève à deux cents euros."],
  },
  'rates told after their list': {
    facts: { taux_tfb_pct: 38.96, taux_tfnb_pct: 52.1, taux_thrs_pct: 14.75 },
    faithful: ['Les taux sont de 38,96 %, 52,10 % et 14,75 %. Les deux derniers taux ne changent pas.'],
    corrupted: ['Les taux sont de 38,96 %, 52,10 % et 14,75 %. Les quatre derniers taux ne changent pas.'],
  },
  'what is left to pay': {
    facts: { montant_bourse_eur: 700, cout_formation_eur: 1450, age: 19 },
    faithful: ['La formation coûtant 1 450 euros, elle aura 750 euros à payer elle-même.'],
    corrupted: ['La formation coûtant 1 450 euros, elle aura 850 euros à payer elle-même.'],
  },
  'the midday break, loans, bounds': {
    facts: {
      horaire_matin_fin: '12:10',
      horaire_apres_midi_debut: '13:50',
      date_pret: '2026-03-24',
      date_retour_prevue: '2026-04-14',
      date_constat: '2026-02-16',
      premier_courrier: '2025-11-12',
    },
    faithful: [
      'La pause du midi durera une heure quarante.',
      'Un premier courrier avait été envoyé le 12 novembre 2025, soit plus de trois mois avant le constat du 16 février 2026.',
    ],
    corrupted: [
      'La pause du midi durera une heure trente.',
      'Un premier courrier avait été envoyé le 12 novembre 2025, soit plus de cinq mois avant le constat du 16 février 2026.',
    ],
  },
});

holdsCases('articles of the tax code', {
  'with letters and Latin words': {
    facts: { commune: 'Aubeterre' },
    law: ['CGI|1636 B sexies', 'CGI|1639 A'],
    faithful: ['Vu les articles 1636 B sexies et 1639 A du code général des impôts ;'],
    corrupted: ['Vu les articles 1636 B septies et 1639 A du code général des impôts ;'],
  },
});
