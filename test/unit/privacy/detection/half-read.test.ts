/**
 * Texts that another program left half read, or whose words are torn: what is hidden is hidden whole, in the text as it was given. `«…»` is
 * what must be hidden; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';
import { decoded } from '../../../../src/privacy/text/decoded';
import { madeWhole } from '../../../../src/privacy/text/torn';

describe('accents that a transport or a page left behind', () => {
  test.each(
    cases(`
      Je suis «HÃ©lÃ¨ne BoissiÃ¨re», propriÃ©taire Ã  Arles
      Merci de dire Ã Mme «FranÃ§oise LecÅ“ur» que câ€™est prÃªt
      De : "«No=EBl Gr=E9goire»", objet : r=E9clamation
      M. «Ga=C3=ABl L=C3=A9on» a appel=C3=A9
      Mme «Ana&iuml;s B&eacute;rard» &amp; M. «Andr&#233; P&eacute;ret»
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('letters and figures that a machine took for each other, where people typed the rest', () => {
  test.each(
    cases(`
      Nom : «MANDR0UX»⏎Prénom : «PAUL1NE»⏎Classe : CM1
      Plaque «AB-O52-RF», vue à 8 h⏎Plaque «FW-27l-RD»
      Nom du site : A10, salle B1
      Référence SA-OIL-SA, code N0RD
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON', 'PLATE']);
  });
});

describe('words torn into letters, or over two lines', () => {
  test.each(
    cases(`
      M. «MOULIN   F a b r i c e», conducteur
      Pour le maire,⏎«Odile  D E  L A  R O C H E»
      Monsieur «Cham-⏎boredon» est attendu⏎au guichet
      Mme «Martin-Be-⏎raud» est reçue⏎au CCAS
      Colonnes A B C D E, lignes du tableau
      La Vice-⏎présidente et le Sous-⏎préfet, M. «Roux»
      V I L L E   D E   N A N T E S⏎A R R Ê T É
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

const plain = (text: string) => ({ text, origin: (offset: number) => offset });

test('each sign comes from the stretch that it was read in', () => {
  const { text, origin } = decoded('ThÃ©o, cafÃ© &agrave; 3=2');
  expect(text).toBe('Théo, café à 3=2');
  expect([0, 2, 3, 6, 9, 11, 16].map(origin)).toEqual([0, 2, 4, 7, 10, 13, 25]);
});

test.each([
  'SÃO PAULO, l’Âge d’or, x=20, A&B; C&ZZ;',
  'Total=E, n=C3 et =20 ; lien ?a=1&b=2',
  'P 4 K 9 Z 2 1 7 X, puis A B C',
  'Saint-\nmartin, peut-\nêtre, A-\nt-il',
])('nothing is read otherwise in %j', (text) => {
  expect(decoded(text).text).toBe(text);
  expect(madeWhole(plain(text)).text).toBe(text);
});
