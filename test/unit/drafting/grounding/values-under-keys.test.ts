/** Values under the words of another key: abbreviations, numbers, dimensions, ranks, contraries, rhythms, gaps and ratios. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'abbreviated and numbered keys, dimensions': {
    facts: {"agent":{"grade":"rédacteur","IB":401,"IM":363},"credits":{"AE":120000,"CP":45000},"tarifs":{"prix_renouvellement_15ans":210,"prix_renouvellement_30ans":395,"carte_5_entrees":14,"carte_10_entrees":25},"passage":{"largeur_m":3.5,"hauteur_m":4.1},"ilot":{"longueur_m":12}}, // prettier-ignore
    faithful: [
      "L'agent est reclassé, indice brut 401, indice majoré 363.",
      "Les autorisations d'engagement s'élèvent à 120 000 €, les crédits de paiement à 45 000 €.",
      'Le renouvellement coûte 210 € pour quinze ans et 395 € pour trente ans.',
      'Pour trente ans, le renouvellement coûte 185 € de plus que pour quinze ans.',
      'La carte de 10 entrées est à 25 €.',
      'La carte de 5 entrées coûte 14 €, soit 2,80 € par entrée.',
      'La largeur de 3,50 m est conservée.',
      "L'îlot est long de 12 mètres.",
    ],
    corrupted: [
      "L'agent est reclassé à l'indice brut 363.",
      "L'agent est reclassé, indice brut 363, indice majoré 401.",
      "L'agent est payé à l'IM 401.",
      "Les autorisations d'engagement s'élèvent à 45 000 €.",
      'Les crédits de paiement sont de 120 000 €.',
      'Le renouvellement pour trente ans coûte 420 €.',
      'Le renouvellement est proposé à 395 € pour quinze ans.',
      'Le renouvellement coûte 395 € pour quinze ans et 210 € pour trente ans.',
      'La carte de 10 entrées est à 14 €.',
      'La voie est limitée à 3,5 m de hauteur.',
      'La largeur de 4,10 m est conservée.',
      "L'îlot est large de 12 mètres.",
    ],
  },
  'numbered ranks and tallies': {
    facts: {"avenant_numero":2,"tranche_n":3,"vote":{"pour":15,"contre":3,"abstentions":1},"lot_reserve":4,"inscrits":27,"date":"2026-03-05","carte_5_entrees":14,"carte_10_entrees":25}, // prettier-ignore
    faithful: [
      'Le deuxième avenant est signé.',
      'La troisième tranche commence.',
      'Dix-neuf élus ont pris part au vote : quinze pour, trois contre, une abstention.',
      'Dix-huit élus se sont exprimés : quinze pour et trois contre.',
      "Quinze élus ont voté pour, trois contre, et un s'est abstenu.",
      'La carte de 10 entrées est à 25 €.',
    ],
    corrupted: [
      'Le troisième avenant est signé.',
      'La deuxième tranche commence.',
      'Vingt-deux élus ont pris part au vote : quinze pour, trois contre, une abstention.',
      'La carte de 10 entrées est à 14 €.',
    ],
  },
  'ratios of two named values': {
    facts: {"logements":{"T1":6,"T2":9,"T3":18,"total":33},"filles":24,"garcons":36,"tarif_exterieur":12,"tarif_commune":6}, // prettier-ignore
    faithful: [
      'Les T1 sont trois fois moins nombreux que les T3.',
      'Les T2 représentent la moitié des T3.',
      'Le tarif extérieur est le double du tarif commune.',
      'Le tarif de la commune est la moitié du tarif extérieur.',
    ],
    corrupted: [
      'Les T1 sont deux fois moins nombreux que les T3.',
      'Les T2 représentent le tiers des T3.',
      'Le tarif extérieur est le triple du tarif commune.',
      'Les garçons sont deux fois plus nombreux que les filles.',
    ],
  },
  'contrary labels, rhythms, ordinal keys, gaps, limits': {
    facts: {"recettes_ecole":52000,"depenses_ecole":47000,"recettes_cantine":8000,"niveau_max_bruit":95,"loyer_mensuel":510,"charges_mensuelles":40,"premiere_reunion":"2026-03-03","premiere_candidature":true,"montant_demande":5200,"montant_accorde":4100,"montant_annee_precedente":3800,"depot_avant":"2026-04-30"}, // prettier-ignore
    faithful: [
      "L'école a 52 000 € de recettes et 47 000 € de dépenses.",
      'Les recettes totales atteignent 60 000 €.',
      "Le loyer annuel s'élève à 6 120 €.",
      'Le loyer et les charges représentent 550 € par mois.',
      'La première réunion se tient le 3 mars 2026.',
      'La somme accordée est inférieure de 1 100 € à la somme demandée.',
      'Les dossiers sont à déposer avant le 30 avril 2026.',
    ],
    corrupted: [
      "L'école a 52 000 € de dépenses.",
      'Les dépenses totales atteignent 60 000 €.',
      "Le loyer mensuel s'élève à 6 120 €.",
      'Le loyer et les charges représentent 550 € par an.',
      'La deuxième réunion se tient le 3 mars 2026.',
      "C'est sa deuxième candidature.",
      'La somme accordée est supérieure de 1 100 € à la somme demandée.',
      'Les dossiers sont à déposer après le 30 avril 2026.',
    ],
  },
};

holdsCases('values under keys', CASES);
