/** What acts and reports work out in passing: amounts moved, payments in parts, bills of examples, widths, limits passed, what a change of price makes, rebates. */
import { holdsCases } from '../../../support/grounding/cases';

const CONTRACT = {
  ...{ num_marche: '2025-VRD-2', num_avenant: 3, montant_initial_ht_eur: 210000, avenant_1_ht_eur: 4200 },
  ...{ avenant_2_ht_eur: 6300, avenant_3_ht_eur: 8400, nouveau_montant_ht_eur: 228900 },
};
const AID = {
  commune: 'Plouvenec',
  aide_eur: 24000,
  cout_eur: 96000,
  versement: 'avance de 30 % à la signature, solde à la réception',
};
const FEES = {
  ...{ service: 'prêt de matériel', effet: '2026-09-01' },
  tarifs: [
    { materiel: 'barnum', prix_eur: 85 },
    { materiel: 'sonorisation', prix_eur: 40 },
    { materiel: 'banc', prix_eur: 3 },
  ],
};
const PATH = { chemin: 'sentier des Ajoncs', longueur_m: 240, surface_m2: 600, prix_m2_eur: 1.1 };
const WATER = {
  site: 'étang du Bois',
  motif: 'nitrates',
  mesure_mg: 65,
  seuil_mg: 50,
  date_prelevement: '2026-06-01',
};
const MEALS = {
  ...{ famille: 'famille Le Goff', ancien_tarif_repas_eur: 4.2, nouveau_tarif_repas_eur: 3.7, nb_enfants: 3 },
  nb_repas_semaine_par_enfant: 2,
};
const BILLED = {
  ...{ volume_releve_m3: 350, volume_facture_m3: 150, volume_deduit_m3: 200, prix_m3_eur: 3.4 },
  montant_deduit_eur: 680,
};
const FESTIVAL = {
  ...{ association: 'Les Baladins', montant_demande_eur: 8000, montant_accorde_eur: 6400 },
  ...{ budget_manifestation_eur: 25600 },
};

holdsCases('computed in acts', {
  'an amount moved by the last change': {
    facts: CONTRACT,
    faithful: ['L’avenant n° 3 porte le montant du marché de 220 500 € à 228 900 € hors taxes.'],
    corrupted: [
      'L’avenant n° 3 porte le montant du marché de 222 500 € à 228 900 € hors taxes.',
      'Le montant initial du marché est de 220 500 € hors taxes.',
    ],
  },
  'payments in parts': {
    facts: AID,
    faithful: [
      'L’aide est versée en deux fois : une avance de 7 200 € à la signature, puis le solde à la réception.',
      'L’aide de 24 000 € est payée en deux versements : une avance de 30 % à la signature et le solde à la réception.',
    ],
    corrupted: [
      'L’aide est versée en trois fois : une avance de 7 200 € à la signature, puis le solde à la réception.',
      'L’aide est versée en deux fois : une avance de 9 600 € à la signature, puis le solde à la réception.',
    ],
  },
  'an example of several lines': {
    facts: FEES,
    faithful: [
      'À titre d’exemple, une association qui emprunterait deux barnums et une sonorisation paierait 210 €.',
    ],
    corrupted: [
      'À titre d’exemple, une association qui emprunterait deux barnums et une sonorisation paierait 230 €.',
    ],
  },
  'a mean width': {
    facts: PATH,
    faithful: [
      'Le sentier s’étend sur 240 mètres pour une surface de 600 m², soit une largeur moyenne de 2,50 mètres.',
    ],
    corrupted: [
      'Le sentier s’étend sur 240 mètres pour une surface de 600 m², soit une largeur moyenne de 3,50 mètres.',
      'Le sentier est bordé d’un fossé de 2,50 mètres.',
    ],
  },
  'a limit passed': {
    facts: WATER,
    faithful: ['Le seuil fixé pour les nitrates est dépassé de 30 %.'],
    corrupted: [
      'Le seuil fixé pour les nitrates est dépassé de 20 %.',
      'Le taux de nitrates a baissé de 30 %.',
    ],
  },
  'meals of several children': {
    facts: MEALS,
    faithful: [
      'Vos trois enfants relèvent d’une autre tranche : le repas passe de 4,20 € à 3,70 €. Pour deux repas hebdomadaires chacun, la dépense sera de 22,20 € par semaine, soit trois euros de moins qu’auparavant.',
    ],
    corrupted: [
      'Vos trois enfants relèvent d’une autre tranche : le repas passe de 4,20 € à 3,70 €. Pour deux repas hebdomadaires chacun, la dépense sera de 25,20 € par semaine, soit trois euros de plus qu’auparavant.',
      'Vos trois enfants relèvent d’une autre tranche : le repas passe de 4,20 € à 3,70 €. Pour deux repas hebdomadaires chacun, la dépense sera de 22,20 € par semaine, soit cinq euros de moins qu’auparavant.',
    ],
  },
  'what is left to pay': {
    facts: BILLED,
    faithful: [
      'Décompte\n• volume relevé : 350 m³\n• volume facturé : 150 m³\n• prix du mètre cube : 3,40 €\n• somme déduite : 680 €\n• reste à payer : 510,00 €',
    ],
    corrupted: [
      'Décompte\n• volume relevé : 350 m³\n• volume facturé : 150 m³\n• prix du mètre cube : 3,40 €\n• somme déduite : 680 €\n• reste à payer : 540,00 €',
    ],
  },
  'a part of a budget that is shown': {
    facts: FESTIVAL,
    faithful: [
      'L’aide de la communauté couvrirait un quart du budget prévisionnel de la manifestation, évalué à 25 600 €.',
    ],
    corrupted: [
      'L’aide de la communauté couvrirait un tiers du budget prévisionnel de la manifestation, évalué à 25 600 €.',
    ],
  },
  'a rebate is of the higher price': {
    facts: {
      service: 'Navette',
      tarif_trajet_eur: 3,
      tarif_carnet_10_trajets_eur: 24,
      jours: ['lundi', 'jeudi'],
    },
    faithful: [
      'Le carnet de dix trajets est vendu 24 euros au lieu de 30 euros : l’usager bénéficie d’une remise de 20 %.',
    ],
    corrupted: [
      'Le carnet de dix trajets est vendu 24 euros, au lieu de 30 euros à l’unité : l’usager bénéficie d’un rabais de 25 %.',
      'Le carnet de dix trajets est vendu 24 euros au lieu de 30 euros : l’usager bénéficie d’une remise de 25 %.',
    ],
  },
  'a share of the amount just told': {
    facts: {
      ...{ objet: 'toiture du gymnase', cout_total_ht_eur: 120000, subvention_region_eur: 36000 },
      ...{ fonds_concours_eur: 24000, reste_commune_eur: 60000 },
    },
    faithful: [
      'Le conseil attribue un fonds de concours de 24 000 €, soit 20 % de la dépense.',
      'Le fonds de concours de 24 000 € représente 20 % du coût des travaux.',
    ],
    corrupted: [
      'Le conseil attribue un fonds de concours de 24 000 €, soit 30 % de la dépense.',
      'Le conseil attribue un fonds de concours de 24 000 €, soit 50 % de la dépense.',
    ],
  },
  'offers left, whatever list has two items': {
    facts: {
      ...{ num_marche: '2026-11', nb_offres: 7, nb_offres_irregulieres: 1, note: 81.5 },
      criteres: 'prix 55 %, délais 25 %, qualité 20 %',
    },
    faithful: ['Après élimination d’une offre irrégulière, il restait six offres à noter.'],
    corrupted: ['Après élimination d’une offre irrégulière, il restait quatre offres à noter.'],
  },
  'a share that another amount of the sentence’s words makes': {
    facts: {
      ...{ commune: 'Sarlande', cout_total_ht_eur: 150000, subvention_region_eur: 60000 },
      ...{ fonds_concours_eur: 30000, reste_commune_eur: 60000 },
    },
    faithful: [
      'Le conseil attribue à la commune de Sarlande un fonds de concours de 30 000 €, soit 20 % de la dépense.',
      'La subvention de la Région est de 60 000 €, soit 40 % du coût total.',
    ],
    corrupted: [
      'Le conseil attribue à la commune de Sarlande un fonds de concours de 30 000 €, soit 40 % de la dépense.',
    ],
  },
  'offers left once some are out': {
    facts: { num_marche: '2026-04', nb_offres: 6, nb_offres_irregulieres: 2, duree_semaines: 8, note: 81.5 },
    faithful: [
      'Six plis ont été déposés. Après élimination de deux offres irrégulières, il restait quatre offres à noter.',
    ],
    corrupted: [
      'Six plis ont été déposés. Après élimination de deux offres irrégulières, il restait cinq offres à noter.',
      'Six plis ont été déposés. Après rejet de deux offres irrégulières, il restait trois offres à classer.',
    ],
  },
});
