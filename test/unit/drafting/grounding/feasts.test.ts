/** Public holidays that no form names, beside a day of the facts. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the first of May': {
    facts: { objet: 'report du marché', date_annulee: '2027-05-01', date_report: '2027-05-03' },
    faithful: [
      'En raison de la fête du Travail, le marché du 1er mai 2027 est reporté au 3 mai.',
      'À l’occasion de la fête du Travail, le marché est reporté au 3 mai 2027.',
    ],
    corrupted: [
      'En raison de l’Armistice, le marché du 1er mai 2027 est reporté au 3 mai.',
      'En raison de la Toussaint, le marché du 1er mai 2027 est reporté au 3 mai.',
      'Le marché du 1er mai 2027 se tient salle du Travail.',
    ],
  },
  'the eleventh of November': {
    facts: { objet: 'fermeture de la médiathèque', date_fermeture: '2027-11-11' },
    faithful: [
      'En raison de la commémoration de l’Armistice, la médiathèque est fermée le 11 novembre 2027.',
    ],
    corrupted: ['En raison de l’Ascension, la médiathèque est fermée le 11 novembre 2027.'],
  },
};

holdsCases('feasts', CASES);
