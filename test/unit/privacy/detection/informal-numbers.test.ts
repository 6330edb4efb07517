/**
 * Numbers of people as town halls jot them down: said in a sentence, in a register, under a short label, at the head of a row, of a grave.
 * `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('numbers of somebody', () => {
  test.each(
    cases(`
      Mme Roux dit que le numéro sur le vieux papier c'est acte «2204», à vérifier
      Mon INE «0812345678K», celui de ma fille Léna je l'ai pas
      sa licence FFT c'est «3311408822», elle est à jour
      Mon compteur c'est le «14 301 777 208 115», merci de corriger
      Mme Renaud a perdu sa carte de bus «0047-2281», en refaire une
      ma mutuelle «55120983» ne rembourse pas
      siret perso «812 334 556 00012», M. Luc Girard
      Marin Roger [«B-1127»] : relance
      peux tu désactiver le «4471» (Colin) et le «4478» (Sarah) stp
      le badge de Maxime c'est le «4502», il l'a retrouvé
      FAURE Agnès, n° «1044», décédée ; KEITA Mory, n° «1051», à voir
      Colin Paul (matr «1187») et Colin Paule (matr «1178»), ne pas confondre
      Enfant / âge / n° CAF⏎Nolan Faye / 6 / «4410227»⏎Inaya Rouget / 4 / «4410981»
      Emplacement / Concessionnaire / N° / Fin⏎A-12 / Tessier Roger / «1204» / 2031⏎A-13 / Girard Luc / «1188» / échue
      Avis «2211874406» laissé sur le parebrise, dit M. Roux
      Bouchet Yves a payé, chq «0044187»
      M. Roux : bac jaune n° «118204» cassé
      M. Roux en arrêt AT du 12 (déclaration «AT25-0087»)
      M. Marin, adh. «00871», pas à jour
      votre identifiant famille est le «G-40218»
      l'identifiant de la famille est «50377», le numéro foyer «8812»
      mon identifiant c'est «jpons31» et ca marche pas
      Luc Marin a le casier «7» et la clé «12»
      permis provisoire remis sous le n° «PD-2024-118» à M. Tessier
      récépissé remis à M. Diallo sous le n° «DP-0042-B»
      M. Aubert figure au registre des armes sous le n° «214»
      M. Perrin a le numéro «11» sur la liste d'attente des jardins
      M. Got (n° «1188» sur la liste électorale) a voté
      A 12 – titre «1991/017» ; GIRAUD Paul ; à relancer⏎A 14 – titre «1992/003» ; famille Lenoir ; inconnu
      Concession du caveau : Mme Bazin, titre «1988/044», veut abandonner
      «118822» Marin Roger absent⏎«118907» Girard Luc présent
      «001482» – Mme Roux – absente⏎«001511» – Dr Blanc – absent⏎«001519» – abbé Morel – absent
      Nom→Tél→Alloc. CAF⏎Blin Marie→→«2204719»⏎Cauvin Paul→→«0918453»
      Lecteur | Carte n° | Retard⏎Roux Alain | «00412» | 3 j⏎Petit Lise | «00977» | 10 j
      Nom→Allocataire→Quotient⏎Morin Julie→«1188220»→740⏎Adam Luc→«2207719»→612
      Usager→Badge déchèterie→Passages⏎Roux Alain→«B-11880»→3⏎Petit Lise→«B-11907»→4
      Concessionnaire | Titre | Durée⏎LEROY Marc | «1977/012» | 50 ans⏎GROS Luce | «1981/003» | 30 ans
    `),
  )('%s', (marked) => {
    check(marked, ['ID']);
  });
});

describe('numbers of nobody', () => {
  test.each(
    cases(`
      Le titre 2024/118 est émis, dit Mme Roy
      Le permis de démolir PD-2024-003 de M. Tessier est affiché
      récépissé de dépôt du permis de démolir PD-2024-003, M. Tessier
      Le numéro du standard c'est 1187, dit Mme Roux
      appeler le poste 4471 (Colin)
      le jugement du tribunal n° 398077 (Roux) est joint
      la facture 4471 (Roux) est payée
      M. Roy est le numéro 2 de la mairie
      le registre des délibérations, n° 87, est signé par Anne Roux
      le budget de 12 450 000 € est voté, Paul Morel s'abstient
      12 Marin Roger absent⏎13 Girard Luc présent⏎14 Faure Anne absente
      Compte | Libellé | Montant⏎6232 | Fêtes | 1200⏎6068 | Fournitures | 800
      Agent | Carte | Formation⏎Roux Alain | 12,50 | SST⏎Petit Lise | 10 € | CACES
      Nom | Classe | Effectif⏎Roux Alain | CM1 | 24⏎Petit Lise | CM2 | 26
      Réf. : OLD 2025, relance 2, M. Roux
      le bus 44 et le train 8812, dit Luc Marin
      compteur de la salle des fêtes 118822, relevé par Luc Marin
      la dictée dure 2h30, Mme Roux ; élève 12 ans
    `),
  )('%s', (marked) => {
    check(marked, ['ID', 'IBAN']);
  });
});

describe('parcels that no word announces', () => {
  test.each(
    cases(`
      Le terrain de M. Durand c'est «AK 57» et «AK 58», celui du plaignant «AK 0061».
      Mme Roux a «ZD 14», son frère «ZD 15» et «ZD 22»
      M. Blin vend «AB 112», «AB 113» et «AB 115»
      la grange est sur «AC 208», à M. Adam
      les bois («B 412, 413, 418») sont à l'indivision Burgaud
      clôture entre «AD 33» (Got) et «AD 34» (Rey)
      GOT Jean | «AD 33» | bâti⏎REY Anne | «AD 34» | nu
      M. Rey : «AH 12, 14 et 17», demande de constructibilité
      mon terrain «C 418» est à côté du sien «C 419»
      le géomètre a borné «ZB 77» et «ZB 78» entre M. Cazes et moi
    `),
  )('%s', (marked) => {
    check(marked, ['PARCEL']);
  });

  test.each(
    cases(`
      le terrain de M. Roy en zone AU 2 du PLU
      le terrain est classé UC 12, dit M. Roy
      M. Roy vend son AX 14 et sa R 5
      le tracteur de M. Roy est un JD 6210 dans le champ
      la RN 20 et la RD 117, M. Roy
      travaux sur ses terrains en 2016, M. Roy a déjà eu une parcelle en 2016
      Le DN 100 fuit devant chez M. Roy
      classe CM1 12 élèves, Mme Roy
      le mur de M. Roy fait 12 m sur 2 m
      la licence IV du bar, M. Roy ; GIR 4 pour Mme Roy
    `),
  )('stay in clear: %s', (marked) => {
    check(marked, ['PARCEL']);
  });
});
