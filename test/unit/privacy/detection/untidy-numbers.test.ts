/**
 * Numbers as untidy papers hold them: accounts on a computer, numbers said one figure at a time, the same number again, half-said telephones,
 * half-read plates. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    M. Sow, titulaire du permis de détention n° «PD-85047-0032», nous présente un chien
    permis de détention de chien de 2e catégorie n° «85-047-0032» au nom de M. Sow
    — Vous avez le numéro de dossier, sur le récépissé ?⏎— Attendez... «8 0 4 7 1 1 5 5 2 0 3». Je crois.
    Pour la «0441», M. Petit a appelé. Tarif 0441, la somme de 0441 €⏎Concession N°;Nom⏎«0412»;Roux Paul⏎«0441»;Petit Jean
    Matricule : «A04471»⏎Nom : ROUX Paul⏎Pièces : arrete_«A04471».odt, fiche-«A04471».pdf
    Compte informatique : «lschmittbuhl» – Mme Weiss
    session : «mroux», nom d'utilisateur = «p.martin», profil : lecture
    vente ROUX / PETIT – notre dossier «108422 / YM / CP»
    N/Réf : «2025-118 / AB / cd», vente ROUX
    Profession : ferrailleur (SIREN «401 778 226», à son nom), VERMOREL Ernest
    M. Quentin Roux a signé le registre, n° «OT-2025-086»
  `),
)('numbers: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    Identifiant : néant, M. Roux. Login : oui. Compte informatique : créé, à créer, inactif
    La session : mise à jour ; utilisateur : agents ; dossier n° 3 : et ou
    Le règlement tient en 8 points : 1 2 3 4 5 6 7 8
    Le registre des délibérations, n° 12, M. Roux
  `),
)('nobody’s: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    cel de la fille : «zéro six 02.44 19 73», Mme Roux
    son num c'est «zéro six 12 34 56 78» ; «zero sept, 81, 22, 30, 41»
    «06 soixante-douze 19 quarante-quatre 08», Mme Roux
    rappeler au «zéro six cent quatre-vingt-dix, vingt et un, zéro sept, seize»
    Il en a vu zéro, six ou sept ; 06 au total, deux et trois
  `),
)('telephones: %s', (marked) => {
  check(marked, ['PHONE']);
});

test.each(
  cases(`
    j'ai lu la moitié : «BM-?72-RK» ; fourgon blanc «AB-12?-CD»
    une clio «GH ??? LM», une plaque qui finit par «418-KL»
    la plaque : «FK-5..-XD», immat «DX 4_2 RT»
    Combien ? OK ??? LA suite, et AU ... DU
  `),
)('plates: %s', (marked) => {
  check(marked, ['PLATE']);
});
