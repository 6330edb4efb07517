/**
 * What is typed in haste, dictated or exported: postcodes in cells, houses that are described, numbers in a table's first
 * column, dates in words, names in brackets. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('addresses', () => {
  test.each(
    cases(`
      Nom;Prénom;CP;Ville⏎DURAND;Paul;«31000»;«TOULOUSE»⏎PETIT;Luc;«09000»;«Foix»
      DURAND→Paul→«31000»→«TOULOUSE»
      M. Jean Roy⏎«Ferme du Loup»⏎«CS 40012»⏎«35400»⏎«SAINT-MALO CEDEX»
      Localité : «Millau» Code postal : «1 2 1 0 0»
      Lieu-dit : «Les Bruyères» Localité : «Millau» Code postal : «12100»
      je loge chez ma tante «av jean jaures au 56»
      Il habite «rue des Tilleuls n°14» et sa soeur «bd Gambetta au numéro 3».
      c'est luc du «lotissement les tilleuls n4», merci
      habitant «tribu de Gélima, 98811 Canala»
      Il a dit loger «PK 4 route de Kaw, village Crique, 97311 Roura», seul.
      elle vit à «Trébeurden, la maison bleue derrière l'église».
      Mme Ba («dernière maison avant le pont») attend.
      M. Tual, c'est «au bout du chemin des Dunes, portail vert», il faut klaxonner.
      Mme Vasseur, «le vieux mas, volets verts», attend
      LA VEUVE TUAL «RUE DES FOURS PRES DU LAVOIR». ELLE ATTEND
      «c/o Martin, 4 ch de la Source 29000 quimper»
      M. Perrot, demeurant «même rue, n° 12», attend
      M. Perrot, «résid. Bel Air – allée C – n° 7», «31000 TOULOUSE»
      L'usager reste chez lui, il loge «rue Barbès, 3e étage».
      Mme Roux, la maison est grande, dit-elle.
      Les travaux ont lieu rue de la Paix du 12 au 15 mars.
      Réunion à la salle des fêtes, face à la boulangerie.
      Le lot 3 du marché rue Pasteur n° 2025-12 est attribué.
      La commune de 35000 habitants vote 12000 euros.
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('numbers', () => {
  test.each(
    cases(`
      MATR.;NOM;GRADE⏎«10234»;DUPUIS Jean;ATT⏎«10235»;LE GALL Anne;RED
      code usager|nom|montant⏎«X-120»|MARTIN Paul|12,00⏎«X-121»|KONE Awa|14,50
      n°→nom→prénom⏎«0412»→ROYER→Alice⏎«0413»→TUAL→Luc
      Vu le «2C 118 456 7781 4»
      Pli «RK 12 345 678 9 FR» pour Mme Aubry
      Facebook «marie.dupont56», sans plus
      Luc Arnaud EI, SIRET «52 388 141 000 014»
      concession perpétuelle, 1911, acte «P-63», fondateur Calvet
      cmi p «075 2024 118 222 B»
      N° «45». Le douze mars mil neuf cent vingt, à midi
      identifiant «jdurand12», à changer
      Mme Roy lit l'article L211-14-1, réf. AQ-22, session SXR0A-118, le 18/11.
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });

  test.each(
    cases(`
      né le «3 du 4 1975»
      née le «premier mai 1951»
      né le «12 juin mil neuf cent quarante-deux»
      né le «douze zéro cinq quatre-vingt-un»
      né le deux, dit-il
    `),
  )('births: %s', (marked) => {
    check(marked, ['BIRTH']);
  });

  test.each(
    cases(`
      Le terrain «ZH-87» appartient à la famille Loiseau.
      sur «AY n°s 14, 15 et 22p», M. Roy a construit
      Section : «ZK Numéro : 0112»
      parcelle «ZA trois cent douze», à M. Morel
      La RD 12 est à Toulouse, la D 12 aussi.
    `),
  )('parcels: %s', (marked) => {
    // The label belongs to the form's reference.
    check(marked.replace('Section : «ZK', '«Section : ZK'), ['PARCEL']);
  });

  test('an address that is said, and a telephone number in a form', () => {
    check('écris à «paul.roy chez wanadoo point fr» stp', ['EMAIL']);
    check('je suis chez orange depuis 2012', ['EMAIL']);
    check('tel «0 6 . 1 2 . 3 4 . 5 6 . 7 8»', ['PHONE']);
  });

  test('a remark under a table is no row of it', () => {
    check('id;nom;prenom;naiss;voie;cp⏎12345;«ROYER»;«Luc»;;;⏎-- export ; 4 lignes'.replaceAll('⏎', '\n'), [
      'PERSON',
    ]);
  });
});

describe('names', () => {
  test.each(
    cases(`
      Mme «DUPONT épse LEROY Marie»
      M. «BERGER (ex-MOULIN) Claire»
      MATR;AGENT⏎10234;«TUAL (née ROYER) Anne»⏎10235;«ROCHE» (hoirs de feu)
      demandeur mme «ROCHE paulette nee garnier», Lyon
      jumeaux «Mabiala (Gracieux, Bénite)», M. «Roux» (Nantes)
      le voisin m. «bouvard» se plaint à la Mairie, le mur de 12 m. environ
      «O. T.» vérifie, la S. A. attend.
      [09:12] «zaz» : ok
      [09:12] réunion : salle 4
      mon fils «clément» et ma fille «rose», ma fille unique aussi
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});
