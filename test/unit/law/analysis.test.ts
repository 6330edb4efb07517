/** The date of a paper that tells a session and bears no date of its own. */
import { sourceOfText } from '../../../src/act/parse/plain-text';
import { analyse } from '../../../src/law/analysis';
import { coreOfRepository } from '../../support/law/core';

describe('the date of a note without a date', () => {
  const dateOf = (words: string) =>
    analyse({
      source: sourceOfText(`Note de synthèse\n\n${words}\n\nLa salle est louée.`),
      core: coreOfRepository(),
      kind: 'note',
    }).actDate;

  it.each([
    'Séance : mercredi 13 mai 2026',
    'Conseil municipal du 13 mai 2026',
    'Comité syndical: 13 mai 2026',
  ])('is that of its session: %s', (words) => expect(dateOf(words)).toBe('2026-05-13'));
  it.each(['Délibération, séance : 13 mai 2026', 'La séance est reportée au 13 mai 2026'])(
    'is not told by: %s',
    (words) => expect(dateOf(words)).toBeUndefined(),
  );
});
