/**
 * What ordinary town-hall texts leaked, and other texts where the same cause would: numbers that a word elsewhere makes
 * somebody's, names at the head of a list's items, streets before a parcel, addresses and numbers cut by a line end.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('numbers', () => {
  test.each(
    cases(`
      L'USAGER : J'ai mon titre de séjour. Numéro «7503294418».
      L'AGENTE : Votre titre de séjour, s'il vous plaît.⏎LA DAME : Voilà, c'est marqué «7703118254».
      L'AGENT : Et la carte de résident ?⏎LE MONSIEUR : Attendez... «9917 044 382».
      «4418870» : c'est mon numéro CAF.
      «77 04 118 K», c'est celui de France Travail.
      L'infirmière («10108823741» au répertoire RPPS) est passée.
      ADELI «751042337», agréée
      Son numéro d'allocataire est le⏎«3381147» et c'est tout.
      jai mon num alocataire «3381147» merci
      le dossier logement c «034122400118» voila
      nom;prenom;num_allocataire;qf⏎Ferrand;Louise;«1184471»;640⏎Haddad;Sami;«2288147»;512
      Élève | N° dossier | Classe⏎Aubin Castaing | «F-20881» | CE1
      N° concession→Titulaire⏎«B-1187»→Paul Roche
      Carte mobilité inclusion «CMI-S 4400812»
      AGDREF : «7 5 0 3 2 1 8 8 4 1»
      Numéro unique départemental «0 33 0124 055 1881 0» renouvelé
      Vélo marqué «FRA08 812 4471» volé devant la gare
      PV électronique n° «4 118 772 091»
      permis de chasser «20 34 118 0042 7», volé
      Mme Roy a payé (CB «4974 01XX XXXX 8823»)
      Retraite CNRACL : «02 118 337 H»
      N° d'enregistrement : «2025-PACS-0038»⏎Partenaire : Karol Szymanski
      matricule «PM 118» et le badge «0004 8812»
      Compte famille «FAM 00812»
      Lectrice «B00381» : trois livres en retard
    `),
  )('somebody’s: %s', (marked) => {
    check(marked, ['ID']);
  });

  test.each(
    cases(`
      Le contrat de maintenance n° 88114 des ascenseurs, signé par M. Roy, expire.
      12 450 allocataires de la CAF vivent ici, dit M. Roy.
      La CAF compte 12450 allocataires, la MSA 11884 adhérents.
      Mme Roy présente le marché n° 2025MAPA0118, puis l'avis BOAMP 25-118844.
      Concession de distribution publique n° 2019-02201, vue par M. Roy
      Mme Roy : numéro vert 0 800 118 884
      Photocopieur, n° de série XTR11884
      Accusé de réception préfecture 034-213401722-20250414-DEL2025118-DE, M. Roy
      M. Roy cite les articles 212, 213, 214 et 215 du code civil
      L'acte de naissance (vers 1893) de Jean Roy est perdu.
      Vaccins de Tom Roy : DTP 12/2023
      Mme Roy, numéro d'inventaire 118844, et l'emprunt n° 5118844
      RSA : 2 118 450 bénéficiaires en 2024, selon Paul Roy
      L'association (numéro RNA W343011884) de M. Roy
      Élu le 15 mars 2020 avec 1 184 voix, M. Roy
    `),
  )('nobody’s: %s', (line) => {
    check(line, ['ID']);
  });

  test('a telephone number after another, in a list', () => {
    check('Tél. «0692 44 18 22», «+262 639 41 18 20», «87 41 18 22»', ['PHONE']);
    check('tél. «06 12 44 07 18» / «40 41 18 22»', ['PHONE']);
    check('tél. «06 12 44 07 18», 12 logements', ['PHONE']);
  });
});

describe('names', () => {
  test.each(
    cases(`
      - «Carpentier» : deux mois⏎- «Vigneron» : chèque rejeté⏎- «Sabatier» : réglé⏎- «Berger» – départ au 31⏎- «Meunier», plan refusé
      1) «Marin» – 88,20 €⏎2) «Olivier» – 41,00 €⏎3) «Boulanger» – 12,30 €⏎4) «Texier» – 120,00 €
      • «Texier» (F3) : rien⏎• «Chevalier» (F2) : réglé⏎• «Gauthier» : absent
      Nom;Prénom⏎«VIGNERON»;«Paul»⏎⏎- «Vigneron» : chèque revenu impayé
      - Travaux : fini⏎- Voirie : en cours⏎- Jardins : à voir⏎- Police : ronde
      - Marché : samedi⏎- Cantine : menus⏎- Piscine : fermée
      l'assistante maternelle «Colette Vigouroux»
      le Pass Culture de «Nolwenn Corre» est perdu
      la carte Vitale de «Nolwenn Corre»
      le véhicule Clio de «Nolwenn Corre»
      la carte Avantage du réseau est perdue
      le conseil de l'école maternelle Françoise-Dolto
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('addresses', () => {
  test.each(
    cases(`
      Bien : maison de 94 m² avec jardin, «14 rue de la Capelle», cadastrée AM 178
      «maison de ville, 22 boulevard Richard», à rénover
      «maison de maître, 3 quai Foch», vendue
      La maison de la culture, 14 rue Foch, ouvre.
      La maison de quartier, 14 rue Foch, ouvre.
      Mairie→«14 rue des Lilas»
      La mairie, 14 rue des Lilas, ouvre.
      Bien : terrain à bâtir, «route de Creissels», parcelle BK 44
      Le pré, «chemin des Aubes», cadastré section AB n° 118
      demeurant «4 allée⏎des Tilleuls»
      elle loge au «14⏎rue Foch»
      demeurant «4 rue Foch, 63000⏎Clermont-Ferrand», seule
      M. et Mme Paul Cazals⏎«La Borie Haute»⏎«12450 Luc-la-Primaube»⏎⏎La parcelle de «La Borie Haute» est libre.
      M. Augé, «au Mas Vieux», confirme.
      M. Augé, «au Vieux Moulin», confirme.
      M. Augé, au Conseil, confirme.
      BON Juste, né le 11.12.1988, «Le Pré Rond»⏎suite
      Il vit chez sa tante, «cité des Aubépines».
      Elle dit loger chez son frère, «tour C, cité des Aubépines».
      Mme Yildiz, au «22». Le conciliateur attend.
      M. Roy, au 31 mars, a payé.
      EI Ribeiro Nelson, SIRET 903 218 547 00017, «24 B rue des Tanneurs»
      SARL Ribeiro, SIRET 903 218 547 00017, 24 B rue des Tanneurs
      M. Temauri, «PK 18,200 côté montagne, servitude Tehau», «98717 Punaauia»
    `),
  )('%s', (marked) => {
    check(marked, ['ADDRESS']);
  });
});

test('numbers that a line end cuts', () => {
  check('mon portable 06 12 44\n07 18 merci'.replace('06 12 44\n07 18', '«06 12 44\n07 18»'), ['PHONE']);
  check('virement sur le compte «FR76 3000 4000 0312\n3456 7890 143»', ['IBAN']);
  check('appelé au «06 44 09 73 15»\n10h40 – Trésorerie', ['PHONE']);
});
