/**
 * What stands beside somebody or looks like theirs, and is nobody's: years before a street, letters after a number, years on a grave, duties
 * that sign, what a company does, letters of papers, labels of mail. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('a year before a street', () => {
  test.each(
    cases(`
      La fuite a été réparée en 2024, rue Louis-Braille, puis en 2025 rue Pasteur.
      Marché du 14 juin 2025, place du Jet-d'Eau
      Depuis 2019 boulevard Voltaire est en travaux.
      Mme Roux, «2024 chemin des Serres, 13300 Salon»
      M. Roux, propriétaire du «2025 route de Nice», refuse
      Il habite depuis «2019 rue des Acacias».
      La digue a cédé l'été 2018, quai Voltaire, et cet été 2021 rue Pasteur.
      Exercice 2023, rue Louis-Braille : 4 000 €
      Mme Vidal, facteur : avant «1950 chemin des Lauriers», boîte bleue
      Livraison pour M. Morel : fin «2014 route de Nice», sonnette en panne
      M. Vidal a été «2030 avenue Foch» ce matin
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('letters after a number are no town', () => {
  test.each(
    cases(`
      Matricule 20417, NIR 2 84 05 97 411 032 89
      M. Roux, dossier 62118, CAF du Nord
      Mme Roux, «62000 ARRAS»
      Mme Roux, «44000, NANTES»
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('years on a grave', () => {
  test.each(
    cases(`
      Inhumés : Jules VIDAL (1871-1933), Rose VIDAL née MOREL (1876–1951)
      Croix de guerre de Jules Vidal («1871-1933»), par son petit-fils
      Rose Vidal (carte «1871-77-12») et le dossier «71-1933-B» de M. Vidal
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });
});

describe('a duty that signs', () => {
  test.each(
    cases(`
      Fait à Gap, le 3 mai 2025⏎«Rose Vidal», Maire
      Veuillez agréer mes salutations.⏎«Jules Saïd Morel», Adjoint au maire
      Veuillez agréer mes salutations.⏎«Vidal, Rose»
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('what a company does', () => {
  test.each(
    cases(`
      Devis de «Wojcik» Couverture, «Da Silva» Maçonnerie et «Le Goff» Menuiserie
      Une dette envers «Karabulut» Voyages ; «Kowalski» Chauffage a répondu.
      Délices de «Mado» et SAS «Wojcik» Carrelage
      Bailleur : SCI «Karabulut». Mandataire : SARL «Wojcik» Toitures, représentée par «Rose Wojcik»
      M. «Paul Traiteur» et Mme «Voyages» ; «Lise Couverture» signe.
      Nom | Ville⏎«Traiteur Paul» | Gap⏎«Roux Lise» | Gap
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('letters of papers, labels of mail', () => {
  test.each(
    cases(`
      Mme «Roux», 2 enfants, RFR 17 640 €. Sa tante, CNI n° 12. La famille «SRN» part.
      Nom | Mél | Portable⏎«Morel Rose» | rose.morel@gap.fr | 06 12 34 56 78
      «Rose Morel», mél : rose.morel@gap.fr. Mél : rh@gap.fr
      «Mél» : tu viens ?⏎«Jules» : oui
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
  test.each(
    cases(`
      Rose Morel, née le «29/03/2021», suivie au CAMSP et scolarisée à Gap
      Mme Roux, née le «3 mai 1960» à «Pont-l'Évêque», veuve. M. Roux, né à «Villeneuve-d'Ascq»
      Jules Morel, né le «2 mars 2020» au «Mans», suivi à l'hôpital
    `),
  )('%s', (marked) => {
    check(marked, ['BIRTH']);
  });
});
