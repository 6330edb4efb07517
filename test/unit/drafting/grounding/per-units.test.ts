/** So much for each of so many: what a rate and a count make together, when the sentence names the rate. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'rates by the lot': {
    facts: {"lots": 36, "fagots_par_lot": 15, "redevance_par_lot": 22, "parcelle": 9}, // prettier-ignore
    faithful: ['La redevance rapportera 792 € pour 540 fagots.', 'Les lots comptent en tout 540 fagots.'],
    corrupted: [
      'La redevance rapportera 729 €.',
      'Les lots comptent en tout 550 fagots.',
      'Les lots comptent en tout 540 stères.',
      'Les lots représentent au total 540 mètres cubes.',
    ],
  },
  'a sheet for each dwelling': {
    facts: {"logements": 940, "bulletins": 2010, "remuneration": {"feuille_logement": 1.3, "bulletin_individuel": 1.8}}, // prettier-ignore
    faithful: [
      'Les feuilles de logement, au nombre de 940, représenteraient 1 222 euros.',
      'Les bulletins individuels, au nombre de 2 010, représentent 3 618 euros.',
    ],
    corrupted: ['Les feuilles de logement, au nombre de 940, représenteraient 1 322 euros.'],
  },
  'lines that count the same': {
    facts: {"lot_A": {"logements": 10}, "lot_B": {"logements": 20}, "taxe_par_logement": 45}, // prettier-ignore
    faithful: ['La taxe du lot B rapporterait 900 €.', 'La taxe du lot A rapporterait 450 €.'],
    corrupted: ['La taxe du lot B rapporterait 450 €.'],
  },
  'lines of a list that count the same': {
    facts: {"residences": [{"nom": "Les Tilleuls", "foyers": 12}, {"nom": "Le Clos Vert", "foyers": 30}], "redevance_par_foyer": 25}, // prettier-ignore
    faithful: [
      'La redevance de la résidence Les Tilleuls rapporterait 300 €.',
      'La redevance de la résidence Le Clos Vert rapporterait 750 €.',
    ],
    corrupted: ['La redevance de la résidence Le Clos Vert rapporterait 300 €.'],
  },
};

holdsCases('so much for each', CASES);
