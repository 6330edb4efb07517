/** What anybody works out or knows without a fact: twos, days in a row, parts paid, one of so many, when a grant began. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('everyday computations', {
  'evident twos': {
    facts: { lieu: 'rue Haute', arrete: '2027-14', location_eur: 60, caution_eur: 250, nb_agents: 3 },
    faithful: [
      'L’arrêté n° 2027-14 sera affiché aux deux bouts de la rue Haute.',
      'Préparez deux virements : l’un de 60 €, l’autre de 250 €.',
    ],
    corrupted: [
      'Deux agents tiendront la rue Haute.',
      'Préparez quatre virements : l’un de 60 €, l’autre de 250 €.',
    ],
  },
  'days in a row': {
    facts: { stage: 'secourisme', date_stage: '2027-04-14', duree_jours: 3 },
    faithful: [
      'Le stage de secourisme aura lieu les 14, 15 et 16 avril.',
      'Le stage aura lieu les 14 et 15 avril.',
    ],
    corrupted: [
      'Le stage de secourisme aura lieu les 14, 15, 16 et 17 avril.',
      'Le stage aura lieu le 18 avril.',
    ],
  },
  'parts paid': {
    facts: {
      cout_eur: 3600,
      subvention_departement_eur: 1200,
      nb_bancs: 18,
      montant_demande_eur: 800,
      aide_accordee_eur: 600,
    },
    faithful: [
      'Un banc coûte deux cents euros.',
      'Le département en paie le tiers.',
      'L’aide couvre les trois quarts de votre demande.',
    ],
    corrupted: [
      'Un banc coûte trois cents euros.',
      'Le département en paie la moitié.',
      'L’aide couvre les deux cinquièmes de votre demande.',
    ],
  },
  'who each pays': {
    facts: { nb_forains: 22, droit_place_eur: 12 },
    faithful: ['Trois forains paieront ensemble 36 €.'],
    corrupted: ['Trois forains paieront ensemble 46 €.'],
  },
  'what a family pays': {
    facts: { nb_eleves: 22, participation_annuelle_eur: 90 },
    faithful: ['Pour deux enfants, vous paierez 180 €.'],
    corrupted: ['Pour deux enfants, vous paierez 190 €.', 'Pour trois enfants, vous paierez 180 €.'],
  },
  'bids and notes': {
    facts: { nb_offres: 5, entreprise_retenue: 'Toitures Carvin', note_obtenue: 16.5 },
    faithful: [
      'Les quatre autres candidats ont été avertis.',
      'Toitures Carvin a obtenu la note de 16,5 sur 20.',
    ],
    corrupted: [
      'Les trois autres candidats ont été avertis.',
      'Toitures Carvin a obtenu la note de 17,5 sur 20.',
    ],
  },
  'when it began': {
    facts: { concession: 'carré D', duree_ans: 15, date_expiration: '2027-02-28' },
    faithful: ['La concession du carré D, accordée en 2012, expire le 28 février 2027.'],
    corrupted: ['La concession du carré D, accordée en 2010, expire le 28 février 2027.'],
  },
  'days of saints and duties just told': {
    facts: { fete: 'feu de joie', date: '2027-06-24', casque_obligatoire: true },
    faithful: [
      'Le feu de joie aura lieu le 24 juin, le jour de la Saint-Jean.',
      'Le casque est obligatoire : chacun doit le porter.',
    ],
    corrupted: [
      'Le feu de joie aura lieu le 24 juin, rue de la Saint-Jean.',
      'Le casque est obligatoire. Chacun doit porter un gilet jaune.',
    ],
  },
});

holdsCases('told from the facts', {
  'years that the sentence shows': {
    facts: { elue: 'Mme Rose Carvin', mandats: 'de 1995 à 2014' },
    faithful: ['Mme Rose Carvin a été maire pendant dix-neuf ans, de 1995 à 2014.'],
    corrupted: ['Mme Rose Carvin a été maire pendant dix-huit ans, de 1995 à 2014.'],
  },
  'a notice before the end': {
    facts: { bail: 'local des jeunes', date_debut: '2026-01-01', date_fin: '2028-12-31', preavis_mois: 6 },
    faithful: ['Pour y mettre fin à cette échéance, prévenez la mairie avant le 30 juin 2028.'],
    corrupted: ['Pour y mettre fin à cette échéance, prévenez la mairie avant le 30 septembre 2028.'],
  },
  'so much each, and in all': {
    facts: { nb_eleves: 60, budget_sorties_eur: 1800, budget_par_eleve_eur: 30 },
    faithful: ['Le budget des sorties, à raison de 30 € par élève, s’élève à 1 800 €.'],
    corrupted: ['Le budget des sorties, à raison de 35 € par élève, s’élève à 1 800 €.'],
  },
  'since a death': {
    facts: { defunt: 'M. Paul Carvin', date_deces: '2027-01-05', date_obseques: '2027-01-11' },
    faithful: ['Six jours après sa disparition, la commune lui rendra hommage.'],
    corrupted: ['Huit jours après sa disparition, la commune lui rendra hommage.'],
  },
});
