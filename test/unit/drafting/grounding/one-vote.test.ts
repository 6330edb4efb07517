/**
 * What a text says of a vote and the numbers that it gives, held to one reading of the facts.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('one reading of a vote', {
  'a vote told in one text': {
    facts: {
      vote: '17 pour, 2 contre, 1 abstention',
      presents: 20,
    },
    faithful: ['Adopté par 17 voix pour, 2 contre et 1 abstention.'],
    corrupted: [
      'Adopté par 18 voix pour, 2 contre et 1 abstention.',
      "Adopté à l'unanimité.",
      'Adopté par 17 voix pour et 2 contre, sans abstention.',
      'Trois élus se sont abstenus.',
    ],
  },
  'votes under keys that say voix': {
    facts: {
      resultat: {
        voix_pour: 14,
        voix_contre: 3,
        abstentions: 0,
      },
    },
    faithful: [
      '14 voix pour et 3 contre.',
      'Trois élus ont voté contre.',
      'Adopté sans abstention par 14 voix pour.',
    ],
    corrupted: ['14 voix pour et 2 contre.', 'Deux élus ont voté contre.'],
  },
  'a vote told with more': {
    facts: {
      resultat_vote: "adopté par 11 voix pour et 4 voix contre, M. Roux n'ayant pas pris part au vote",
    },
    faithful: ['11 voix pour et 4 contre.'],
    corrupted: ['11 voix pour et 3 contre.'],
  },
  'votes of several lines': {
    facts: {
      deliberations: [
        {
          objet: 'budget',
          votes: {
            pour: 12,
            contre: 3,
          },
        },
        {
          objet: 'voirie',
          votes: {
            pour: 15,
            contre: 0,
          },
        },
      ],
    },
    faithful: [
      'Le budget est adopté par 12 voix pour et 3 contre.',
      'La voirie est adoptée par 15 voix pour.',
    ],
    corrupted: ['Le budget est adopté par 13 voix pour et 3 contre.'],
  },
});
