/** Computations that nested facts allow, and what keeps near misses out. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('values beside computations', {
  'part bio pct, objectif egalim pct': {
    facts: { part_bio_pct: 34, objectif_egalim_pct: 20 },
    faithful: ['La part du bio atteint 34 %, soit 14 points au-dessus de l’objectif.'],
    corrupted: ['La part du bio atteint 34 %, soit 12 points au-dessus de l’objectif.'],
  },
  'logement, types, vacants': {
    facts: { logement: { types: { T1: 3, T2: 9, T3: 12, T4: 6 }, vacants: 2 } },
    faithful: ['Vingt-huit des trente logements sont occupés.'],
    corrupted: ['Vingt-sept des trente logements sont occupés.'],
  },
  'rendement, 2024, 2025': {
    facts: { rendement: { '2024': 0.781, '2025': 0.806 } },
    faithful: ['Le rendement du réseau s’améliore de 2,5 points, à 80,6 %.'],
    corrupted: ['Le rendement du réseau s’améliore de 3,5 points, à 80,6 %.'],
  },
  'eau, prix m3': {
    facts: { eau: { prix_m3: { '2025': 2.12, '2026': 2.24 } } },
    faithful: ['La hausse du prix du mètre cube est de 5,7 %.'],
    corrupted: [
      'La hausse du prix du mètre cube est de 6,7 %.',
      'La baisse du prix du mètre cube est de 5,7 %.',
    ],
  },
  'securite, agents, cout par agent': {
    facts: { securite: { agents: 12, cout_par_agent: 145 } },
    faithful: ['Douze agents assureront la sécurité pour un coût total de 1 740 €.'],
    corrupted: ['Douze agents assureront la sécurité pour un coût total de 1 840 €.'],
  },
  'piscine, tarif entree, carte 10 entrees': {
    facts: { piscine: { tarif_entree: 3.8, carte_10_entrees: 32, gratuit_moins_de: 6 } },
    faithful: ['La carte de dix entrées, à 32 €, fait économiser 6 € par rapport au tarif à l’unité.'],
    corrupted: ['La carte de dix entrées, à 32 €, fait économiser 8 € par rapport au tarif à l’unité.'],
  },
  'frequentation, juillet, aout': {
    facts: { frequentation: { juillet: 4210, aout: 5130 } },
    faithful: ['La piscine a accueilli 9 340 baigneurs en deux mois, 920 de plus en août qu’en juillet.'],
    corrupted: ['La piscine a accueilli 9 340 baigneurs en trois mois.'],
  },
  'personnel, effectif, dont contractuels': {
    facts: { personnel: { effectif: 50, dont_contractuels: 9 } },
    faithful: ['Quarante et un agents sont titulaires.'],
    corrupted: ['Quarante-deux agents sont titulaires.'],
  },
  'tarif journee, qf 0 600, qf 601 1000': {
    facts: { tarif_journee: { qf_0_600: 6, qf_601_1000: 9.5, qf_plus_1000: 13 } },
    faithful: ['Une semaine de cinq jours coûte 47,50 € pour un quotient compris entre 601 et 1 000.'],
    corrupted: ['Une semaine de cinq jours coûte 57,50 € pour un quotient compris entre 601 et 1 000.'],
  },
  'bus, departs, trajet min': {
    facts: { bus: { departs: ['8h15', '9h30', '10h45'], trajet_min: 22, tarif: 1, tickets_10: 8 } },
    faithful: ['Le carnet de dix tickets, à 8 €, épargne 2 € à l’usager ; le premier bus arrive à 8 h 37.'],
    corrupted: ['Le premier bus arrive à 8 h 47.', 'Le dernier bus arrive à 8 h 37.'],
  },
});

holdsCases('computations of nested facts', {
  'ecole, classes, eleves': {
    facts: { ecole: { classes: 6, eleves: { maternelle: 58, elementaire: 94 } } },
    faithful: ['L’école accueille 152 élèves répartis en six classes, soit un peu plus de 25 par classe.'],
    corrupted: ['L’école accueille 152 élèves répartis en six classes, soit un peu plus de 27 par classe.'],
  },
  'habitants, commune': {
    facts: { habitants: 18340, commune: 'Valcourt' },
    faithful: ['Valcourt compte plus de 18 000 habitants.'],
    corrupted: ['Valcourt compte plus de 19 000 habitants.', 'Valcourt compte moins de 18 000 habitants.'],
  },
  'dechets, tonnages, population': {
    facts: { dechets: { tonnages: { om: { '2024': 812, '2025': 764 } }, population: 3900 } },
    faithful: [
      'Les ordures ménagères ont reculé de 48 tonnes en un an, à 764 tonnes.',
      'Chaque habitant a produit en moyenne 196 kg d’ordures ménagères en 2025.',
    ],
    corrupted: [
      'Les ordures ménagères ont reculé de 58 tonnes en un an.',
      'Chaque habitant a produit en moyenne 206 kg d’ordures ménagères en 2025.',
    ],
  },
  'collecte, tri, verre': {
    facts: { collecte: { tri: 'jeudi des semaines paires', verre: 'lundi' } },
    faithful: ['Le tri est collecté un jeudi sur deux.'],
    corrupted: ['Le tri est collecté un jeudi sur trois.'],
  },
  'cameras, installees, en panne': {
    facts: { cameras: { installees: 22, en_panne: 3 } },
    faithful: ['Sur les 22 caméras installées, dix-neuf fonctionnent.'],
    corrupted: ['Sur les 22 caméras installées, dix-huit fonctionnent.'],
  },
  'loyer, charges': {
    facts: { loyer: 540, charges: 65 },
    faithful: ['Le loyer annuel, hors charges, s’élève à 6 480 €.'],
    corrupted: ['Le loyer annuel, hors charges, s’élève à 6 840 €.'],
  },
  'sejour, arrivee, depart': {
    facts: { sejour: { arrivee: '2026-05-13', depart: '2026-05-17' } },
    faithful: ['Le séjour durera cinq jours et quatre nuits.'],
    corrupted: ['Le séjour durera cinq jours et cinq nuits.'],
  },
  'delegation, adultes, jeunes': {
    facts: { delegation: { adultes: 18, jeunes: 12 }, cout_total: 9600 },
    faithful: ['Le coût revient à 320 € par personne.'],
    corrupted: ['Le coût revient à 340 € par personne.'],
  },
  'led pct, points lumineux': {
    facts: { led_pct: 58, points_lumineux: 640 },
    faithful: ['Plus de la moitié des points lumineux sont équipés de LED.'],
    corrupted: [],
  },
  'led pct, points lumineux (2)': {
    facts: { led_pct: 42, points_lumineux: 640 },
    faithful: [],
    corrupted: ['Plus de la moitié des points lumineux sont équipés de LED.'],
  },
  'budget, fonctionnement, investissement': {
    facts: {
      budget: {
        fonctionnement: { depenses: 2410000, recettes: 2785000 },
        investissement: { depenses: 1320000, recettes: 1105000 },
      },
      epargne_brute: 375000,
    },
    faithful: [
      'La section de fonctionnement dégage un excédent de 375 000 €.',
      'L’investissement présente un besoin de financement de 215 000 €.',
    ],
    corrupted: [
      'L’investissement dégage un excédent de 375 000 €.',
      'L’investissement présente un besoin de financement de 225 000 €.',
    ],
  },
  'depot, delai mois, objet': {
    facts: { depot: '2026-01-19', delai_mois: 3, objet: 'permis' },
    faithful: ['Déposé le 19 janvier 2026, le permis devait être instruit avant le 19 avril 2026.'],
    corrupted: ['Déposé le 19 janvier 2026, le permis devait être instruit avant le 19 mai 2026.'],
  },
  'hauteur m, hauteur max m': {
    facts: { hauteur_m: 8.4, hauteur_max_m: 9 },
    faithful: [
      'La hauteur de 8,40 mètres respecte le maximum de 9 mètres, avec une marge de 60 centimètres.',
    ],
    corrupted: [
      'La hauteur de 8,40 mètres respecte le maximum de 9 mètres, avec une marge de 80 centimètres.',
    ],
  },
  'effectif 2025, effectif 2026, cout par eleve': {
    facts: { effectif_2025: 88, effectif_2026: 81, cout_par_eleve: 640 },
    faithful: ['L’école compte 81 élèves en 2026, soit sept de moins qu’en 2025.'],
    corrupted: ['L’école compte 640 élèves en 2026.'],
  },
  'aide, montant, montant facture': {
    facts: { aide: 'secours exceptionnel', montant: 210, montant_facture: 388, objet: 'facture d’eau' },
    faithful: ['Un secours exceptionnel de 210 € est versé pour sa facture d’eau.'],
    corrupted: ['La facture d’eau est de 210 €.'],
  },
});

holdsCases('computations of flat facts', {
  'cout total ht, drac, departement': {
    facts: {
      cout_total_ht: 90000,
      drac: 27000,
      departement: 18000,
      fondation_rurale: 5000,
      nb_donateurs: 60,
    },
    faithful: ['Après déduction des aides, il reste 40 000 € à la charge de la commune.'],
    corrupted: ['Après déduction des aides, il reste 45 000 € à la charge de la commune.'],
  },
  'traitement brut, agent': {
    facts: { traitement_brut: 1020, agent: 'M. Roux' },
    faithful: ['Son traitement brut annuel représente 12 240 €.'],
    corrupted: ['Son traitement brut annuel représente 12 420 €.'],
  },
  'salle, tarif habitant, tarif exterieur': {
    facts: {
      salle: 'salle du Lavoir',
      tarif_habitant: 150,
      tarif_exterieur: 290,
      caution: 400,
      nb_locations_2025: 40,
      recette_2025: 8600,
    },
    faithful: [
      'Les locations ont rapporté 8 600 € en 2025, soit 215 € en moyenne.',
      'La caution de 400 € représente plus du double du tarif appliqué aux habitants.',
    ],
    corrupted: [
      'Les locations ont rapporté 8 600 € en 2025, soit 225 € en moyenne.',
      'La caution de 400 € représente plus du triple du tarif appliqué aux habitants.',
      'La caution de 400 € représente moins du double du tarif appliqué aux habitants.',
    ],
  },
  'effectif total, maternelle, elementaire': {
    facts: {
      effectif_total: 160,
      maternelle: 60,
      elementaire: 100,
      demandes_derogation: 11,
      derogations_accordees: 6,
      derogations_refusees: 2,
    },
    faithful: [
      'Sur onze demandes de dérogation, six ont été accordées et deux refusées ; trois sont encore à l’étude.',
      'Les trois huitièmes des élèves sont en maternelle.',
    ],
    corrupted: [
      'Sur onze demandes de dérogation, six ont été accordées et deux refusées ; quatre sont encore à l’étude.',
      'Les cinq huitièmes des élèves sont en maternelle.',
    ],
  },
  'population, delegues': {
    facts: { population: 24600, delegues: 38 },
    faithful: ['Ses 38 délégués représentent chacun 647 habitants environ.'],
    corrupted: ['Ses 38 délégués représentent chacun 747 habitants environ.'],
  },
  'candidats, criteres, prix': {
    facts: {
      candidats: 5,
      criteres: { prix: 55, qualite: 35, delai: 10 },
      debut: '2026-09-01',
      duree_ans: 2,
      reconductions: 2,
    },
    faithful: [
      'La qualité compte pour 35 % de la note, vingt points de moins que le prix.',
      'Conclu pour deux ans et reconductible deux fois, le marché peut durer jusqu’à six ans.',
    ],
    corrupted: [
      'La qualité compte pour 35 % de la note, cinq points de moins que le prix.',
      'Conclu pour deux ans et reconductible deux fois, le marché peut durer jusqu’à huit ans.',
    ],
  },
});
