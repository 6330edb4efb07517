/**
 * Initials that stand for somebody of the text: those that it defines, those that sign, act, stand in a reference or beside others.
 * `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { detectAll } from '../../../../src/privacy/detect';
import { cases, check } from '../../../support/privacy/hidden';
import { ownLexicon } from '../../../support/privacy/lexicon';

describe('initials that the text defines', () => {
  test.each(
    cases(`
      Présents : «Carole Hamelin» («CH»), «Marie-Laure Abadie» («MLA»)⏎⏎1. Voirie : «MLA» commande le sel, «CH» le reçoit. Rédaction «CH».
      «Carole Hamelin», responsable des écoles («CH»), écrit. À voir avec «CH» et «CH»/DST
      M. «Paul Charron», directeur («PC»), relance. «PC» rappelle.
      «HAMELIN Carole» («CH») et «Omar Diallo-Roux» («ODR») ; «ODR» voit «CH»
      Légende : «CH» = «Carole Hamelin» ; «OD» = «Omar Diallo»⏎Lundi : «CH», mardi : «OD»
      | Agent | Sigle |⏎| «Carole Hamelin» | «CHA» |⏎| «Omar Diallo» | «ODI» |⏎Relances : «ODI», «CHA»
      Mme «Carole Hamelin», ci-après "«CH»", demande. «CH» précise.
      «Carole Hamelin» («C.H».) absente. «C.H». rappellera, «CH» signera
      Présents : «Félix Orsini» («FO»). Excusé : «ORSINI Félix» («FO»). «FO» propose de voir
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      «Félix Orsini» («FO») : «FO» demande. La FO manifeste, un délégué FO aussi, le PC 033 reste
      «Paul Charron» («PC») dépose le PC 033 281 25, que le PC du maire suit
      «Paul Sirot» (PS), «Pia Sanz» (PS) : PS propose
      «Carole Hamelin» (DGS), «Omar Diallo» (CFDT) : DGS rappelle, CFDT demande
      «Anne Petit» («AP») joint le plan AP-12
      Présents : «Léa Auger» («LA»), «Louis Ernst» («LE»)⏎ORDRE DU JOUR : LA VOIRIE⏎Le budget de LA COMMUNE, LE CCAS
      M. «Paul Charron» a déposé un permis de construire (PC). PC accordé le 3 mai
      «Didier Garnier», reçu par la direction générale (DG), attend. DG informée
      | Demandeur | Type |⏎| «Denis Petit» | DP |⏎| «Carole Hamelin» | DP |
      | Élève | Classe |⏎| «Clara Pons» | CP |⏎Effectif CP : 12
      M. «Luc Martin» («LM») a appelé. Le LM est fini
    `),
  )('leaves things that have the same letters: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test('hides them in the texts that go with it', () => {
    const letter = 'Le devis est chez CH depuis lundi.';
    const [, found] = detectAll(['Présents : Carole Hamelin (CH)', letter], { lexicon: ownLexicon() });
    expect(found?.spans.map(({ start, end }) => letter.slice(start, end))).toEqual(['CH']);
  });
});

describe('initials of somebody of the text', () => {
  test.each(
    cases(`
      pris par : «Marie-Josée»⏎La benne passe jeudi. «MJ»
      De : «Thierry Maurel»⏎N'oublie pas la clé du stade, «TM»
      Présents : «Carole Hamelin», «Thierry Maurel»⏎«CH» : relance le devis. «TM» prend le relais, «CH»/«TM» vendredi. -> «TM»
      Présents : «Carole Hamelin», «Marie-Laure Abadie»⏎Sel : «MLA» commande le sel et «CH» le reçoit
      Suivi par : «Nathalie Cordier»⏎Réf. : «PLG»/«NC»⏎Le Maire,⏎«Paul LE GALL»
      «Jean Paul Rigaud» est venu. Vu et classé. «JR»
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      Mme «Alice Blanc» : le lot AB est vendu, la version AB est lue, zone AB
      «Rémi Arnaud-Sorel» a fait la ronde. RAS
      Suivi par : «Paul Verdier»⏎- PV : plan⏎Voir le PV
      Agent : «Claire Marin». Vu au CM du 12 mai, le CM vote.
      «Erwan Dubois-Fabre» : EDF coupe le courant
      M. «Thierry Fabre» a payé.⏎TF : 1 200 €
      Mme «Claire Petit» fait classe.⏎CP : 22 élèves
      M. «Carlos Bernal» règle. Paiement : CB. CB : acceptée, ticket rendu
      M. «Gilles Roux» attend.⏎GR contre la falaise, à fermer
      Mme «Hélène Sabatier» a vu la benne. Benne en panne, HS
      M. «Denis Baron» («DB») vend la parcelle DB 12, zone DB du plan DB
    `),
  )('leaves what is a thing for all: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('whose a thing is, on a list', () => {
  test.each(
    cases(`
      Trouvé : carte vitale «HAMELIN Carole», rendue le 12
      clé de voiture «LE GUEN Yannick» ; pass Navigo «RIVIERE Océane»
      vélo «DIALLO Omar», carte bancaire «Abadie Josette»
      sa fille «tamiline» est venue, mon fils «yokari», malade, attend, dit Mme «Roux»
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      voiture RENAULT Clio, moto YAMAHA Diane, camion IVECO Daily
      logiciel BERGER LEVRAULT, carte VISA Premier, club FOOT Sainte Marie
      mon mari hospitalisé attend, sa fille scolarisee aussi, dit Mme «Roux»
      Projet BESSON Martin et rapport SPINETTA Jean, remis hier
      ma voisine kosovare et sa fille sont venues, dit Mme «Roux»
    `),
  )('leaves brands and what is said of somebody: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});
