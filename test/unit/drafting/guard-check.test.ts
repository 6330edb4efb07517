/** A model's answer that judges people is refused by the guard, told by its rule; what the template says is not. */
import { guardCheck, guardRuleOf } from '../../../src/drafting/model/guard-check';
import type { DraftedPassage } from '../../../src/drafting/passage';
import { slotOf } from './support';

const passage = (text: string): DraftedPassage => ({
  slot: 's',
  drafter: { mode: 'compose', version: '1' },
  paragraphs: [{ segments: [{ text, sources: [] }] }],
});
const request = slotOf('arrete-circulation-temporaire', 'motives');
const check = (text: string, embedded?: DraftedPassage) => guardCheck(passage(text), { request, embedded });

it.each([
  'Mme Durand est la meilleure candidate pour ce poste.',
  'Je propose de retenir la candidature de M. Petit.',
  'Nous recommandons d’attribuer le logement à M. Petit.',
])('refuses « %s »', (text) => {
  const [problem] = check(`La voie est étroite. ${text}`);
  expect(problem).toMatchObject({ severity: 'refused', place: { start: 21 }, excerpt: text });
  expect(problem === undefined ? '' : guardRuleOf(problem)).toMatch(/^people-/u);
});

it('lets pass what states facts, and what the template says', () => {
  expect(check('La voie est étroite et les travaux gênent la circulation.')).toEqual([]);
  const text = 'Je propose de retenir la candidature de M. Petit.';
  expect(check(text, passage(text))).toEqual([]);
});
