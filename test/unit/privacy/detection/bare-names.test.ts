/**
 * Names that a word beside them, or their own meaning, hides: titles that are surnames, initials in capitals, names after adjectives of
 * schools or after a verb that is a noun too, heads of lines among people; towns abroad. `«…»` is what must be hidden, whole; what stands
 * outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('a title that no name follows is a surname', () => {
  test.each(
    cases(`
      M. «Jules Docteur», demeurant à l'étage, et Mme «Rose Maître» signent.
      Les consorts «Docteur» sont convoqués. La famille «Professeur» part.
      M. «Maître» refuse, Mme «Docteur» aussi.
      La succession de «Lison Maître» est close.
      LES CONSORTS «DOCTEUR» SONT CONVOQUÉS
      Étaient présents : «Jules Maître», «Lison Vidal», Maître «Sarda», notaire.
      Cher Maître, je vous écris. Monsieur le Docteur «Sarda» passera.
      Le dossier de «Jules» Maître «Sarda» l'a. La famille, Maître «Sarda» et moi.
      M. Docteur en droit, Mme Maître d'œuvre, «Jules» Maître nageur
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('a first name that is said to be one', () => {
  test.each(
    cases(`
      Elle est connue sous le prénom d'«Aurore» depuis l'enfance.
      Elle demande à substituer le prénom «Perle» à celui de «Rosalie».
      L'enfant porte les prénoms «Océan, Marin».
      Le prénom de l'enfant, prénom et nom du demandeur, changement de prénom. Décision du maire
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('initials of a first name, in capitals', () => {
  test.each(
    cases(`
      LE PRÉSIDENT, «A.-M. FOURNIER»
      LA DIRECTRICE, «J. P. BOULANGER»
      L'ADJOINT DÉLÉGUÉ, «P.-Y. LE GALL»
      VU PAR «J. DE SOUSA», AGENT
      MONSIEUR LE MAIRE, M. «VIDAL»
      CATÉGORIE C. TRAVAUX
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('after an adjective of schools, or a verb that is a noun too', () => {
  test.each(
    cases(`
      Objet : inscription scolaire «Wojcik»⏎M. «Wojcik» appelle.
      Objet : transport scolaire «Arslan»⏎Mme «Arslan» appelle.
      Objet : dossier maternelle «Karabulut»⏎Mme «Karabulut» appelle.
      Le groupe scolaire Vauban, la cité scolaire Vauban, le restaurant scolaire Prévert, la maternelle Brossolette
      La classe maternelle Brossolette et la cantine scolaire Prévert
      La directrice traite «Vasseur-Blin» d'incapable. M. «Vasseur-Blin» nie.
      «Sandra» traite «Ben Salah» de menteur.
      «Jules» livre «Karabulut» chaque jour. M. «Karabulut» paie.
      Le traité Maastricht, la marque Duracell et le livre Germinal
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('heads of lines among people', () => {
  test.each(
    cases(`
      Mme «Roux» (88 ans) : va bien.⏎«VIDAL Jules» : ne répond pas.⏎«Corbeille» : hospitalisée depuis lundi.⏎«Lambert Odile» : rappelée.
      «Perrin Luc» – absent⏎«Mouton» – malade⏎«Rey Anna» – présente
      «Garnier Jean» : sorti.⏎«Pommier» : rappeler demain.⏎Mme «Rey» : va mieux.⏎«Tonneau» : parti chez sa fille.
      Mme «Roux» : chauffage en panne.⏎M. «Diallo» : va bien.⏎Chauffage : rappeler le prestataire.⏎Repas : livré.⏎Bilan : deux appels.
      Mme «Roux» : va bien.⏎M. «Diallo» : absent.⏎Appelantes : «Rose et Lison Vidal».⏎Garderie : «Lison».
      Piscine : fermée.⏎Pommier : à tailler.⏎Mouton : au menu.
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('a street abroad, its box and its town', () => {
  test.each(
    cases(`
      J'habite «Kerkstraat 21 bus 4, 8800 Roeselare», mais j'y suis peu.
      Elle loge «Molenlaan 7 boîte 12, 1930 Zaventem».
      Mon frère : «Lindenweg 5b, 4058 Riehen»
      Il vit «Prinsengracht 40⏎1015 Amsterdam»
      Le marché : 4000 Pavés, 1500 Bordures, 2026 Plants
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});
