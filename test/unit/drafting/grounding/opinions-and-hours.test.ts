/**
 * The opinion of a body that proposed something, and hours in words that follow each other. Beside what stands, what must be flagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const club = {
  association: 'Vélo Club de Sornay',
  montant_demande: 3200,
  montant_propose: 2900,
  date_commission: '2026-10-07',
};
const bare = { association: 'Vélo Club de Sornay', montant_demande: 3200, date_commission: '2026-10-07' };
const lamps = { objet: 'éclairage du parc', extinction: '22:45', allumage: '06:00' };
const baths = { objet: 'bains municipaux', ouverture: '21 h 30', fermeture: '1 h' };

describe('opinions and hours', () => {
  it.each([
    [club, 'La commission, réunie le 7 octobre 2026, a rendu un avis favorable pour 2 900 €.'],
    [club, 'La commission du 7 octobre 2026 a émis un avis favorable à hauteur de 2 900 €.'],
    [lamps, 'Le parc est éteint entre vingt-deux heures quarante-cinq et six heures.'],
    [lamps, 'Le parc est éteint de vingt-deux heures quarante-cinq à six heures du matin.'],
    [baths, 'Les bains sont ouverts entre vingt et une heures trente et une heure du matin.'],
    [{ objet: 'passage du car', passage: '7 h 21' }, 'Le car passe à sept heures vingt et une.'],
  ])('stand %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [club, 'La commission du 7 octobre 2026 a émis un avis défavorable.', 'avis défavorable'],
    [bare, 'La commission du 7 octobre 2026 a émis un avis favorable.', 'avis favorable'],
    [
      lamps,
      'Le parc est éteint entre vingt-deux heures quarante et six heures.',
      'vingt-deux heures quarante',
    ],
    [lamps, 'Le parc est éteint entre vingt-deux heures quarante-cinq et cinq heures.', 'cinq heures'],
    [
      { objet: 'passage du car', passage: '7 h 20' },
      'Le car passe à sept heures vingt et une.',
      'sept heures vingt et une',
    ],
  ])('are flagged %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([expect.stringContaining(wrong)]);
  });
});
