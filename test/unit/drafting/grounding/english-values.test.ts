/** Days and lengths that a form with English keys holds in English. */
import { frenchValue } from '../../../../src/drafting/grounding/facts/english-values';
import { holdsCases, type Cases } from '../../../support/grounding/cases';

describe('values in English', () => {
  it.each([
    ['Monday 8 March 2027', 'lundi 8 mars 2027'],
    ['March 2, 2027', '2 mars 2027'],
    ['the 1st of May 2027', '1er mai 2027'],
    ['12 and 13/12/2026', '12 et 13/12/2026'],
    ['from 3 to 5 June', 'du 3 au 5 juin'],
    ['Monday to Friday', 'du lundi au vendredi'],
    ['14 days', '14 jours'],
    ['three months', '3 mois'],
  ])('%s is %s', (value, french) => {
    expect(frenchValue(value)).toBe(french);
  });

  it.each(['salle May', 'Mme March', 'le 3 mars', 'marché du dimanche', 'days of rest'])(
    '%s stays as it is',
    (value) => {
      expect(frenchValue(value)).toBe(value);
    },
  );
});

const CASES: Cases = {
  'a meeting and its deadlines': {
    facts: { subject: 'camping', council_date: 'Wednesday 14 April 2027', opening_date: 'June 1, 2027', appeal_period: '60 days', open_days: 'Tuesday to Sunday' }, // prettier-ignore
    faithful: [
      'Le conseil s’est réuni le mercredi 14 avril 2027.',
      'Le camping ouvre le 1er juin 2027, du mardi au dimanche.',
      'Le délai de recours est de 60 jours.',
    ],
    corrupted: [
      'Le conseil s’est réuni le mercredi 21 avril 2027.',
      'Le camping ouvre le 1er juillet 2027.',
      'Le délai de recours est de 30 jours.',
    ],
  },
  'a day at the end of a key': {
    facts: { market_stalls_apr_3: 18, market_stalls_apr_17: 25, year: 2027, organiser: 'Ville de Sorbiers' },
    faithful: ['Le 3 avril 2027, 18 stands étaient installés.'],
    corrupted: ['Le 4 avril 2027, 18 stands étaient installés.'],
  },
};

holdsCases('facts with values in English', CASES);
