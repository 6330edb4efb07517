/** A month that a fact names without a year, a share written as a fraction, a day whose month the sentence has said before. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a month of any year': {
    facts: {"prime": {"montant": 750, "mois_versement": "décembre"}, "effet": "2026-01-01"}, // prettier-ignore
    faithful: [
      'La prime de 750 € est versée en décembre.',
      'La prime, versée au mois de décembre, est de 750 €.',
    ],
    corrupted: ['La prime de 750 € est versée en novembre.'],
  },
  'a share of a deed': {
    facts: {"indivisaires": [{"nom": "Odile Faye", "quote_part": "2/3"}, {"nom": "Paul Faye", "quote_part": "1/3"}], "dossier": "3/4"}, // prettier-ignore
    faithful: ['Odile Faye en détient les deux tiers et Paul Faye un tiers.'],
    corrupted: ['Odile Faye en détient les trois quarts et Paul Faye un tiers.'],
  },
  'a day after another': {
    facts: {"seances": [{"groupe": "Atelier Bleu", "date": "2026-10-07"}, {"groupe": "Atelier Vert", "date": "2026-10-09"}]}, // prettier-ignore
    faithful: [
      'L’Atelier Bleu se réunira le 7 octobre et l’Atelier Vert le 9.',
      'L’Atelier Bleu se réunira le 7 octobre 2026, l’Atelier Vert le 9.',
    ],
    corrupted: ['L’Atelier Bleu se réunira le 7 octobre et l’Atelier Vert le 12.'],
  },
};

holdsCases('months and shares', CASES);
