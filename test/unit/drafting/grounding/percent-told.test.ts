/** So many per cent of an amount, told with what they make. */
import { holdsCases } from '../../../support/grounding/cases';

const WORKS = {
  ...{ type_document: 'courrier', association: 'Les Archers du Bocage', aide_demandee_eur: 6400 },
  ...{ aide_accordee_eur: 4000, avance_pct: 70, date_versement: '2026-05-04' },
};
const ROOF = {
  ...{ objet: 'toiture de la halle', devis_retenu_eur: 25600, arrhes_pct: 15, devis_ecarte_eur: 29440 },
};

holdsCases('percent told with its amount', {
  'of an aid': {
    facts: WORKS,
    faithful: [
      'Une avance de 70 % de l’aide de 4 000 €, soit 2 800 €, vous sera versée le 4 mai 2026.',
      'Une avance de 2 800 €, soit 70 % de l’aide de 4 000 €, vous sera versée le 4 mai 2026.',
    ],
    corrupted: [
      'Une avance de 70 % de l’aide de 4 000 €, soit 2 400 €, vous sera versée le 4 mai 2026.',
      'Une avance de 2 400 €, soit 70 % de l’aide de 4 000 €, vous sera versée le 4 mai 2026.',
    ],
  },
  'of an estimate': {
    facts: ROOF,
    faithful: [
      'Les arrhes, fixées à 15 % du devis retenu de 25 600 €, soit 3 840 €, sont dues à la commande.',
    ],
    corrupted: [
      'Les arrhes, fixées à 15 % du devis retenu de 25 600 €, soit 29 440 €, sont dues à la commande.',
      'Les arrhes, fixées à 15 % du devis retenu de 25 600 € (soit 4 416 €), sont dues à la commande.',
    ],
  },
});
