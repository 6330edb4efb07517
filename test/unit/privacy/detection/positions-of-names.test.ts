/**
 * Names that only their place tells: nicknames, families, surnames typed in haste, heads in capitals, letters that sign. `«…»` is what must be
 * hidden, whole; what stands outside stays in clear.
 */
import { detect } from '../../../../src/privacy/detect';
import { cases, check } from '../../../support/privacy/hidden';
import { ownLexicon } from '../../../support/privacy/lexicon';

describe('names told by their place', () => {
  test.each(
    cases(`
      L'adjointe aux écoles «Odile Marchal» viendra lundi.
      Le vice-président aux routes «Jean Petit» sera là.
      La conseillère déléguée aux associations «Nadia Belkacem» rappellera.
      Le responsable des salles «Karim Benali» a les clés.
      La directrice des écoles Jules Ferry et Jean Moulin est absente.
      Réunion aux écoles Jules Ferry et Jean Moulin.
      L'adjoint aux écoles Jeudi ou vendredi ?
    `),
  )('whoever is in charge of things: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      «Fernand Roux» dit «le Belge» nous a quittés.
      «Jean Roux, dit la Fourmi», tient le bar.
      Un homme connu sous le sobriquet de «Bibi» dort là.
      Un jeune surnommé «Zorro» est parti.
      Prosper du garage, dit «Pépé», est venu.
      Bâtiment dit "La Rotonde". La Ville de Dole, dite la Commune, cède. Monsieur le Maire a dit Non.
    `),
  )('nicknames: %s', (marked) => {
    check(marked.replace('Prosper', '«Prosper»'), ['PERSON']);
  });

  test.each(
    cases(`
      La haie des «Boulanger» gêne.
      Il a confondu avec les «Boulanger» du quartier.
      Les «Charpentier» sont absents.
      Le courrier va aux «Meunier» demain.
      Voir «Boucher», le garde champêtre.
      Il travaille chez «Maçon», au noir.
      Demander à «Berger» ce soir.
      Les Bouchers sont absents, voir Directeur général. Aux Boulangers, rien.
    `),
  )('families and trades: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Note : 10h mme «da rocha» attend.
      Note : mr «el fassi» est venu.
      Note : mme «de sousa» rappelle.
      Note : mme de la compta rappelle, mme le maire aussi.
      - «Lê Van Tuan» et son épouse
      «F. Le Dû» annonce, «O. Le Bras» signale.
      2. Sécurité. «S. La Rosa» demande.
      Le bâtiment est prêt. A. Le Contexte du projet
    `),
  )('particles and accents: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      C-12 : «PINAS A»., CONCESSION PERPÉTUELLE
      C-13 : «SAINT-ELOI ROMUALD» ET FAMILLE
      C-14 : «DES ORMEAUX L»., CONCESSION EXPIRÉE
      ÉGLISE SAINT-ELOI, LOT A., SERVICE TECHNIQUE
    `),
  )('heads in capitals: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Le certificat porte "«LEBRETON»" en un mot.
      Pompes funèbres : maison «Kermarrec». Crémation le 18.
      Lot 3 : «Charpentier» absent, relance. Éclairage : réglage absent.
      La porte "Nord" est fermée, sortie porte Maillot, maison Rosa-Parks.
    `),
  )('quotations, firms, absences: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});

const asked = (text: string) =>
  detect(text, { lexicon: ownLexicon() }).doubtful.map(({ start, end }) => text.slice(start, end));

test.each([
  ['Diffusion : DST, archives. TV', ['TV']],
  ['Courrier parti ce jour.\nRetour de poste, relu AS.\n\nSuite : rien.', ['AS']],
  ['Tu peux appeler titi demain, Karim.', ['titi']],
  ['Mutin, Carré et Fourmi restent en poste.', ['Mutin']],
  ['Voir la DST. Le dossier est au CCAS. RAS', []],
  ['Bonne nuit, le bébé fait dodo, merci.', []],
])('asks about letters that sign, diminutives and enumerations: %s', (text, expected) => {
  expect(asked(text)).toEqual(expected);
});
