/**
 * Words with ligatures in either spelling, and currencies that are not the euro.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('ligatures', {
  'in a fact spelled with two letters': {
    facts: {
      association: 'Choeur des Deux Rives',
      oeuvre: "L'Oeil du phare",
      coeur_de_ville: 'quartier du Sacre-Coeur',
      responsable: 'Mme Laetitia Boeuf',
    },
    faithful: [
      'Le Chœur des Deux Rives jouera dans le quartier du Sacré-Cœur.',
      "L'œuvre « L'Œil du phare » est présentée par le Choeur des Deux Rives.",
      'Mme Lætitia Bœuf est responsable.',
    ],
    corrupted: [
      'Le Cœur des Trois Rives jouera dans le quartier du Sacré-Cœur.',
      'Mme Lætitia Bœuvre est responsable.',
    ],
  },
  'in a fact spelled with the ligature': {
    facts: {
      troupe: 'Les Manœuvriers',
      maître_d_œuvre: 'Atelier Æquo',
      nœud: 'échangeur du Vœu',
      nb_œufs: 240,
    },
    faithful: [
      'La troupe Les Manoeuvriers se produira.',
      "Le maître d'oeuvre est l'Atelier Aequo.",
      "Le maître d'œuvre est l'Atelier Æquo. Il faut 240 œufs.",
    ],
    corrupted: ['La troupe Les Manouvriers se produira.', 'Il faut 204 œufs.'],
  },
});

holdsCases('currencies', {
  'of the key, francs CFP': {
    facts: {
      commune: 'Hitiura',
      achat: 'ponton',
      cout_xpf: 6200000,
      aide_pays_xpf: 3100000,
      part_commune_xpf: 3100000,
    },
    faithful: [
      "L'achat du ponton coûte 6 200 000 F CFP, dont une aide du pays de 3 100 000 francs CFP.",
      'Le coût du ponton est de 6,2 millions de francs Pacifique ; la part de la commune est de 3 100 000 XPF, soit 50 %.',
      'La part de la commune est de 3 100 000 francs.',
      "L'achat du ponton coûte 6 200 000 F CFP, soit 51 956 euros.",
    ],
    corrupted: [
      "L'achat du ponton coûte 6 200 000 euros.",
      'La part de la commune est de 3 100 000 €.',
      "L'achat du ponton coûte 6 200 000 F CFP, soit 61 956 euros.",
      "L'achat du ponton coûte 6 300 000 F CFP.",
    ],
  },
  'of the key, Swiss francs, beside euros': {
    facts: { cotisation_chf: 480, subvention_eur: 1500, ville_jumelle: 'Orvaz', pays: 'Suisse' },
    faithful: [
      'La cotisation est de 480 francs suisses et la subvention de 1 500 euros.',
      'La cotisation est de 480 CHF.',
    ],
    corrupted: [
      'La cotisation est de 480 euros.',
      'La subvention est de 1 500 CHF.',
      'La cotisation est de 480 F CFP.',
    ],
  },
  'of the record, or declared': {
    facts: { devise: 'XPF', loyer_mensuel: 85000, caution: 170000 },
    faithful: ['Le loyer mensuel est de 85 000 F CFP et la caution de 170 000 F CFP.'],
    corrupted: ['Le loyer mensuel est de 85 000 euros.', 'La caution est de 170 000 €.'],
  },
  'euros alone': {
    facts: { loyer: 850, caution: 1700, locataire: 'Mme Frank' },
    faithful: ['Le loyer est de 850 € et la caution de 1 700 euros.', 'Mme Frank verse 850 euros.'],
    corrupted: [
      'Le loyer est de 850 F CFP.',
      'Le loyer est de 850 francs suisses.',
      'La caution est de 1 700 dollars.',
    ],
  },
  'told by the text of a fact': {
    facts: { territoire: 'Nouvelle-Calédonie', redevance: '12 500 F CFP', montant: 40000 },
    faithful: ['La redevance est de 12 500 francs CFP.', 'Le montant est de 40 000 F CFP.'],
    corrupted: ['La redevance est de 12 500 euros.'],
  },
});
