/** Heads of notices in capitals name nobody; what is decided may be what the form is about. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const kindsOf = (text: string, facts: Record<string, unknown>): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(
    ({ kind, text: words }) => `${kind} ${words}`,
  );

const DOG = { animal: 'chien de type berger', lieu: 'chemin des Écoliers' };
const CLOSING = { objet: 'fermeture de la piscine', date: '2026-07-14' };
const SIGNING = { objet: 'délégation de signature', delegataire: 'Mme Nathalie Grenier' };

describe('heads of notices in capitals', () => {
  test.each([
    ['AVIS DE CAPTURE – Un chien de type berger a été trouvé chemin des Écoliers.', DOG],
    ['AVIS AUX USAGERS : la piscine sera fermée le 14 juillet 2026.', CLOSING],
    ['NOTE D’INFORMATION – La piscine sera fermée le 14 juillet 2026.', CLOSING],
    ['Rappel.\nAFFICHAGE EN MAIRIE — La piscine sera fermée le 14 juillet 2026.', CLOSING],
  ])('%s', (text, facts) => {
    expect(kindsOf(text, facts)).toEqual([]);
  });

  test.each([
    ['AVIS – MARTIN DURAND a trouvé un chien de type berger chemin des Écoliers.', 'name MARTIN DURAND'],
    ['Un chien de type berger, RESIDENCE DES TROIS MOULINS – chemin des Écoliers.', /^name /u],
  ])('what follows, and what is no head, is still read: %s', (text, flag) => {
    expect(kindsOf(text, DOG)).toContainEqual(typeof flag === 'string' ? flag : expect.stringMatching(flag));
  });
});

describe('what is decided', () => {
  test('is what the form is about', () => {
    expect(kindsOf('Madame, j’ai décidé de vous déléguer ma signature.', SIGNING)).toEqual([]);
    expect(kindsOf('Nous avons décidé de fermer la piscine le 14 juillet 2026.', CLOSING)).toEqual([]);
  });

  test('else needs a fact', () => {
    expect(kindsOf('J’ai décidé de fermer la piscine le 14 juillet 2026.', SIGNING)).toContain(
      'decision J’ai décidé',
    );
    expect(kindsOf('J’ai décidé de sanctionner Mme Nathalie Grenier.', SIGNING)).toContain(
      'decision J’ai décidé',
    );
  });
});
