/** Sums that the text shows or names: gaps between the sums just told, sums over years, a sum told as a length; and near misses that must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('Sums that the text shows or names', {
  'a price and a total are not added': {
    facts: {
      demandeur: 'M. Éric Sol',
      nb_places: 4,
      redevance_par_place_eur: 6,
      redevance_totale_eur: 24,
      date_occupation: '2027-03-13',
    },
    faithful: ['La redevance est de 6 € par place, soit 24 € au total.'],
    corrupted: ['La redevance est de 6 € par place, soit 30 € au total.'],
  },
  'the gap between the two sums just told': {
    facts: {
      association: 'Ciné-club',
      montant_demande_eur: 6400,
      montant_propose_eur: 5000,
      montant_annee_precedente_eur: 4600,
    },
    faithful: [
      "Le ciné-club demande 6 400 € ; il est proposé de lui verser 5 000 €. L'écart, de 1 400 €, tient au budget disponible.",
      "Le montant demandé est de 6 400 € et le montant proposé de 5 000 €. La différence s'élève à 1 400 €.",
    ],
    corrupted: [
      "Le ciné-club demande 6 400 € ; il est proposé de lui verser 5 000 €. L'écart, de 1 800 €, tient au budget disponible.",
      "Le montant demandé est de 6 400 € et le montant proposé de 5 000 €. La différence s'élève à 400 €.",
    ],
  },
  'so much a year, over the years': {
    facts: {
      agent: 'Mme Iris Calvet',
      remboursement_annuel_estime_eur: 14200,
      duree_annees: 3,
      date_debut: '2027-01-01',
    },
    faithful: ['Sur la durée de la convention, le remboursement atteindrait 42 600 €.'],
    corrupted: [
      'Sur la durée de la convention, le remboursement atteindrait 28 400 €.',
      'Sur la durée de la convention, le remboursement atteindrait 43 600 €.',
    ],
  },
  'a yearly rent and monthly charges': {
    facts: { association: 'Les Archers', loyer_annuel_eur: 900, charges_mensuelles_eur: 45, duree_ans: 3 },
    faithful: ['Loyer et charges réunis, le local rapportera 1 440 € par an.'],
    corrupted: [
      'Loyer et charges réunis, le local rapportera 945 € par an.',
      'Loyer et charges réunis, le local rapportera 1 540 € par an.',
    ],
  },
  'a ceiling in days of a daily sum': {
    facts: { collectivite: 'syndicat du Gijou', indemnite_jour_eur: 3.5, plafond_annuel_eur: 238 },
    faithful: [
      "L'indemnité est de 3,50 € par jour, dans la limite de 238 € par an. Ce plafond correspond à soixante-huit jours.",
    ],
    corrupted: [
      "L'indemnité est de 3,50 € par jour, dans la limite de 238 € par an. Ce plafond correspond à soixante-dix-huit jours.",
    ],
  },
  'a debt in years of savings': {
    facts: { commune: 'Alzonne', encours_dette_eur: 2500000, epargne_brute_eur: 500000, nb_habitants: 1600 },
    faithful: ["L'encours de la dette, 2 500 000 €, correspond à cinq années d'épargne brute."],
    corrupted: [
      "L'encours de la dette, 2 500 000 €, correspond à six années d'épargne brute.",
      "L'encours de la dette, 2 500 000 €, correspond à quatre années d'épargne brute.",
    ],
  },
  'beyond what is free': {
    facts: {
      communaute: 'communauté de communes du Volvestre',
      nb_passages_gratuits_an: 12,
      tarif_passage_supplementaire_eur: 7,
    },
    faithful: [
      "Un foyer qui viendrait quinze fois dans l'année n'acquitterait que trois passages, soit 21 €.",
    ],
    corrupted: [
      "Un foyer qui viendrait quinze fois dans l'année n'acquitterait que trois passages, soit 28 €.",
      "Un foyer qui viendrait quinze fois dans l'année n'acquitterait que quatre passages, soit 28 €.",
    ],
  },
  'a price and a flat sum': {
    facts: {
      commune: 'Revel',
      tarif_metre_lineaire_eur: 1.2,
      tarif_metre_lineaire_precedent_eur: 1.1,
      forfait_electricite_eur: 3,
    },
    faithful: [
      "Un commerçant qui occupe cinq mètres et se raccorde à l'électricité acquitterait 9 € par marché.",
    ],
    corrupted: [
      "Un commerçant qui occupe cinq mètres et se raccorde à l'électricité acquitterait 10 € par marché.",
      "Un commerçant qui occupe six mètres et se raccorde à l'électricité acquitterait 9 € par marché.",
    ],
  },
  'one speed lower than another': {
    facts: {
      voie: 'avenue de Castres',
      vitesse_ancienne_kmh: 70,
      vitesse_nouvelle_kmh: 50,
      longueur_m: 800,
      date_effet: '2027-03-10',
    },
    faithful: ['La vitesse autorisée passera de 70 à 50 km/h, soit une baisse de 20 km/h.'],
    corrupted: [
      'La vitesse autorisée passera de 70 à 50 km/h, soit une baisse de 10 km/h.',
      'La vitesse autorisée passera de 70 à 50 km/h, soit une baisse de 30 km/h.',
    ],
  },
});
