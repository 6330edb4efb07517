/**
 * What is said aloud, spelled or written part by part under labels: codes, accounts, dates of birth, numbers of pensions and of civil
 * status. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('codes said or typed sign by sign', () => {
  test.each(
    cases(`
      — Vous avez le numéro ?⏎— Attendez… «P 4 K 9 Z 2 1 7 X».
      oui c'est code «4 7 B 1 2», sonnez
      le digicode est «A, 1, 8, 0, 4»
      On l'a déjà, il a un dossier, le «25 slash 880»
      le numéro de la plainte c'est «2025 tiret 0417»
      son matricule «T 0457 barre 12» est faux
      Articles 1 2 3 4 5 6 du règlement
      Colonnes A B C D E, lignes 1, 2, 3, 4, 5
      Rendez-vous au 12 barre du port
      Prévoir 2 tiret 3 en hauteur
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });
});

describe('accounts in parts', () => {
  test.each(
    cases(`
      à verser sur «FR76 - 1450 5384 - 3557 7570 8242 - 057»).
      à verser sur «FR76 – 1450 – 5384 – 3557 – 7570 – 8242 – 057», merci
      code banque «15589 guichet 10612 compte 34580847555 clé 52», au nom de Raoul
      Banque : «15589 / guichet : 10612 / n° de compte : 34580847555 / clé RIB : 52»
      Code banque : «15589»⏎Code guichet : «10612»⏎N° de compte : «34580847555»⏎Clé RIB : «52»
      prélevé sur «FR76 1450 **** **** **** *570 057», merci
      virement vers «FR76XXXXXXXXXXXXXXX8242057», au nom de Raoul
      «DE89 3704 •••• •••• ••30 00» est l'ancien compte
      Payé par carte **** **** **** 4417, ticket 0098
      FR76 **** **** **** **** **** *** au verso, rien de lisible
      Le guichet 10612 de la banque ferme à 17 h
      La banque 15589 habitants plus loin, guichet fermé
    `),
  )('%s', (marked) => {
    check(marked, ['IBAN']);
  });
});

describe('dates of birth', () => {
  test.each(
    cases(`
      Mme Roux, née le «3.III.1937»
      Luc Blin, né le «12/XI/1948»
      M. Got, né le «1er IV 1951»
      J'aurai 60 ans le «5 mai 2026» et je suis en forme
      Léa fêtera ses 3 ans le «12 juin»
      L'«an mil neuf cent quarante et un, le trois mars», à minuit, est née Léonie
      L'«an deux mille douze et le dix-neuf août», à la maternité, sont nés deux jumeaux
      L'an deux mille vingt-cinq, le six février à vingt heures, le conseil s'est réuni
      Nous aurons 80 ans le «1er avril 2027»
      Tome III, 12 IV, chapitre XI
      Rentrée 2026 – maternelles⏎1) Sacha Blin («2 mai 2023») : demande Jean-Zay⏎2) Léa Got («28.09.2023») : avis favorable
      Crèche, liste d'attente 2026⏎- Tom Roux («11/06/2025») : trois jours
      Cantine, appels de l'année 2025⏎- Mme Roux (12/03/2025) : a rappelé⏎- Mme Blin (14/03/2025) : absente
      Voirie 2026⏎- Mme Roux (12/03/2025) : nid-de-poule
    `),
  )('%s', (marked) => {
    check(marked, ['BIRTH']);
  });
});

describe('numbers that a word of civil status, of pensions or of medical advice announces', () => {
  test.each(
    cases(`
      DOSSIER DE MARIAGE N° «2026/11» – audition préalable
      Dossier de PACS n° «25-041», Mme Roux
      ma petite retraite (n° de pension «1 38 11 62 065 041 A») ne suffit pas
      M. Blin, titre de pension «84 512 306 K»
      Le conseil médical, dans son avis n° «CM64-2025-219», préconise un repos
      Avis du comité médical n° «2025-0118» : M. Blin reprend
      AVIS DE DÉCÈS transmis à la mairie de naissance⏎⏎Acte n° «584» du 22 octobre 2025
      inscrit sur la liste électorale (bureau 3, n° d'ordre «418»)
      tirage des jurés : n° d'ordre «1027», Mme Blin
      Délibération, n° d'ordre 418
      L'avis n° 2025-11 de la commission des finances
      Acte n° 584 pris par le maire, transmis en préfecture
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });
});

describe('parcels of whoever writes', () => {
  test.each(
    cases(`
      Mes serres sont sur la «ZH 48 et la 49», tout est gris
      Notre champ, la «AK 118», est inondé
      Ma vigne est sur la «ZB 12»
      La salle ZH 48 est fermée
      Notre camion, la DAF 118, est en panne
    `),
  )('%s', (marked) => {
    check(marked, ['PARCEL']);
  });
});

describe('telephone numbers beside a switchboard', () => {
  test.each(
    cases(`
      S'inscrire en mairie, 04 74 00 00 00, ou auprès de Bernadette Chambost, «04 74 63 98 12».
      S'inscrire en mairie, 04 74 00 00 00, ou de Bernadette Chambost, «04 74 63 98 12».
      Renseignements : médiathèque, ou Luc Blin, «04 74 63 98 12»
      Médiathèque George Sand, 04 74 63 98 12
      Mairie de Saint-Denis, 04 74 63 98 14
    `),
  )('%s', (marked) => {
    check(marked, ['PHONE']);
  });
});

test.each(
  cases(`
    Lieu de naissance : «Alger (Algérie)»
    Lieu de naissance : «Besançon (Doubs)»
    Né le «3 mars 1980»⏎Lieu : «Alger (Algérie)»
    Date de naissance : «3 mars 1980»⏎Lieu : «Dole (39)»
    Réunion le 3 mars 2026⏎Lieu : salle des fêtes (Doubs)
  `),
)('a place of birth after its label: %s', (marked) => {
  check(marked, ['BIRTH']);
});

describe('numbers said in words, group by group', () => {
  test.each(
    cases(`
      le numéro de sécu c'est «un quarante-neuf onze trente-quatre cent douze zéro cinquante-sept clé vingt et un»
      — Votre numéro de sécurité sociale ?⏎— Oui, «deux, soixante-trois, zéro deux, vingt-neuf, cent trois, quatre-vingt-onze»
    `),
  )('%s', (marked) => {
    check(marked, ['NIR']);
  });
  test.each(
    cases(`
      numéro d'allocataire : «quarante et un zéro huit douze trente-trois»
      Le numéro de dossier est clos : deux mille cent vingt-cinq euros et trente centimes restent dus
      La sécurité sociale a versé trois mille quatre cent vingt-deux euros à la caisse
      Le numéro de dossier sera donné dans trois jours
      La sécu a reçu cinq à six mille demandes
    `),
  )('%s', (marked) => {
    check(marked, ['ID', 'NIR']);
  });
});

describe('identifiers of computers and of mandates', () => {
  test.each(
    cases(`
      user_id=«kx-77a1-0»⏎civilite=Mme
      id_usager : «55104»⏎statut : clos
      Prélèvement SEPA (RUM : «VLM-2024-0193») rejeté
      Référence unique de mandat «VLM0193A», Mme Roux
      usager_id absent, session_id=88ab41
      Le rhum 2024 est servi à 18 h
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });
});
