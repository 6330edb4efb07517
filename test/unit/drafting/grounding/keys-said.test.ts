/** A value of one fact under the whole key of another, and counts told as money or as time. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the key of another fact': {
    facts: { exposants: 64, barnums_loues: 12, benevoles_inscrits: 31, tables_pliantes: 40 },
    faithful: [
      'Les soixante-quatre exposants sont accueillis par 31 bénévoles inscrits.',
      'La commune prête quarante tables pliantes et douze barnums loués à un prestataire.',
    ],
    corrupted: [
      'Les soixante-quatre exposants sont accueillis par 64 bénévoles inscrits.',
      'Les soixante-quatre exposants disposent de 64 tables pliantes.',
      'La commune prête quarante tables pliantes ; les barnums loués sont au nombre de 31.',
    ],
  },
  'counts are no money': {
    facts: { exposants: 64, edition: 12, chambre: 214, kilometrage: 128450, cachet: 900, goûters: 35 },
    faithful: ['Le cachet est de 900 €.', 'Soixante-quatre exposants ont payé.'],
    corrupted: [
      "L'entrée est à 64 €.",
      "L'entrée est à 12 €.",
      'Le séjour coûte 214 €.',
      'Le véhicule est repris pour 128 450 €.',
      'Le cachet est de 35 €.',
    ],
  },
  'money that counts in the plural': {
    facts: { charges: 58, arrhes: 120, honoraires: 640, tarifs: { adultes: 8, enfants: 5 }, frais: 15 },
    faithful: [
      'Les charges sont de 58 €, les arrhes de 120 €, les honoraires de 640 € et les frais de 15 €.',
      "L'entrée est à 8 € pour les adultes et à 5 € pour les enfants.",
    ],
    corrupted: ["L'entrée est à 5 € pour les adultes et à 8 € pour les enfants."],
  },
};

holdsCases('the keys that a sentence says', CASES);
