/** What examples of the text’s own come to at the prices of the facts, houses of a street, figures without their unit. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('examples paid', {
  'a house': {
    facts: {
      ccas: 'CCAS de Villers-Maugis',
      date_demande: '2026-03-02',
      date_debut_domiciliation: '2026-03-16',
      date_fin_domiciliation: '2027-03-15',
      adresse_domiciliation: "4, rue de l'Abreuvoir",
    },
    faithful: [
      'Votre adresse de domiciliation est le 4, rue de l’Abreuvoir.',
      'Depuis le 16 mars 2026, votre adresse est le 4 rue de l’Abreuvoir.',
      'Votre demande du 2 mars est accordée ; votre adresse sera, à compter du 16 mars, le 4, rue de l’Abreuvoir.',
      'Du 16 mars 2026 au 15 mars 2027, rendez-vous au 4, rue de l’Abreuvoir.',
    ],
    corrupted: [
      'Votre demande du 2 mars est accordée. Votre adresse de domiciliation est le 14, rue de l’Abreuvoir.',
    ],
  },
  'so many days and what is fixed': {
    facts: {
      service: 'police municipale',
      animal: 'chien',
      frais_capture_eur: 45,
      frais_garde_par_jour_eur: 12.5,
      delai_garde_jours_ouvres: 8,
    },
    faithful: [
      'La reprise suppose le règlement des frais de capture, soit 45 euros, et de 12,50 euros par jour de garde. Pour quatre jours, vous auriez ainsi 95 euros à payer en tout.',
      'Aux 45 euros de capture s’ajoutent 12,50 euros par jour de garde : il en coûterait 70 euros après deux jours.',
      'Aux 45 euros de capture s’ajoutent 12,50 euros par jour de garde, soit 70 euros au bout de deux jours.',
      'Par exemple, un chien gardé trois jours revient à 82,50 euros, capture comprise.',
      'Pour trois jours de garde, le total s’élève à 82,50 euros.',
      'Comptez 37,50 euros pour trois jours de garde, hors frais de capture.',
      'Si votre chien reste six jours, la somme à régler sera de 120 euros.',
    ],
    corrupted: [
      'La reprise suppose le règlement des frais de capture, soit 45 euros, et de 12,50 euros par jour de garde. Pour quatre jours, vous auriez ainsi 105 euros à payer en tout.',
      'La reprise suppose le règlement des frais de capture, soit 45 euros, et de 12,50 euros par jour de garde. Pour cinq jours, vous auriez ainsi 95 euros à payer en tout.',
      'Aux 45 euros de capture s’ajoutent 12,50 euros par jour de garde, soit 80 euros au bout de deux jours.',
      'Comptez 47,50 euros pour trois jours de garde, hors frais de capture.',
      'Si votre chien reste six jours, la somme à régler sera de 130 euros.',
    ],
  },
  'those who pay nothing': {
    facts: {
      evenement: "repas de fin d'année des aînés",
      date_repas: '2026-12-12',
      age_minimum: 72,
      gratuit_pour_les_aines: true,
      participation_accompagnant_eur: 28,
    },
    faithful: [
      'Une table réunissant six aînés et deux accompagnateurs représentera donc 56 euros de participation.',
      'Un couple venant avec trois accompagnants paiera 84 euros.',
      'Deux accompagnants paieraient 56 euros.',
      'Pour un aîné et deux accompagnants, il faudra régler 56 euros.',
    ],
    corrupted: [
      'Une table réunissant six aînés et deux accompagnateurs représentera donc 66 euros de participation.',
      'Une table réunissant six aînés et trois accompagnateurs représentera donc 56 euros de participation.',
      'Un couple venant avec trois accompagnants paiera 94 euros.',
    ],
  },
  'a family': {
    facts: {
      objet: 'sortie à la mer',
      tarif_adulte_eur: 12,
      tarif_enfant_eur: 7,
      gratuit_moins_de_ans: 4,
      places: 50,
    },
    faithful: [
      'Une famille de deux adultes et trois enfants paiera 45 euros.',
      'Un couple avec deux enfants de plus de quatre ans paiera 38 euros.',
      'Pour deux adultes et un enfant, comptez 31 euros.',
    ],
    corrupted: [
      'Une famille de deux adultes et trois enfants paiera 48 euros.',
      'Pour deux adultes et un enfant, comptez 33 euros.',
    ],
  },
  'money told once': {
    facts: {
      syndicat: 'SYDEMAT',
      objet: 'vente de composteurs',
      prix_usager_eur: 25,
      cout_achat_unitaire_eur: 62,
      nb_max_par_foyer: 1,
    },
    faithful: [
      'Chaque composteur est acheté 62 euros et revendu 25 ; le syndicat en supporte donc 37.',
      'Chaque composteur est acheté 62 euros et revendu 25, soit 37 à la charge du syndicat.',
      'Sur les 62 euros d’un composteur, l’usager en paie 25 et le syndicat 37.',
      'Le composteur coûte 62 euros : 25 pour l’usager, 37 pour le syndicat.',
      'Acheté 62 euros, le composteur est cédé 25 euros ; restent 37 euros pour le syndicat.',
    ],
    corrupted: [
      'Chaque composteur est acheté 62 euros et revendu 25 ; le syndicat en supporte donc 47.',
      'Sur les 62 euros d’un composteur, l’usager en paie 25 et le syndicat 27.',
      'Chaque composteur est acheté 62 euros et revendu 35 ; le syndicat en supporte donc 37.',
    ],
  },
});
