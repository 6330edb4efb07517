/** Counts that lists and keys make: small numbers that no field counts: others of a list, people by their title, parts of a noun, what a ceiling leaves; and near misses that must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('Counts that lists and keys make', {
  'others than the one that is named': {
    facts: {
      lectrice: 'Mme Ida Roux',
      documents_empruntes: [
        'Le Petit Prince',
        'Histoire de la vigne',
        'Guide des champignons',
        'Les Misérables',
      ],
      date_retour: '2027-01-15',
    },
    faithful: [
      'Le Guide des champignons et trois autres ouvrages sont attendus pour le 15 janvier 2027.',
      'Outre Les Misérables, trois autres documents sont attendus.',
    ],
    corrupted: [
      'Le Guide des champignons et quatre autres ouvrages sont attendus pour le 15 janvier 2027.',
      'Le Guide des champignons et deux autres ouvrages sont attendus pour le 15 janvier 2027.',
    ],
  },
  'those who got no place': {
    facts: {
      structure: 'centre de loisirs Les Farfadets',
      nb_demandes: 83,
      nb_places: 60,
      date_commission: '2027-05-11',
      decision: "liste d'attente",
    },
    faithful: [
      "Vingt-trois demandes n'ont pas pu être retenues.",
      "Faute de place, 23 demandes n'ont pu être satisfaites.",
    ],
    corrupted: [
      "Trente-trois demandes n'ont pas pu être retenues.",
      "Faute de place, 22 demandes n'ont pu être satisfaites.",
      'Vingt-trois demandes ont pu être retenues.',
    ],
  },
  'charged too much': {
    facts: {
      famille: 'famille Pichon',
      nb_journees_facturees: 20,
      nb_journees_presence: 16,
      prix_journee_eur: 12.5,
      montant_rembourse_eur: 50,
    },
    faithful: ['Quatre journées ont été facturées à tort.', 'Quatre journées ont été facturées en trop.'],
    corrupted: ['Cinq journées ont été facturées à tort.', 'Trois journées ont été facturées en trop.'],
  },
  'the parts of agents and their whole': {
    facts: {
      service: 'accueil périscolaire',
      nb_postes: 9,
      nb_animateurs_matin: 4,
      nb_animateurs_soir: 5,
      date_debut: '2027-09-01',
    },
    faithful: [
      'Le service demande neuf animateurs à compter du 1er septembre 2027.',
      'Quatre postes sont prévus le matin, cinq le soir.',
    ],
    corrupted: [
      'Le service demande huit animateurs à compter du 1er septembre 2027.',
      'Cinq postes sont prévus le matin, quatre le soir.',
      'Neuf animateurs sont prévus le soir.',
    ],
  },
  'people by their title': {
    facts: {
      objet: 'commission de contrôle des listes électorales',
      membres: ['Mme Rose Avril', 'M. Guy Lebon', 'Mme Inès Carrel'],
      date_seance: '2026-06-09',
    },
    faithful: [
      "Sont désignés Mme Rose Avril, M. Guy Lebon et Mme Inès Carrel. Les deux femmes et l'homme ainsi désignés siégeront dès le 9 juin 2026.",
    ],
    corrupted: [
      'Sont désignés Mme Rose Avril, M. Guy Lebon et Mme Inès Carrel. Les trois femmes ainsi désignées siégeront dès le 9 juin 2026.',
    ],
  },
  'a first one and a second one': {
    facts: {
      objet: "concession en état d'abandon",
      date_premier_pv: '2025-03-04',
      date_second_pv: '2026-05-19',
      date_seance: '2026-09-28',
    },
    faithful: [
      "Considérant que plus d'un an s'est écoulé entre les deux procès-verbaux ;",
      "L'abandon a été constaté à deux reprises, en 2025 puis en 2026.",
    ],
    corrupted: [
      'Considérant que plus de deux ans se sont écoulés entre les deux procès-verbaux ;',
      "Considérant que plus d'un an s'est écoulé entre les trois procès-verbaux ;",
      "L'abandon a été constaté à trois reprises, en 2025 puis en 2026.",
      "Considérant que moins d'un an s'est écoulé entre les deux procès-verbaux ;",
    ],
  },
  'the two towns of a twinning': {
    facts: {
      commune: 'Sainte-Foy',
      partenaire: 'Kirchdorf (Autriche)',
      objet: 'jumelage',
      date_signature: '2027-06-12',
    },
    faithful: [
      'Le jumelage rapprochera les habitants des deux communes.',
      'Les deux villes signeront la convention le 12 juin 2027.',
    ],
    corrupted: [
      'Le jumelage rapprochera les habitants des trois communes.',
      'Les quatre villes signeront la convention le 12 juin 2027.',
    ],
  },
  'how many of the days fall in a month': {
    facts: {
      manifestation: 'marchés de producteurs',
      nb_dates: 5,
      dates: ['2027-05-22', '2027-06-12', '2027-07-10', '2027-07-24', '2027-07-31'],
    },
    faithful: [
      "Les marchés se tiendront les 22 mai, 12 juin, 10, 24 et 31 juillet 2027. Trois d'entre eux ont lieu en juillet.",
    ],
    corrupted: [
      "Les marchés se tiendront les 22 mai, 12 juin, 10, 24 et 31 juillet 2027. Quatre d'entre eux ont lieu en juillet.",
      "Les marchés se tiendront les 22 mai, 12 juin, 10, 24 et 31 juillet 2027. Deux d'entre eux ont lieu en juillet.",
      "Les marchés se tiendront les 22 mai, 12 juin, 10, 24 et 31 juillet 2027. Trois d'entre eux ont lieu en juin.",
    ],
  },
  'adults and pupils of all who go': {
    facts: { voyage: 'classe de neige', nb_participants: 53, nb_eleves: 47, date_depart: '2027-01-18' },
    faithful: [
      'Quarante-sept élèves et six adultes partiront le 18 janvier 2027.',
      'Six adultes et quarante-sept élèves prendront part au séjour.',
    ],
    corrupted: [
      'Quarante-sept élèves et sept adultes partiront le 18 janvier 2027.',
      'Seize adultes et quarante-sept élèves prendront part au séjour.',
    ],
  },
  'what is left of a yearly number': {
    facts: {
      association: 'Moto-club du Lauragais',
      rang_autorisation_annuelle: 3,
      max_autorisations_annuelles: 10,
      date: '2027-05-02',
    },
    faithful: [
      "L'association pourra encore solliciter sept autorisations dans l'année.",
      "Il lui reste sept autorisations possibles dans l'année.",
    ],
    corrupted: [
      "L'association pourra encore solliciter huit autorisations dans l'année.",
      "L'association pourra encore solliciter treize autorisations dans l'année.",
    ],
  },
  'so many a month': {
    facts: { equipement: 'ludothèque', annee: 2026, nb_ateliers: 50, nb_inscrits: 412 },
    faithful: ['Cinquante ateliers ont été proposés, soit plus de quatre par mois en moyenne.'],
    corrupted: [
      'Cinquante ateliers ont été proposés, soit plus de cinq par mois en moyenne.',
      'Cinquante ateliers ont été proposés, soit moins de quatre par mois en moyenne.',
      'Cinquante ateliers ont été proposés, soit plus de trois par mois en moyenne.',
    ],
  },
  'payments at the rhythm of the facts': {
    facts: {
      banque: 'Crédit régional',
      montant_eur: 400000,
      duree_annees: 15,
      periodicite: 'semestrielle',
      nb_offres_recues: 4,
      nb_banques_consultees: 2,
    },
    faithful: ['Le prêt compte trente échéances au total.', 'Le prêt est remboursable en trente échéances.'],
    corrupted: [
      'Le prêt compte soixante échéances au total.',
      'Le prêt est remboursable sur quinze ans par échéances semestrielles, ce qui représente soixante échéances.',
    ],
  },
  'the number that reads as new': {
    facts: {
      commune: 'Ménerval',
      nb_eleves_maternelle: 6,
      nb_eleves_elementaire: 9,
      cout_maternelle_eur: 1200,
    },
    faithful: ["Six enfants de maternelle et neuf d'élémentaire sont concernés."],
    corrupted: [
      "Neuf enfants de maternelle et six d'élémentaire sont concernés.",
      "Cinq enfants de maternelle et neuf d'élémentaire sont concernés.",
    ],
  },
  'of those, so many from the town': {
    facts: {
      etablissement: 'résidence autonomie Les Iris',
      nb_demandes: 52,
      nb_demandes_commune: 37,
      nb_demandes_exterieures: 15,
      criteres: ['âge', 'isolement', 'ressources'],
      nb_places_vacantes: 9,
    },
    faithful: [
      'Cinquante-deux demandes ont été reçues, dont trente-sept par des habitants de la commune. La commission applique trois critères.',
    ],
    corrupted: [
      'Cinquante-deux demandes ont été reçues, dont quarante-neuf par des habitants de la commune. La commission applique trois critères.',
      'Cinquante-deux demandes ont été reçues, dont quarante-trois par des habitants de la commune. La commission applique trois critères.',
    ],
  },
  'the number of a house': {
    facts: {
      demandeur: 'Transports Gily',
      adresse: '8 rue des Halles',
      date_operation: '2027-02-11',
      nb_places: 4,
    },
    faithful: [
      'Les places sont réservées au droit du n° 8, sur quatre emplacements.',
      'Les places sont réservées devant le n° 8 de la rue des Halles.',
    ],
    corrupted: [
      'Les places sont réservées au droit du n° 18, sur quatre emplacements.',
      'Les places sont réservées devant le n° 4 de la rue des Halles.',
      'Les places sont réservées devant le n° 8 de la rue des Lices.',
    ],
  },
  'the months that the facts name': {
    facts: {
      famille: 'M. et Mme Caron',
      periode: 'octobre, novembre et décembre 2026',
      nb_repas: 72,
      prix_repas_eur: 3.2,
      montant_du_eur: 230.4,
    },
    faithful: ['M. et Mme Caron doivent 230,40 € pour les trois mois.'],
    corrupted: [
      'M. et Mme Caron doivent 230,40 € pour les deux mois.',
      'M. et Mme Caron doivent 230,40 € pour les quatre mois.',
    ],
  },
  'years that keys bear': {
    facts: {
      voie: 'rue Haute',
      nb_accidents_2023: 4,
      nb_accidents_2024: 6,
      nb_accidents_2025: 3,
      trafic_jour: 3400,
    },
    faithful: ['Treize accidents ont été recensés en trois ans.'],
    corrupted: [
      'Treize accidents ont été recensés en quatre ans.',
      'Quatorze accidents ont été recensés en trois ans.',
    ],
  },
});
