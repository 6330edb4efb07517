/**
 * Ranks in a time: which one it is this year, or on a list. Beside what stands, what must be flagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const bar = {
  association: 'Amicale bouliste',
  event: 'concours de belote',
  event_date: '2026-10-03',
  rank_this_year: 3,
  max_per_year: 5,
};
const child = { applicant: 'Mme Lucie Servan', service: 'crèche', filed_on: '2026-03-02', rank_on_list: 7 };

const walk = { association: 'Les Sentiers', rang_annee: 2, sorties: 9 };

describe('ranks in a time', () => {
  it.each([
    [bar, 'C’est la troisième autorisation accordée à l’Amicale bouliste cette année.'],
    [bar, 'La présente autorisation est la troisième accordée à l’Amicale bouliste pour l’année 2026.'],
    [walk, 'Cette demande est la deuxième de l’association Les Sentiers cette année.'],
    [child, 'La demande de Mme Lucie Servan est au septième rang de la liste.'],
  ])('stand %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [
      bar,
      'La présente autorisation est la deuxième accordée à l’Amicale bouliste pour l’année 2026.',
      'deuxième',
    ],
    [child, 'La demande de Mme Lucie Servan est au sixième rang de la liste.', 'sixième'],
  ])('are flagged %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([expect.stringContaining(wrong)]);
  });
});
