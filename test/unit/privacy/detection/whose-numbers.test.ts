/**
 * Parcels of sections that are numbers, or told by their number alone; births whose word comes twice, or that a sign tells; numbers of a
 * table of people; compound names. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('parcels', () => {
  test.each(
    cases(`
      terrain cadastré «section 14, parcelle 208/36», à M. Roth
      M. Roth («section 5, parcelles 12/3 et 13/3») refuse
      mes voisins (parcelle «97/41»), dit M. Roth
      la parcelle «214» est à M. Roux, la parcelle n° «88» aussi
      «section AB, parcelle 214», M. Roux
      la parcelle numéro «12» est à Mme Roux
      la parcelle «214» de M. Roux, la parcelle n° «88» à Mme Sow
      les parcelles «41 et 42» des consorts Sow
      parcelle 500 mètres plus loin, parcelles 12 à 15 du lotissement, dit M. Roux
      Des parcelles 500 m², 3 parcelles, parcelle 12 ares, les parcelles 12 lots
      la parcelle 2 et la parcelle de 300 m², dit M. Roux
      la section 12 du budget, section 2, article 5, dit M. Roux
    `),
  )('%s', (marked) => {
    check(marked, ['PARCEL']);
  });
});

describe('telephones of a text in capitals', () => {
  test.each(
    cases(`
      TRÉSORERIE DE GAP, 04 92 53 45 45, LIGNE DIRECTE «04 92 53 45 61»
      MAIRIE DE GAP – MME ROUX «04 92 53 45 61»
      SERVICE DES EAUX, PORTABLE «04 92 53 45 61»
      STANDARD DE LA MAIRIE : 04 92 53 45 45
    `),
  )('%s', (marked) => {
    check(marked, ['PHONE']);
  });
});

describe('births', () => {
  test.each(
    cases(`
      Mme ROUX née PETIT Marie Anne, née le «04/07/1960».
      Mme Roux née Petit, domiciliée 3 rue Foch, née le «04/07/1960» à «Gap»
      Mme Roux, née Marie, le «4.5.1949»
      ROUX Paule, D.N. «12/08/1990», sans emploi
      M. Roux (°«1962») et sa femme (° «4/4/1965»)
      Mme Roux, née à «Gap», mariée le 04/07/1990
      Mme Roux, née Petit, décédée le 04/07/1990
      l'arrêté n° 1962, les n° 4/4/1965 et un four à 180 °
    `),
  )('%s', (marked) => {
    check(marked, ['BIRTH']);
  });
});

describe('numbers of a table of people', () => {
  test.each(
    cases(`
      Loueur | Rue | N°déclarant⏎Roux Anne | haute | «TS-0127»⏎Blin Luc | basse | «TS-0204»
      Loueur | Rue | Réf. bail⏎Roux Anne | haute | «TS-0127»⏎Blin Luc | basse | «TS-0204»
      Loueur | Rue | N° déclarant⏎Roux Anne | haute | «TS-0127»⏎Blin Luc | basse | «TS-0204»
      Famille→Code portail⏎Roux Anne→«F00214»⏎Blin Luc→«F00377»
      Nom | N° d'ordre | N° marché | Code tarif⏎Roux Anne | 1204 | 2025-118 | T1234⏎Blin Luc | 1301 | 2025-119 | T1235
      Rue | N° déclarant⏎haute | TS-0127⏎basse | TS-0204
      Nom | Octobre | Novembre⏎Roux Anne | 1301 | 1405⏎Blin Luc | 1102 | 1208
      Nom | Nombre | Notes⏎Roux Anne | 1301 | 1405⏎Blin Luc | 1102 | 1208
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });
});

describe('boxes', () => {
  test.each(
    cases(`
      Écrire à «urbanisme@roncey.fr», à «etat-civil@roncey-le-haut.fr», ou à «services-techniques@mairie-roncey.fr»
      «regie.cantine@mairie-roncey.re», «service.elections@ville-roncey.fr», «rh@cc-roncey.fr», «mairie@roncey.fr»
      Mairie de Roncey-le-Haut⏎Finances : «compta@roncey-le-haut.fr», «contact@roncey.fr»
      La société écrit de «compta@dubois.fr», de «contact@dubois.fr» et de «famille@dubois.fr»
      «pm@dubois.fr», «paul.urbanisme@roncey.fr», «urbanisme.durand@mairie-roncey.fr», «rh3@mairie-roncey.fr»
      Renseignements : Lina Morel, «marches@agglo-roncey.fr», ou Lina Morel <«urbanisme@roncey.fr»>
      «compta@massot.fr», «contact@dubois» et «compta arobase roncey point fr»
    `),
  )('%s', (marked) => {
    check(marked, ['EMAIL']);
  });

  test('a name that is part of the domain is hidden with it', () => {
    check('Écrire à «mediatheque@saint-aubin-la-riviere.fr» avant lundi', ['PERSON', 'EMAIL']);
  });
});

describe('compound names', () => {
  test.each(
    cases(`
      le permis est au nom de «SAINT-GILLES Paul Henri», qui attend
      «Ana Ferreira--Blin» et «Luc Moreau--Petit» attendent
      Mme «Le Goff» a écrit. mes enfants «titouan» le «goff-traoré» étaient là, dit «Luc Marin»
      L'ÉCOLE SAINTE-MARIE Lille et le lycée SAINT-LOUIS Paris sont fermés
      la suite -- sans fin -- du texte
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

test.each(
  cases(`
    Le SIRET «732 829 320 00074» de M. Martin, entrepreneur individuel.
    Le SIREN «732 829 320» est celui de Mme Roy, artisane.
    Paul Garnier EI⏎SIRET : «812 345 678 00012»
    SIRET : «812 345 678 00012»⏎Paul Garnier, plombier
    SIRET : «812 345 678 00012»⏎M. Paul Garnier
    Commune de Dole⏎SIRET : 812 345 678 00012⏎Paul Garnier, maire
    Association Les Amis⏎Paul Garnier⏎SIRET : 812 345 678 00012
    SIRET : 812 345 678 00012⏎Paul Garnier, président
    SAS Durand⏎Contact : Paul Garnier⏎SIRET : 812 345 678 00012
    SIRET : 812 345 678 00012⏎Objet : travaux
    Le SIRET 732 829 320 00074 de la société Martin. Paul Garnier est infirmier.
  `),
)('a trader told after the number, or on the lines around: %s', (marked) => {
  check(marked, ['ID']);
});
