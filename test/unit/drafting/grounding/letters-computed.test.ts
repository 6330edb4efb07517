/** What letters and short notes compute of the facts: what is left, what grew, ages, hours of a week, prices for one. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('letters and notes: sums', {
  'a year in a key is no measure': {
    facts: { tonnage_2025_kg: 1850, tonnage_2024_kg: 1480 },
    faithful: [
      'La collecte de 2025 a réuni 1 850 kilogrammes, soit 370 de plus que celle de 2024 et une progression de 25 %.',
      'Le tonnage de 2025 progresse de 25 % par rapport à celui de 2024.',
    ],
    corrupted: [
      'La collecte de 2025 a réuni 1 850 tonnes de denrées.',
      'La collecte de 2025 a réuni 1 850 kilogrammes, soit une progression de 35 % par rapport à celle de 2024.',
    ],
  },
  'what is taken off, or comes on top': {
    facts: {
      consommation_m3: 410,
      consommation_habituelle_m3: 120,
      montant_facture_initiale_eur: 1640,
      montant_apres_ecretement_eur: 960,
    },
    faithful: [
      "L'allègement atteint six cent quatre-vingts euros.",
      "La surconsommation est de 290 m³ par rapport à l'habitude.",
    ],
    corrupted: [
      "L'allègement atteint six cent soixante euros.",
      "La surconsommation est de 280 m³ par rapport à l'habitude.",
    ],
  },
  'a share of what the sentence before speaks of': {
    facts: { montant_dette_eur: 2250, montant_remise_eur: 900 },
    faithful: ['La remise accordée a été adoptée. Elle représente 40 % de la dette.'],
    corrupted: ['La remise accordée a été adoptée. Elle représente 45 % de la dette.'],
  },
  'what the sentence draws from two sums before': {
    facts: { participation_familiale_eur: 95, cout_total_transport_eur: 1050 },
    faithful: [
      "Le transport d'un élève revient à 1 050 euros, dont 95 à la charge de la famille. La collectivité supporte ainsi 955 euros.",
    ],
    corrupted: [
      "Le transport d'un élève revient à 1 050 euros, dont 95 à la charge de la famille. La collectivité supporte ainsi 945 euros.",
    ],
  },
  'money for one of what is counted': {
    facts: { nb_logements: 231, remuneration_feuille_logement_eur: 1.2, forfait_formation_eur: 60 },
    faithful: [
      'Le district compte 231 logements. Si une feuille est remplie pour chacun, elles lui vaudront 277,20 €.',
    ],
    corrupted: [
      'Le district compte 231 logements. Si une feuille est remplie pour chacun, elles lui vaudront 287,20 €.',
    ],
  },
  'a comparison is not of what stands in another unit': {
    facts: {
      prix_vente_eur: 68000,
      estimation_domaines_eur: 65000,
      surface_terrain_m2: 420,
      parcelle: 'ZB 54',
    },
    faithful: [
      "Le prix convenu pour la parcelle ZB 54, de 420 m², dépasse de 3 000 euros l'estimation des Domaines.",
    ],
    corrupted: [
      "Le prix de 68 000 euros, convenu pour la parcelle ZB 54, est inférieur à l'estimation des Domaines.",
    ],
  },
});

holdsCases('letters and notes: times', {
  'an age on a day of the facts, hours a week': {
    facts: {
      prenom_enfant: 'Sacha',
      date_naissance: '2025-11-30',
      date_entree: '2026-08-31',
      nb_jours_semaine: 4,
      heure_arrivee: '08:15',
      heure_depart: '17:45',
    },
    faithful: [
      'Sacha, qui aura neuf mois à son entrée, sera présent de 8 h 15 à 17 h 45. Cela représente trente-huit heures par semaine.',
    ],
    corrupted: [
      'Sacha, qui aura dix mois à son entrée, sera présent de 8 h 15 à 17 h 45.',
      'Sacha sera présent de 8 h 15 à 17 h 45. Cela représente trente-neuf heures par semaine.',
    ],
  },
  'a delay that runs from an end': {
    facts: {
      date_echeance: '2026-06-21',
      delai_renouvellement_ans: 2,
      tarif_renouvellement_15_ans_eur: 210,
      tarif_renouvellement_30_ans_eur: 390,
    },
    faithful: [
      "Le droit au renouvellement peut être exercé jusqu'au 21 juin 2028.",
      'Choisir trente ans plutôt que quinze représente 180 euros de plus.',
    ],
    corrupted: [
      "Le droit au renouvellement peut être exercé jusqu'au 21 juin 2029.",
      'Choisir trente ans plutôt que vingt représente 180 euros de plus.',
    ],
  },
  'what comes of being late': {
    facts: { date_limite_inscription: '2026-07-10', majoration_retard_eur: 20 },
    faithful: [
      "La majoration de vingt euros ne s'applique qu'aux familles inscrites après le 10 juillet 2026.",
    ],
    corrupted: ["Merci d'inscrire votre enfant après le 10 juillet 2026."],
  },
});

holdsCases('letters and notes: numbers and names', {
  'long numbers in groups': {
    facts: { numero_puce: '250269710443812', nom_chien: 'Oslo' },
    faithful: ['Animal identifié sous le numéro 250 26 97 10 443 812.'],
    corrupted: ['Animal identifié sous le numéro 250 26 97 10 443 813.'],
  },
  'what the next sentence goes through': {
    facts: {
      cout_total_eur_ht: 92000,
      fonds_concours_eur: 27600,
      part_commune_eur: 41400,
      subvention_departement_eur: 23000,
    },
    faithful: [
      'Le chantier est financé par trois partenaires. La communauté apporte 27 600 euros, le département 23 000 euros et la commune 41 400 euros.',
    ],
    corrupted: [
      'Le chantier est financé par quatre partenaires. La communauté apporte 27 600 euros, le département 23 000 euros et la commune 41 400 euros.',
    ],
  },
  'families of a list': {
    facts: {
      produits_prioritaires: ['conserves', 'lait infantile', "produits d'hygiène"],
      nb_foyers_aides: 142,
    },
    faithful: ['Trois familles de produits sont prioritaires.'],
    corrupted: ['Quatre familles de produits sont prioritaires.'],
  },
  'what one does to another': {
    facts: {
      candidat_non_retenu: 'Couvertures Jaillet',
      attributaire: 'Toitures du Haut-Bugey',
      note_attributaire: 87.5,
      note_candidat: 79.25,
    },
    faithful: ["L'attributaire devance Couvertures Jaillet de 8,25 points."],
    corrupted: ["L'attributaire, Couvertures Jaillet, a obtenu 87,5 points."],
  },
});

holdsCases('letters and notes: what is no invention', {
  'instructions, wishes, what comes of being late': {
    facts: {
      nom_commerce: 'Le Comptoir des Halles',
      demandeur: 'M. Jérôme Tastet',
      adresse: '2, place du Minage',
      date_fin: '2026-10-31',
      heure_fermeture: '22:30',
      largeur_passage_m: 1.4,
      delai_annulation_heures: 48,
      objet: "installation d'une terrasse",
      date_commission: '2026-04-21',
      structure: 'multi-accueil Les Galets',
      saison: 'printemps et été',
    },
    faithful: [
      "Note au service espaces verts : la terrasse du Comptoir des Halles est autorisée jusqu'au 31 octobre inclus.",
      "Vérifier lors des rondes que les piétons disposent bien d'un passage de 1,40 m.",
      "Merci de prévenir quarante-huit heures à l'avance. À défaut d'en avertir le service dans ce délai, l'annulation ne pourra pas être prise en compte.",
      "La commission d'attribution, réunie le 21 avril 2026, a retenu votre demande.",
      "Je forme des vœux pour que l'édition prochaine connaisse le même succès.",
    ],
    corrupted: [
      "La terrasse est autorisée jusqu'au 31 octobre, et un orchestre de jazz animera les soirées d'ouverture.",
    ],
  },
  'the year before, by its key': {
    facts: { montant_subvention_eur: 3200, montant_subvention_n_1_eur: 2800, numero_deliberation: '2026-31' },
    faithful: ['Par délibération n° 2026-31, le conseil a attribué une subvention de 3 200 euros.'],
    corrupted: ["L'année précédente, la subvention était de 3 200 euros."],
  },
});
