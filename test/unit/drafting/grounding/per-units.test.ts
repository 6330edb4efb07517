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
};

holdsCases('so much for each', CASES);
