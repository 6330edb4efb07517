/**
 * Days told after the verb that names the key of another day: put off, prolonged, handed in. Beside each corruption, what must stay unflagged.
 */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const flags = (facts: unknown, text: string): readonly string[] =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).map(({ text: words }) => words);

const cinema = { objet: 'cinéma en plein air', date: '2026-08-07', heure: '21 h 45', report: '2026-08-11' };
const lotto = {
  manifestation: 'loto des écoles',
  date: '2026-02-08',
  nouvelle_date: '2026-03-01',
  lieu: 'foyer rural',
};
const parade = {
  event: 'corso fleuri',
  date: '2026-05-10',
  fallback_date: '2026-05-17',
  place: 'mail des Tilleuls',
};
const works = { voie: 'rue Basse', date_fin: '2026-04-30', date_prolongation: '2026-05-22' };

describe('days after a verb that names a key', () => {
  it.each([
    [cinema, 'En cas de pluie, la séance de cinéma en plein air est reportée au 7 août 2026.', '7 août 2026'],
    [
      cinema,
      'Si le temps est mauvais, la projection est repoussée au vendredi 7 août 2026 à 21 h 45.',
      '7 août 2026',
    ],
    [lotto, 'Le loto des écoles est reporté au 8 février 2026 au foyer rural.', '8 février 2026'],
    [lotto, 'Le loto des écoles est remis au 8 février 2026.', '8 février 2026'],
    [works, 'La fermeture de la rue Basse est prolongée jusqu’au 30 avril 2026.', '30 avril 2026'],
  ])('are flagged %#: %j', (facts, text, wrong) => {
    expect(flags(facts, text)).toEqual([expect.stringContaining(wrong)]);
  });

  it.each([
    [cinema, 'En cas de pluie, la séance de cinéma en plein air est reportée au 11 août 2026.'],
    [cinema, 'La séance du 7 août 2026 est reportée au mardi 11 août 2026.'],
    [cinema, 'La séance de cinéma en plein air est prévue le 7 août 2026 à 21 h 45.'],
    [lotto, 'Le loto des écoles, prévu le 8 février 2026, est décalé au 1er mars 2026.'],
    [parade, 'Le corso fleuri défile le 10 mai 2026 sur le mail des Tilleuls.'],
    [works, 'La fermeture de la rue Basse est prolongée jusqu’au 22 mai 2026.'],
    [
      { chaudiere: 'école Pasteur', panne: '2026-02-03', remise: '2026-02-09', date_entretien: '2026-01-12' },
      'Entre le 3 février et le 9 février 2026, la chaudière de l’école Pasteur est en panne.',
    ],
    [
      {
        stagiaire: 'Mme Lise Arnal',
        premiere_livraison: '2026-02-03',
        reliquat: 40,
        date_reliquat: '2026-05-09',
      },
      'Le reliquat est livré le 9 mai 2026.',
    ],
    [
      { convention: 'chorale', date_premiere_remise: '2026-02-03', date_cloture: '2026-05-09' },
      'Le dernier dossier est remis le 9 mai 2026 au plus tard.',
    ],
    [works, 'La fermeture de la rue Basse est décidée jusqu’au 30 avril 2026.'],
  ])('stand in their place %#: %j', (facts, text) => {
    expect(flags(facts, text)).toEqual([]);
  });
});
