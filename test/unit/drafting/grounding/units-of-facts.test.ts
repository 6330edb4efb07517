/** What the facts give in a shape of their own: the value after its key, thirty-fifths, shares of a list, prices of a record, numbers of houses. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a value after its key': {
    facts: { association: { nom: 'Les Sources', rna: 'W382000415' }, gir: 2, qf: 640, rpps: '10003456789' },
    faithful: [
      "L'association Les Sources (RNA W382000415) est classée en GIR 2.",
      'Le foyer relève du QF 640.',
      'Le praticien (RPPS 10003456789) a signé.',
    ],
    corrupted: ["L'association Les Sources (RNA W382000514) a signé.", 'Elle est classée en GIR 3.'],
  },
  'thirty-fifths': {
    facts: { temps_travail: '24/35e', poste: 'agent de cantine' },
    faithful: ['Le poste est de 24 heures par semaine.', 'Le poste est à 24/35e.'],
    corrupted: ['Le poste est de 35 heures par semaine.', 'Le poste est de 26 heures par semaine.'],
  },
  'shares of a list': {
    facts: { ponderation_pct: ['prix 60', 'qualité 30', 'délai 10'], notes: ['prix 12'] },
    faithful: ['Le prix compte pour 60 %, la qualité pour 30 % et le délai pour 10 %.'],
    corrupted: [
      'Le prix compte pour 65 %, la qualité pour 30 % et le délai pour 10 %.',
      'Le prix compte pour 30 %, la qualité pour 60 % et le délai pour 10 %.',
    ],
  },
  'prices of a record': {
    facts: {
      droits: { ml_abonne: 1.1, ml_passager: 1.9, electricite: 2.5 },
      abonnement: { adulte: 15, enfant: 6 },
      emplacement: { numero: 17, metrage_ml: 8 },
    },
    faithful: [
      'Le droit est de 1,10 € le mètre linéaire pour un abonné et de 1,90 € pour un passager.',
      "L'abonnement coûte 15 € pour un adulte et 6 € pour un enfant.",
    ],
    corrupted: [
      'Le droit est de 1,90 € le mètre linéaire pour un abonné et de 1,10 € pour un passager.',
      "L'abonnement coûte 6 € pour un adulte et 15 € pour un enfant.",
    ],
  },
  'numbers of houses': {
    facts: {
      terrain: { adresse: '27 chemin du Moulin Blanc', surface_m2: 846 },
      demandeur: { nom: 'Mme Hélène Garandeau', adresse: '14 rue des Tilleuls' },
      places: 2,
    },
    faithful: [
      'Le terrain se trouve au 27 chemin du Moulin Blanc.',
      'Mme Hélène Garandeau demeure 14, rue des Tilleuls.',
    ],
    corrupted: [
      'Le terrain se trouve au 14 chemin du Moulin Blanc.',
      'Mme Hélène Garandeau demeure 2, rue des Tilleuls.',
    ],
  },
  'an age, a contract, a number of a register': {
    facts: {
      regles: { age_min: 3, places: 22 },
      contrat: { debut: '2026-09-01', fin: '2027-08-31' },
      agent: 'M. Luc Ferry',
    },
    law: ['deliberation|2026-31'],
    faithful: [
      "Le car de vingt-deux places est réservé aux enfants d'au moins trois ans.",
      'M. Luc Ferry est recruté du 1er septembre 2026 au 31 août 2027.',
      'Par délibération n° 2026-31, le conseil a fixé les règles.',
    ],
    corrupted: [
      "Le car de vingt-deux places est réservé aux enfants d'au moins six ans.",
      'M. Luc Ferry est licencié.',
      'Par délibération n° 2026-41, le conseil a fixé les règles.',
    ],
  },
  'a rank said by its day': {
    facts: { permanences: ['2026-11-02 09:00-12:00', '2026-11-18 14:00-17:00', '2026-12-04 14:00-17:00'] },
    faithful: [
      'La deuxième aura lieu le mercredi 18 novembre.',
      'La première se tiendra le 2 novembre 2026.',
    ],
    corrupted: ['La troisième aura lieu le mercredi 18 novembre.', 'La deuxième se tiendra le 4 décembre.'],
  },
};

holdsCases('facts in a shape of their own', CASES);
