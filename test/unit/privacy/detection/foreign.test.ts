/**
 * Addresses written as they are abroad, houses that their description tells, towns typed in lower case, and numbers that a single word
 * announces. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('addresses', () => {
  test.each(
    cases(`
      «Rua das Flores, 118, 2.º Dto.»⏎«4050-262 Porto»
      Elle vit «Avenida da Liberdade 20, 3.º esq.», «1250-145 Lisboa».
      M. Schmidt, «Hauptstraße 14», «79098 Freiburg»
      Mme Costa, «Calle Mayor 12», «28013 Madrid».
      Mme Rossi, «Via Roma, 15», «10121 Torino»
      M. Brown, «12 High Street», «London SW1A 1AA».
      Mme Peeters, «Kerkstraat 14», «9000 Gent»
      M. Dupont, «rue de la Loi 16», «1000 Bruxelles».
      Mme Favre, «chemin des Crêts 4», «1204 Genève».
      M. Kowal, «ul. Długa 5/7», «00-238 Warszawa»
      Le courrier part à «B-1050 Ixelles» demain.
      Le jumelage de 4050 habitants passe par la Via Appia et la Plaza Mayor.
      La délibération 2026-118 et le lot 4050-2 du marché
    `),
  )('abroad: %s', (marked) => {
    check(marked, ['ADDRESS']);
  });

  test.each(
    cases(`
      Mme Arnaud, oxygène à domicile, «hameau du Villard», «maison aux volets bleus».
      M. Bonnardel, dialysé, «hameau de Pont-de-Cervières», «dernière maison», doit sortir.
      M. Roux, «lieu-dit Les Plans», «portail vert au fond», attend.
      Mme Vial habite «hameau des Aubert», «deuxième maison à gauche après la fontaine».
      demeurant «lieu-dit Pian' di Castagna, 20236 Omessa»
      Le hameau de Pont-de-Cervières, dernière étape, sera déneigé.
      > Cordialement,⏎> Tânia Vasconcelos⏎> «Au Bourg», «route de Tonneins», «47260 Castelmoron-sur-Lot»
      madame fortier, «3 residence les acacias, 02100 saint quentin»⏎elle attend une reponse de la mairie depuis des mois et des mois
      M. Ben Ali, «14 avenue Habib-Bourguiba», «1001 Tunis»⏎Il réside désormais «5 place Flagey à Ixelles» ; merci
    `),
  )('described, in lower case, cited: %s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

describe('others', () => {
  test.each(
    cases(`
      Mme Kaemo donne son numéro, «75.20.46».
      Elle laisse son numéro : «78 41 22». Mon numéro est le «40 41 22».
      Le numéro 12.10.14 du lot, le numéro 75 20 46 du plan
    `),
  )('telephones: %s', (marked) => {
    check(marked, ['PHONE']);
  });

  test.each(
    cases(`
      sur la parcelle «AR 311», contiguë à celle de mes clients («AR 312»). Le jardin et la propriété sont clos.
      parcelle «ZB 45», qui déborde sur «ZB 46» ; le terrain est nu et la propriété close
    `),
  )('parcels: %s', (marked) => {
    check(marked, ['PARCEL']);
  });

  test.each(
    cases(`
      patron du bar Chez «Corentin» ; pizzeria Chez «Toni» ; café Chez Nous
      Monsieur «Prud'homme», laissez. Mme «Sant'Anna» et Madame «N'Guessan»
      côté rue Perrault, appel «DOS ANJOS», oubli de sa part
      [vu avec «Soler» – réponse avant Noël – «P. B.»]
    `),
  )('names: %s', (marked) => {
    check(marked, ['PERSON']);
  });
});
