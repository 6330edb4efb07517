/**
 * Names that are words of the language, carried from where they are sure to where nothing but the document tells them; names that
 * only their accents or a civility behind them tell. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('names that are words', () => {
  test.each(
    cases(`
      L'adjoint délégué, «Robert Celle»⏎On verra avec «Celle» demain. Celle du bureau est fermée.
      L'expert, M. «Chung Tien», évalue le dommage. Le tien est là.
      Le dossier de «Samira Sous» est là, selon «Pierre Avec», sous réserve.
      Le jury : Mme «Kim Mon» et M. «Paul Bientôt», puis mon collègue.
      Madame, Merci de votre visite. Bonjour «Régis», Merci.
    `),
  )('that hold sentences together, after a first name: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Agent : «Loïc GARDE»⏎Bilan : «Garde» a tenu seul le gymnase. On dit que «Garde» part. La garde est levée.
      «Vanessa Chapelle» attend. Alors, j'ai «Chapelle» à 14 h. La chapelle est fermée.
      Au nom de «Chapelle-Oliveira», et de «Maison-Ferrand». La chapelle Sainte-Anne et la Maison-Rouge.
      Agent : «Jean-Hugues CIMETIÈRE»⏎Oui, selon «J.-H. Cimetière» et «L. Cimetière». Le cimetière est ouvert.
      M. «Mercier» et Mme «Petit» sont voisins.⏎«Petit» et «Mercier» : proposer une médiation.
      Ayant droit : «Ben Saïd Ali»⏎Il attend ; «Ben» n'a pas de place. Bon, il attend. Voir avec «Ben» demain.
      Élève : «Lila Conseil»⏎J'ai vu «Conseil» hier. Le Conseil municipal vote, avec le Conseil Départemental.
    `),
  )('named in full elsewhere: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      La part de «Loïs» est prise en charge ; les lois sont votées.
      Noël, le maïs et la laïcité, l'Héroïque. La Coïncidence est grande.
    `),
  )('but for a diaeresis: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      10 h 20 | «Petit» (Mme) | voisin
      «LE GALL Yann» (M.) | toiture⏎«Page» (Mlle) | cantine
      9 h | «Brun», Mme | logement
      Présidente (Mme) | Directeur (M.)
      Vu avec le service (Mme «Roux»)
    `),
  )('before their civility: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Madame «Bernadette Goikoetxea»⏎Dès que l'accord des «Goikoetxea» me sera parvenu
      Le projet des «Zaouche» est refusé, le dossier des «Le Goff» aussi, le plan des Mobilités est voté.
    `),
  )('of a family: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});

test.each(
  cases(`
    Mme Riou (n.riou@ville-dole.fr, ligne directe «02 98 66 17 42»)
    Mme Deville, «02 98 66 17 42»
    M. Maisonneuve, «02 98 66 17 42»
    Paul (paul@services-eau.fr), «02 98 66 17 42»
    Mairie de Dole, 02 98 66 17 42
    Les services techniques, 02 98 66 17 42
  `),
)('telephones: no word of a service inside another word: %s', (marked) => {
  check(marked, ['PHONE']);
});
