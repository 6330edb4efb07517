/**
 * Names of ways put together from words of several facts. Beside each corruption, what must stay unflagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const party = { evenement: 'Fête de la Fontaine', lieu: 'rue des Tanneurs', date: '2026-06-20' };
const sale = {
  event: 'Foire aux Plantes',
  place: 'square Jean-Moulin',
  day: '2026-04-18',
  president: 'Mme Rose Teyssier',
};
const school = { etablissement: 'école Pasteur', adresse: 'avenue Carnot', directrice: 'Mme Rose Teyssier' };

describe('names of ways', () => {
  it.each([
    [party, 'La Fête de la Fontaine a lieu rue de la Fontaine le 20 juin 2026.', 'rue de la Fontaine'],
    [sale, 'La Foire aux Plantes se tient square des Plantes le 18 avril 2026.', 'square des Plantes'],
    [school, 'L’école Pasteur, avenue Pasteur, est dirigée par Mme Rose Teyssier.', 'avenue Pasteur'],
  ])('put together are flagged %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([wrong]);
  });

  it.each([
    [party, 'La Fête de la Fontaine a lieu rue des Tanneurs le 20 juin 2026.'],
    [sale, 'La Foire aux Plantes se tient square Jean-Moulin le 18 avril 2026.'],
    [school, 'L’école Pasteur, avenue Carnot, est dirigée par Mme Rose Teyssier.'],
    [{ voies: 'rues Basse et Pasteur', date: '2026-06-20' }, 'La rue Pasteur est fermée le 20 juin 2026.'],
    [
      { rue: 'Pasteur', depot: 'rue des Tanneurs' },
      'La rue Pasteur est fermée ; le dépôt est rue des Tanneurs.',
    ],
    [
      { rues: ['Pasteur', 'Carnot'], depot: 'rue des Tanneurs' },
      'Les travaux touchent la rue Pasteur et la rue Carnot.',
    ],
    [
      { troncon: 'de la rue Basse au carrefour Pasteur', date: '2026-06-20' },
      'La rue Basse est fermée le 20 juin 2026 jusqu’au carrefour Pasteur.',
    ],
  ])('of one fact stand %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });
});
