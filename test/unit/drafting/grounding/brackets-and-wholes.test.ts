/** Words that prove less than they seem to: "au-delà de" of a bracket, a noun that a part and its whole share, what a line counts. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('brackets and wholes', {
  'a price beyond a bound compares nothing': {
    facts: {
      tarifs: [
        { tranche: 'quotient inférieur à 500 €', prix: 0.9 },
        { tranche: 'quotient de 500 à 1 100 €', prix: 2.7 },
        { tranche: 'quotient supérieur à 1 100 €', prix: 4.2 },
      ],
      estimation: '62 000 €',
      offre: '58 400 €',
    },
    faithful: [
      'Le goûter coûte 0,90 € pour un quotient inférieur à 500 €, 2,70 € de 500 à 1 100 €, 4,20 € au-delà de 1 100 €.',
      'Les familles paient 4,20 €, au-delà de 1 100 € de quotient.',
      'L’offre de 58 400 € est en deçà de l’estimation de 62 000 €.',
    ],
    corrupted: [
      'L’offre de 58 400 € est au-delà de l’estimation de 62 000 €.',
      'L’offre, de 58 400 €, au-dessus de l’estimation de 62 000 €, est écartée.',
      'Le goûter coûte 2,70 € au-delà de 1 100 €.',
    ],
  },
  'a part and its whole share a noun': {
    facts: {
      in_office: 23,
      present: 17,
      voters: 19,
      members: 140,
      chair: 'Mme Agnès Rolland',
      requested: 3000,
    },
    faithful: [
      'Dix-sept conseillers sur vingt-trois étant présents, la séance est ouverte.',
      'Dix-sept membres sur les vingt-trois en exercice sont présents.',
    ],
    corrupted: [
      'Dix-neuf conseillers sur vingt-trois étant présents, la séance est ouverte.',
      'Dix-sept conseillers sur dix-neuf étant présents, la séance est ouverte.',
      'Le club compte dix-sept membres.',
    ],
  },
  'what a line counts names no line': {
    facts: {
      visites: [
        { jour: '2026-05-02', lieu: 'rue Haute', effectif: '3 à 4 agents' },
        { jour: '2026-05-09', lieu: 'quai Sud', effectif: 6 },
        { jour: '2026-05-16', lieu: 'rue Haute', effectif: 5 },
      ],
      demande: 'renfort le samedi',
    },
    faithful: [
      'Les agents venus le 9 mai, au nombre de six, demandent un renfort le samedi.',
      'Le 9 mai, six agents étaient quai Sud.',
      'Le 2 mai, trois à quatre agents étaient rue Haute.',
    ],
    corrupted: ['Le 2 mai, six agents étaient rue Haute.', 'Le 9 mai, cinq agents étaient quai Sud.'],
  },
});
