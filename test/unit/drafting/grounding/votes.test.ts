/** Votes told in one text, and by their keys: what a sentence may say of them, and what must be flagged. */
import { votesIn } from '../../../../src/drafting/grounding/facts/votes-in-text';
import { holdsCases } from '../../../support/grounding/cases';

describe('a vote in one text', () => {
  it.each([
    ['17 pour, 2 contre, 1 abstention', { pour: 17, contre: 2, abstentions: 1 }],
    ['12 voix pour et 3 abstentions', { pour: 12, abstentions: 3 }],
    ['Pour : 9 ; contre : 4', { pour: 9, contre: 4 }],
    ['quinze voix pour, une abstention', { pour: 15, abstentions: 1 }],
  ])('reads « %s »', (text, votes) => {
    expect(votesIn(text)).toEqual(votes);
  });

  it.each(['unanimité', 'pour information', '2 pour 1, 3 contre', '14 pour', 'contre-allée, 3 rue du Four'])(
    'leaves « %s » alone',
    (text) => {
      expect(votesIn(text)).toBeUndefined();
    },
  );
});

holdsCases('votes', {
  'in a text': {
    facts: { vote: '17 pour, 2 contre, 1 abstention', date: '2026-04-02' },
    faithful: [
      'Par 17 voix pour, deux contre et une abstention, le conseil a adopté le budget.',
      'Dix-sept élus ont voté pour.',
      'Adoptée par 17 voix contre 2.',
      'Vingt élus ont pris part au vote. Dix-neuf suffrages ont été exprimés.',
    ],
    corrupted: [
      'Par 16 voix pour, deux contre et une abstention, le conseil a adopté le budget.',
      'Par 17 voix pour, trois contre et une abstention, le conseil a adopté le budget.',
      'Dix-huit élus ont voté pour.',
      'Par 2 voix pour et 17 contre, le conseil a rejeté la proposition.',
    ],
  },
  'by their keys': {
    facts: { scrutin: { pour: 13, contre: 1, abstentions: 2 }, duree_contrat_ans: 3 },
    faithful: [
      'Treize conseillers ont voté pour, deux se sont abstenus.',
      'La convention est conclue pour trois ans.',
    ],
    corrupted: ['Treize conseillers ont voté pour, trois se sont abstenus.'],
  },
});
