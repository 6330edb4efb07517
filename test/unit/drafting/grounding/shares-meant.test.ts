/** Shares told in other words than their keys: what a sentence means by its pronouns, by "une suite favorable", by "les 30 % restants"; and near misses that must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('Shares told in other words than their keys', {
  'of so many asked, those who said yes': {
    facts: {
      atelier: 'initiation au compostage',
      nb_invitations: 420,
      nb_inscrits: 187,
      animateur: 'M. Luc Berthaud',
      date_atelier: '2027-04-10',
    },
    faithful: [
      'Près de 45 % des invitations ont reçu une réponse favorable.',
      "Moins de la moitié des invitations, soit près de 45 %, ont été suivies d'une inscription.",
    ],
    corrupted: [
      'Près de 55 % des invitations ont reçu une réponse favorable.',
      'Près de 35 % des invitations ont reçu une réponse favorable.',
      'Plus de la moitié des invitations ont reçu une réponse favorable.',
    ],
  },
  'a favourable outcome is one granted': {
    facts: {
      dispositif: 'prime vélo',
      nb_dossiers: 58,
      nb_accordes: 43,
      nb_refuses: 9,
      nb_incomplets: 6,
      montant_prime_eur: 150,
    },
    faithful: [
      "Sur l'ensemble des dossiers, près de 74 % ont connu une suite favorable.",
      'Environ 74 % des dossiers ont été acceptés.',
    ],
    corrupted: [
      "Sur l'ensemble des dossiers, près de 84 % ont connu une suite favorable.",
      'Environ 64 % des dossiers ont été acceptés.',
    ],
  },
  'what the sentence before has said, taken up': {
    facts: {
      beneficiaire: 'commune de Tressan',
      operation: 'réfection du lavoir',
      cout_total_ht_eur: 180000,
      fonds_concours_eur: 41000,
      subvention_region_eur: 27000,
      rapporteur: 'Mme Judith Lacaze',
    },
    faithful: [
      'La commune de Tressan sollicite un fonds de concours. Cette aide représenterait un peu moins de 23 % du coût hors taxes.',
      "La commune de Tressan sollicite un fonds de concours. L'aide intercommunale représenterait un peu plus de 22 % du coût.",
    ],
    corrupted: [
      'La commune de Tressan sollicite un fonds de concours. Cette aide représenterait un peu moins de 32 % du coût hors taxes.',
      "La commune de Tressan sollicite un fonds de concours. L'aide intercommunale représenterait un peu moins de 22 % du coût.",
    ],
  },
  'one seventh, one ninth': {
    facts: {
      association: "Chorale de l'Aygues",
      montant_propose_eur: 3500,
      budget_manifestation_eur: 24500,
      date_seance: '2027-02-08',
    },
    faithful: [
      'La subvention proposée est de 3 500 €. Elle représente un septième du budget de la manifestation.',
    ],
    corrupted: [
      'La subvention proposée est de 3 500 €. Elle représente un neuvième du budget de la manifestation.',
      'La subvention proposée est de 3 500 €. Elle représente un sixième du budget de la manifestation.',
    ],
  },
  'a share of what was just counted, by a pronoun': {
    facts: {
      equipement: 'musée du Textile',
      visites_2026: 48000,
      visites_2025_meme_periode: 45000,
      visites_scolaires_2026: 12000,
      conservateur: 'M. Paul Arnoux',
    },
    faithful: [
      'Le musée du Textile a reçu 48 000 visites en 2026, contre 45 000 en 2025. Les scolaires en représentent 25 %.',
    ],
    corrupted: [
      'Le musée du Textile a reçu 48 000 visites en 2026, contre 45 000 en 2025. Les scolaires en représentent 35 %.',
      'Le musée du Textile a reçu 48 000 visites en 2026, contre 45 000 en 2025. Les scolaires en représentent 26,7 %.',
    ],
  },
  'what it would pay of the sum just told': {
    facts: {
      commune: 'Salvagnac',
      investissement_prevu_eur: 2400000,
      epargne_nette_eur: 450000,
      epargne_brute_eur: 900000,
      remboursement_capital_eur: 450000,
    },
    faithful: [
      "Salvagnac prévoit d'investir 2 400 000 €. L'épargne nette en couvrirait un peu moins de 19 %.",
      "L'épargne brute atteint 900 000 €. Le remboursement du capital absorbe la moitié de celle-ci.",
    ],
    corrupted: [
      "Salvagnac prévoit d'investir 2 400 000 €. L'épargne nette en couvrirait un peu moins de 29 %.",
      "Salvagnac prévoit d'investir 2 400 000 €. L'épargne nette en couvrirait un peu plus de 19 %.",
      "L'épargne brute atteint 900 000 €. Le remboursement du capital absorbe le tiers de celle-ci.",
    ],
  },
  'above the estimate of the sentence before': {
    facts: {
      bien: 'ancienne gendarmerie',
      prix_total_eur: 126000,
      avis_domaines_eur: 120000,
      superficie_m2: 830,
      date_avis_domaines: '2026-10-02',
    },
    faithful: ["L'avis des domaines évalue le bien à 120 000 €. Le prix arrêté lui est supérieur de 5 %."],
    corrupted: [
      "L'avis des domaines évalue le bien à 120 000 €. Le prix arrêté lui est supérieur de 6 %.",
      "L'avis des domaines évalue le bien à 120 000 €. Le prix arrêté lui est inférieur de 5 %.",
    ],
  },
  'what the authority pays itself': {
    facts: {
      operation: "création d'une maison médicale",
      cout_ht_eur: 600000,
      dsil_eur: 180000,
      departement_eur: 120000,
      autofinancement_eur: 300000,
    },
    faithful: [
      "La création d'une maison médicale coûte 600 000 € hors taxes. La commune financerait elle-même la moitié de l'opération.",
    ],
    corrupted: [
      "La création d'une maison médicale coûte 600 000 € hors taxes. La commune financerait elle-même le tiers de l'opération.",
      "La création d'une maison médicale coûte 600 000 € hors taxes. La commune financerait elle-même les deux tiers de l'opération.",
    ],
  },
  'the rest of a rate': {
    facts: {
      agent: 'M. Yanis Collet',
      quotite_pct: 70,
      collectivite_accueil: 'syndicat des eaux',
      rendement_reseau_pct: 78.5,
    },
    faithful: [
      'M. Yanis Collet consacre 70 % de son temps au syndicat des eaux ; les 30 % restants demeurent à la commune.',
      "Un peu plus d'un cinquième de l'eau n'arrive pas jusqu'aux abonnés.",
    ],
    corrupted: [
      'M. Yanis Collet consacre 70 % de son temps au syndicat des eaux ; les 40 % restants demeurent à la commune.',
      "Un peu plus d'un quart de l'eau n'arrive pas jusqu'aux abonnés.",
      'M. Yanis Collet consacre 30 % de son temps au syndicat des eaux.',
    ],
  },
  'tax at a rate of the law': {
    facts: {
      marche: 'réfection de la toiture du gymnase',
      offre_retenue: 'Charpentes Vallin',
      montant_offre_ht_eur: 84300,
      delai_travaux_semaines: 6,
    },
    faithful: [
      "L'offre de Charpentes Vallin est de 84 300 € hors taxes. Au taux de TVA de 20 %, la dépense atteindrait 101 160 € toutes taxes comprises.",
      'Avec une TVA à 10 %, la dépense serait de 92 730 € TTC.',
    ],
    corrupted: [
      "L'offre de Charpentes Vallin est de 84 300 € hors taxes. Au taux de TVA de 20 %, la dépense atteindrait 102 160 € toutes taxes comprises.",
      "L'offre de Charpentes Vallin est de 84 300 € hors taxes. Au taux de TVA de 18 %, la dépense atteindrait 99 474 € toutes taxes comprises.",
      'Avec une TVA à 10 %, la dépense serait de 101 160 € TTC.',
    ],
  },
  'part of a hectare': {
    facts: { parcelle: 'AB 112', superficie_m2: 2500, lieu_dit: 'Les Combettes' },
    faithful: ["La parcelle AB 112, d'un quart d'hectare, est située au lieu-dit Les Combettes."],
    corrupted: [
      "La parcelle AB 112, d'un demi-hectare, est située au lieu-dit Les Combettes.",
      "La parcelle AB 112, d'un huitième d'hectare, est située au lieu-dit Les Combettes.",
      "La parcelle AB 112, de trois quarts d'hectare, est située au lieu-dit Les Combettes.",
    ],
  },
});
