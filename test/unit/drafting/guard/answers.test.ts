/** The guard on sentences of answers: what it refuses that a model judges, what it lets it state, and its errors on tables. */
import * as fc from 'fast-check';
import { guardStatement } from '../../../../src/drafting/guard/guard';
import {
  answersOf,
  LEARNT_ANSWERS,
  MEASURED_ANSWERS,
  ordinarySentences,
} from '../../../support/guard/tables';

const refused = (sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => !guardStatement(sentence).allowed);
const share = (kind: 'refused' | 'legitimate', tables: readonly string[]): number => {
  const sentences = tables.flatMap((table) => answersOf(kind, table));
  const caught = refused(sentences).length / sentences.length;
  return kind === 'refused' ? 1 - caught : caught;
};

describe('the decision guard on answers', () => {
  it('refuses a judgement of people, said plainly or not, and tells the words that make it', () => {
    const judged = [
      'Mme Rey est la meilleure candidate pour ce poste.',
      'La famille Morel doit passer avant les autres.',
      'La demande de Mme Costa n’est pas crédible.',
      'L’association Horizon est plus méritante que les deux autres.',
      'Cette personne semble dangereuse pour le voisinage.',
      'Son comportement justifie une exclusion de trois jours.',
      'Cet agent est peu fiable et ses absences sont suspectes.',
    ];
    expect(refused(judged)).toEqual(judged);
    const { rule, message } = guardStatement('La candidate manque de motivation.');
    expect(rule).toBe('people-evaluate');
    expect(message).toContain(
      'La réponse du modèle revient à évaluer des candidats («\u00A0La candidate manque de motivation\u00A0»)',
    );
  });

  it('lets an answer state what people decided, declared or must do', () => {
    expect(
      refused([
        'Le jury a classé Mme Rey première et M. Diallo deuxième.',
        'Votre candidature n’a pas été retenue par la commission du 4 mai.',
        'Il est attribué une subvention de 1 500 € à l’association Horizon.',
        'M. Petit est nommé régisseur titulaire à compter du 1er mars 2026.',
        'Vous indiquez que les aboiements se répètent chaque nuit.',
        'Le stationnement est interdit rue des Lilas du 2 au 6 mars 2026.',
      ]),
    ).toEqual([]);
  });

  it('lets the feelings of residents and facts of people be stated, and refuses what is said of their worth', () => {
    expect(
      refused([
        'Les riverains sont inquiets.',
        'Les tirs de mortiers inquiètent les commerçants.',
        'Des riverains exaspérés ont appelé la mairie.',
        'Les familles sont nombreuses à attendre.',
        'Les riverains se plaignent du bruit.',
        'Un élu du syndicat des eaux a été rencontré.',
      ]),
    ).toEqual([]);
    const judged = ['L’agent est paresseux.', 'Les bénévoles les plus dévoués sont Mme Rey et M. Petit.'];
    expect(refused(judged)).toEqual(judged);
  });

  it('keeps to 3 % of each error on what it learns from, ordinary sentences apart to 1 %', () => {
    expect(share('refused', LEARNT_ANSWERS)).toBeLessThanOrEqual(0.03);
    expect(share('legitimate', LEARNT_ANSWERS)).toBeLessThanOrEqual(0.03);
    const ordinary = ordinarySentences();
    expect(refused(ordinary).length / ordinary.length).toBeLessThanOrEqual(0.01);
  });

  it('does no worse than was measured on answers that it does not learn from', () => {
    for (const table of MEASURED_ANSWERS) {
      expect(share('refused', [table])).toBeLessThanOrEqual(0.06);
      expect(share('legitimate', [table])).toBeLessThanOrEqual(0.017);
    }
  });

  it('answers any text, and the same text alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(guardStatement(text)).toEqual(guardStatement(text));
      }),
    );
  });
});
