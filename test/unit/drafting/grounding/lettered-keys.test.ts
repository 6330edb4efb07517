/**
 * Options, lots and the like that a letter of their key names. Beside what stands, what must be flagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const heating = {
  to: 'Mme le Maire',
  subject: 'chauffage du gymnase',
  option_a: 'pompe à chaleur',
  option_b: 'chaudière à granulés',
  cost_option_a: '84 000 €',
  cost_option_b: '61 500 €',
};
const lots = { marche: 'réfection du préau', montant_lot_a: 18200, montant_lot_b: 7400 };

describe('what a letter of a key names', () => {
  it.each([
    [heating, 'Option A : pompe à chaleur, pour 84 000 €. Option B : chaudière à granulés, pour 61 500 €.'],
    [heating, 'L’option B, une chaudière à granulés, coûte 61 500 €.'],
    [heating, 'Scénarios : l’Option A coûte 84 000 €.'],
    [lots, 'Le lot A s’élève à 18 200 € et le lot B à 7 400 €.'],
  ])('stands %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [heating, 'Option C : pompe à chaleur, pour 84 000 €.', 'Option C'],
    [heating, 'L’option D, une chaudière à granulés, coûte 61 500 €.', 'D'],
    [lots, 'Le lot C s’élève à 18 200 €.', 'C'],
  ])('is flagged when no key names it %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([wrong]);
  });
});
