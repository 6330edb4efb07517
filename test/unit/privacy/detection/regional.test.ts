/**
 * Roads and homes as regional languages and overseas territories call them, the place that a numbered road goes on with, and forms that
 * name an institution above the address. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('roads with particles of a regional language', () => {
  test.each(
    cases(`
      Mme Roux («4 chemin de Toull ar Marc'h») a appelé
      Mme Roux, «31 rue Prad an Ilis», attend
      M. Roux, «6 carrièra dels Molins», attend
      M. Roux, «9 camin de las Peiras Altas», attend
      Mme Roux, «2 carrer del Pont Vell», attend
      M. Roux, «18 rue Zum Neuen Brunnen», attend
      M. Roux : «5 impasse Auf dem Berg»
      Mme Roux, «7 strada di u Ponte», attend
      Mme Roux, «3 rue Ur Zubi eta Mendi», attend
      chez mme roux, «12 chemin de roz ar prat» merci
      Mme Roux, «4 Harrietako bidea», attend
      M. Roux, «15, Krummgass», attend
      M. Roux, «8 trace Fond Moulin», attend
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });

  test.each(
    cases(`
      La mairie, 4 chemin de Toull ar Marc'h, est fermée
      École Jules-Ferry⏎15, Krummgass⏎Fermée le mercredi
      On voit la trace de 3 pas, dit Mme Roux
    `),
  )('leaves public places and words: %s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('the place that a numbered road goes on with', () => {
  test.each(
    cases(`
      M. Roux, «17 chemin Letchis, lotissement Les Flamboyants», attend
      M. Roux, «2 ter rue Haute, cité Bois Joli, bât. C», attend
      M. Roux habite «5 rue du Lac (quartier Saint-Jean)», merci
      Mme Roux, «40 route Nationale, hameau de la Combe», attend
      M. Roux, «12 rue Haute», lotissement en travaux
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('homes overseas and in the country, right after somebody', () => {
  test.each(
    cases(`
      Mme Roux, «section Morne-Vert», signale un chien
      M. Roux («section Deux-Bras») est venu
      Mme Roux – «habitation La Ramée» – rappelle
      M. Roux, «morne Bellevue», demande un point d'eau
      Mme Roux, retraitée, «village Coco, maison 12», attend
      Mme Roux, «îlet à Bananes», attend
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });

  test.each(
    cases(`
      M. Roux, section Football, demande la salle
      M. Roux, section syndicale, intervient
      M. Roux, section CGT, intervient
      Mme Roux, section Investissement, 200 euros
      Mme Roux, quartier en travaux, attend
    `),
  )('leaves clubs, unions, budgets: %s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('lots, kilometres and boxes of the Pacific and of Mayotte', () => {
  test.each(
    cases(`
      Mes coordonnées : «lot 204, Val Ouémo, 98835 Dumbéa-Nord», merci
      M. Roux, «lot n° 3 lotissement Les Pins, 98890 Païta»
      M. Roux, «lot 9, Rivage, PK 7, 98890 Païta»
      M. Roux, «BP 3312, 98713 Papeete»
      Mme Roux, «servitude Hiro», «98701 Arue»
      Mme Roux, «vallée du Tir, 98800 Nouméa»
      Mme Roux, «lot 24 lotissement Hamaro, Passa, 97605 Mamoudzou»
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });

  test.each(
    cases(`
      M. Roux : le lot 3 est attribué, lot 2 voirie, 98 800 euros
      Mme Roux a vu la vallée du Tir et la servitude de passage
    `),
  )('leaves lots of a market, places: %s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('an institution above the address of a form', () => {
  test.each(
    cases(`
      N° CAF : 0412233⏎Adresse : «Les Vergers»
      N° d'allocataire CAF : 0412233⏎Adresse : «La Petite Combe»
      Ecole : Les Tilleuls, CM1⏎Adresse : «La Petite Combe»
      Profession : agent de la commune de Vire⏎Adresse : «Les Vergers»
      Mairie de Vire⏎Adresse : Hôtel de Ville, place Foch
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});
