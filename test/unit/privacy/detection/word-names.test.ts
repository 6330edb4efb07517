/**
 * Names that are words of the language, and what tells that they are names: the rows that they head, the e-mail address beside them,
 * a civility, a first name cut short; and initials. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('names that are words', () => {
  test.each(
    cases(`
      «CHEF Roger» / passage / aidante : Mme «Chef»⏎«Soir Lucette» / 2 / code⏎«Chant Odette» / 3 / clé
      - «Hiver Martine»⏎- «Marteau Émilie»⏎- «Dubois Karim»
      Table 1 : «Printemps Josette», «Automne Gilles»⏎Table 2 : «Marteau Émilie», «Vase Karim»
      12 | Amicale (resp. : «Place Denis») | salle
      - Contact «Sophie» : absente⏎- Directrice «Anne» : là⏎- Bonjour «Régis»
      M. «Lê» regrette. M. «Sur» et Mme «Au» sont là. M. «Or», absent. Mme «Sans» a 65 ans.
      Madame, Monsieur, Si vous venez. M. Le maire est là. Monsieur Le Maire aussi. Madame Je vous écris.
      1204 | «BARTHÈS épouse SANS», «Yvette Henriette» | retraitée
      «VIDAL née DANS» – «LOPEZ veuve OR», «Rose»
    `),
  )('in rows and after civilities: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      De : «Marché Hugo» <h.marche@free.fr>
      Cc : «Hiver Paul» (p.hiver@laposte.net), Service Technique <service.technique@ville-dole.fr>
      À : Cabinet du Maire <cabinet.maire@ville-dole.fr>
      de : cathy.wattrelos@free.fr⏎⏎bonjour, c'est «catherine wattrelos», la rue est sale, merci de passer, «cathy wattrelos»
      bonjour je suis «sylvie roubaix», merci de rappeler «paul nantes» qui attend depuis hier devant la porte du garage
      ma soeur «julie» habite brest et le train passe par marseille, je viens de lille demain matin avec les enfants
    `),
  )('beside an e-mail address, or after a first name: %s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each(
    cases(`
      «J.-Ph. Wamytan» propose. «Ch.-A. Meunier» approuve, «J-Cl. Poncet» aussi.
      «Th. Lemoigne» est absent, «Ph. Boucher» et «Fr. Page» s'excusent.
      «Ph. de Villiers», «Cl. Le Goff», «J.-Fr. Marchand»
      Au budget, Ch. 65 et art. 3.
      Avis de l'agent (initiales «N. F.») : favorable
      Visa du chef de service : «P. B.»
      Paraphes : «A. D.» / «M.-C. R.»
      Visa : «C. T.»
      Initiales : «M. J.»
      Relu par «E. C.» et «C. M.»
      Visa : CT, relu par la CM, budget N. C. et S. A.
      Saisi par «JMF», visé par la DGS, suivi par CCAS, signé par le maire
      Réponse à «J.-P. V.» avant vendredi.
      Le C.C.A.S. et la S.N.C.F. ; P. J. : deux pièces ; N. B. : rien
      La ligne de «Lison Berger» est en double ; le jardin de «Nolwenn Corre» aussi, près de la porte de Clichy.
    `),
  )('cut short: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('identifiers', () => {
  test.each(
    cases(`
      id_famille;nom_enfant;prenom;ne_le⏎«F10482»;ABDOU;Naïma;14/03/2018⏎«F10483»;MADI;Elyas;2019-11-30⏎⏎En double avec «F10382» ; la facture F10399 est réglée.
      «MC-2026-01186»|Mme Poli requérante⏎«MC-2026-01187»|Le nommé SAADI⏎«MC-2026-01188»|divagation
      dossier «AS-4471» (Mme Roy), dossier «AS-4502» (M. Petit) ; à classer avec «AS-4390»
      La délibération DEL-2026-014, présentée par M. Roy, et DEL-2026-015
    `),
  )('of the same make: %s', (marked) => {
    check(marked, ['ID']);
  });

  test.each(
    cases(`
      id_eleve;nom_eleve;prenom_eleve;ne_le⏎E2031;BERGER;Lison;«12/05/2021»⏎E2032;COMBE;Noham;«2022-01-17»
      ref,nom_demandeur,date_naiss,email⏎1,Hadj Lamine,«03/11/2020»,x⏎2,Peyre Suzon,«14/02/2021»,y
      M. Bah, né le «1er/01/1975» à «Boké»
      Mme Tran, née «1er.07.1962».
      Née le «3 / mars / 1988» à «Lyon».
      Née le «02 03 71» à «Pau»
      rendez-vous le 02/mars/2026 ; arrêté du 1er/03/2026, M. Roy
    `),
  )('births: %s', (marked) => {
    check(marked, ['BIRTH']);
  });
});

test.each(
  cases(`
    M. «Petit» a demandé un acte. Petit à petit, le dossier avance.
    M. «PETIT» A ÉCRIT. PETIT À PETIT, LE DOSSIER AVANCE.
    Mme «Page» attend. Page par page, tout est relu. «Page» est d'accord.
    Le dossier de M. «Petit» : de «Petit» à «Roy», tous sont venus.
  `),
)('no name in a set phrase that says its word twice: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    «Clémence Vu» a vu le dossier.
    «Vu Thi Lan» demande un acte.
    «Vu Clémence» demande un acte.
    Présents : «Vu Clémence», «Paul Roy»
    Le maire,⏎Vu le code de l'urbanisme,⏎Vu l'avis de «Jean Martin»,⏎Vu la loi
    Vu «Jean Martin» hier. Vu «Clémence», ce matin.
    «Clémence» Vu le code
  `),
)('Vu, a surname or the head of a citation: %s', (marked) => {
  check(marked, ['PERSON']);
});
