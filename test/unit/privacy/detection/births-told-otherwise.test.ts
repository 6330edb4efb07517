/**
 * Dates of birth that are told otherwise than by "né le" and a day of our calendar: a birth that somebody gave, the month of a baby, a day of another
 * calendar or language, a day that is quoted. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Mme Petit a accouché le «7 février», son congé court depuis
    Sandra Lopez a donné naissance à la petite Rose le «23 mai» : prévoir des fleurs
    Karima Benali a accouché de jumeaux le «3/11/2024» à la maternité
    Née à «Tabriz» le «4 Tir 1358», M. Roux son époux est présent
    M. Silva, né le «3 de março de 1978», maçon
    Mme Rossi, née le «12 maggio 1991» ; M. Vega, né le «2 de enero de 1984»
    M. Kaya, né le «9 Şubat 1975», et M. Nowak, né le «14 czerwca 1969»
    M. Roux, né "un certain «9 août»", ne veut rien signer
    Enfants : Luca (03/04/2016), bébé Nina («octobre 2024»)
    Fratrie : Yanis («12.4.17»), Ali («3.3.19»), petite Sarah («mars 23»)
    La petite dernière Inès («novembre 2023») ira en crèche
    [10:12:03] AGENT : Née quand ?⏎[10:12:05] APPELANT : Le «onze mars deux mille vingt-deux», à la clinique
    3. Sow Awa, nièce à charge, «14-06-2010»
    Bonjour, tom petit, ne le «051112», pour le car
    Je suis né ici le «7 4 1952», mon père aussi
    Elle se trompe sur la date de naissance de M. Roux (elle dit le «9 avril»)
    Sa date de naissance, c'est le «21 juillet», M. Roux l'a redit
  `),
)('hides: %s', (marked) => {
  check(marked.replace('(03/04/2016)', '(«03/04/2016»)'), ['BIRTH']);
});

test.each(
  cases(`
    Mme Petit (octobre 2024) a demandé un rendez-vous ; M. Roux (mars 2023) a signé
    Bébés nageurs (octobre 2024) : inscriptions ouvertes
    Le maire a donné lecture à Mme Roux le 23 mai
    Le projet né en conseil le 4 du mois de 2024 habitants
    La société, née le jour de la fusion de 2019, compte M. Roux
    Mme Petit, accouchée, a repris le 7 février
    M. Roux, né le 999999 du rôle ; l'acte de naissance reçu le 9 avril
    La date de naissance de M. Roux figure au dossier, qu'il dit complet le 9 avril
  `),
)('leaves: %s', (marked) => {
  check(marked, ['BIRTH']);
});
