/**
 * The least number of days or weeks, under keys that say "min" first or last. Beside what stands, what must be flagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const desk = {
  subject: 'accueil du public',
  sender: 'Mme Anne Roux',
  desk_days_min: 2,
  effective_date: '2026-09-07',
};
const office = { objet: 'permanences', min_semaines_presence: 6, min_jours: 4 };

describe('least lengths', () => {
  it.each([
    [desk, 'À compter du 7 septembre 2026, une présence à l’accueil d’au moins deux jours est requise.'],
    [office, 'Une présence d’au moins six semaines est demandée pour les permanences.'],
    [office, 'Les permanences sont tenues au moins quatre jours.'],
    [{ pause: 'repas', duree_min: 45 }, 'La pause du repas dure quarante-cinq minutes.'],
  ])('stand %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });

  it.each([
    [
      desk,
      'À compter du 7 septembre 2026, une présence à l’accueil d’au moins trois jours est requise.',
      'trois jours',
    ],
    [office, 'Une présence d’au moins six minutes est demandée pour les permanences.', 'six minutes'],
  ])('are flagged %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([expect.stringContaining(wrong)]);
  });
});
