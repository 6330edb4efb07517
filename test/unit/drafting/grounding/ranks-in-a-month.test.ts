/** Days told by their rank in the month, and years of an interval told one by one. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'which week-end, which day of the week': {
    facts: { fete: ['2027-09-11', '2027-09-12'], conseil: '2027-09-16', lieu: 'salle des Aulnes' },
    faithful: [
      'La fête a lieu le deuxième week-end de septembre.',
      'Le conseil se réunit le troisième jeudi de septembre.',
    ],
    corrupted: [
      'La fête a lieu le quatrième week-end de septembre.',
      'Le conseil se réunit le deuxième jeudi de septembre.',
    ],
  },
};

holdsCases('ranks in a month', CASES);
