/** Sums of so many at so much of each kind, what a length holds, and what is taken off. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'each kind at its price': {
    facts: {
      nb_colis_simples: 212,
      nb_colis_couples: 68,
      prix_colis_simple_eur: 24,
      prix_colis_couple_eur: 36,
    },
    faithful: [
      'La dépense totale atteint 7 536 euros.',
      'Les colis coûtent 7 536 euros en tout.',
      'Le montant des colis s’élève à 7 536 euros.',
    ],
    corrupted: ['La dépense totale atteint 7 636 euros.', 'Les colis coûtent 7 526 euros en tout.'],
  },
  'entries by age': {
    facts: { adultes: 40, enfants: 25, tarif_adulte: 6, tarif_enfant: 4 },
    faithful: ['La recette s’élève à 340 euros.'],
    corrupted: ['La recette s’élève à 350 euros.', 'La recette s’élève à 310 euros.'],
  },
  'a week of seven meals': {
    facts: { prix_repas_eur: 8.2, nb_repas_semaine: 7 },
    faithful: ['Le repas coûte 8,20 euros, soit 57,40 euros pour une semaine de sept repas.'],
    corrupted: [
      'Le repas coûte 8,20 euros, soit 49,20 euros pour une semaine de six repas.',
      'Le repas coûte 8,20 euros, soit 57,40 euros pour un mois de sept repas.',
    ],
  },
  'what is taken off a bill': {
    facts: { consommation_m3: 391, consommation_moyenne_m3: 120, volume_facture_m3: 240 },
    faithful: ['Le dégrèvement porte sur 151 mètres cubes.', 'L’écrêtement représente 151 mètres cubes.'],
    corrupted: ['Le dégrèvement porte sur 161 mètres cubes.'],
  },
};

holdsCases('priced and counted', CASES);
